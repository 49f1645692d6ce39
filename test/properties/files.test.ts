// Laws of files: reading never throws, reading and writing undo each other, and the order of records changes nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { MAX_DEPTH, scanJson } from '../../src/files/scanJson.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { textWith } from '../support/fileWith.ts'
import { turned } from '../support/turned.ts'

const complete = textWith()

/** Reads and asks only for what every answer promises. */
function answers(text: string): void {
  const result = readBlueprint(text)
  const issues = result.ok ? result.warnings : result.problem.issues
  if (!result.ok) expect(issues.length).toBeGreaterThan(0)
  expect(issues.length).toBeLessThanOrEqual(21)
  for (const { message } of issues) {
    expect(message.id).not.toBe('')
    expect(message.en).not.toBe('')
  }
}

describe('reading never throws', () => {
  it('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', size: 'max', maxLength: 300 }), answers), { numRuns: 200 })
  })
  it('on any JSON', () => {
    fc.assert(fc.property(fc.json({ depthSize: 'large' }), answers), { numRuns: 300 })
  })
  it('on any JSON that says it is a blueprint', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(JSON.parse(complete))), fc.jsonValue())
    fc.assert(
      fc.property(fields, (file) => answers(JSON.stringify({ ...file, format: 'karta-blueprint', formatVersion: 2 }))),
      { numRuns: 300 },
    )
  })
  it('on a blueprint cut anywhere, which is always refused', () => {
    fc.assert(
      fc.property(fc.nat({ max: complete.length - 1 }), (end) => {
        answers(complete.slice(0, end))
        expect(readBlueprint(complete.slice(0, end))).toMatchObject({ ok: false, problem: { code: 'not-json' } })
      }),
      { numRuns: 200 },
    )
  })
  it('on a blueprint with a piece of its text replaced', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('"__proto__":1,', 'null', '[[', '1e999', '"', '{}', '-0'),
    )
    fc.assert(
      fc.property(fc.nat({ max: complete.length }), fc.nat({ max: 40 }), piece, (at, length, text) =>
        answers(complete.slice(0, at) + text + complete.slice(at + length)),
      ),
      { numRuns: 600 },
    )
  })
  it('on a blueprint with any value at any place', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (pick, value) => {
        const file = JSON.parse(complete)
        const places: (() => void)[] = []
        const walk = (node: Record<string, unknown>): void => {
          for (const key of Object.keys(node)) {
            places.push(() => {
              node[key] = value
            })
            const child = node[key]
            if (typeof child === 'object' && child !== null) walk(child as Record<string, unknown>)
          }
        }
        walk(file)
        places[pick % places.length]?.()
        answers(JSON.stringify(file))
      }),
      { numRuns: 400 },
    )
  })
})

describe('the scan', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    const almost = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, put]) => {
      const cut = at % (text.length + 1)
      return text.slice(0, cut) + put + text.slice(cut + (at % 2))
    })
    const letters = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ue1-+.0 tfnrals\n'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(almost, letters, fc.json()), (text) => {
        let parses = true
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        expect(scanJson(text).ok).toBe(parses)
      }),
      { numRuns: 5000 },
    )
  })
  it('lets nesting up to its limit pass, and none beyond', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect(scanJson(nested(MAX_DEPTH)).ok).toBe(true)
    expect(scanJson(nested(MAX_DEPTH + 1))).toMatchObject({ ok: false, kind: 'deep' })
  })
})

describe('reading and writing', () => {
  it('undo each other: read(write(b)) is b, without warnings about shapes', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const result = readBlueprint(writeBlueprint(blueprint))
        expect(result.ok ? result.blueprint : result.problem).toEqual(blueprint)
      }),
      { numRuns: 100 },
    )
  })
  it('settle at once: write(read(t)) is t for a text that was written', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const text = writeBlueprint(blueprint)
        const result = readBlueprint(text)
        expect(result.ok && writeBlueprint(result.blueprint)).toBe(text)
      }),
      { numRuns: 100 },
    )
  })
  it('give the same bytes whatever order records were filled in', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint: Blueprint) => {
        expect(writeBlueprint(turned(blueprint))).toBe(writeBlueprint(blueprint))
      }),
      { numRuns: 100 },
    )
  })
  it('give the same blueprint whatever order the lists of a file are in', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const { instruments, ...file } = JSON.parse(writeBlueprint(blueprint))
        // Order has meaning inside an instrument pack and for the columns of a query.
        const reversed = (key: string, value: unknown) =>
          Array.isArray(value) && key !== 'columns' ? [...value].reverse() : value
        const mixed = JSON.stringify({
          ...JSON.parse(JSON.stringify(file, reversed)),
          ...(instruments && { instruments }),
        })
        const result = readBlueprint(mixed)
        expect(result.ok && writeBlueprint(result.blueprint)).toBe(writeBlueprint(blueprint))
      }),
      { numRuns: 50 },
    )
  })
})
