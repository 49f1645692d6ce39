// Laws of the reference architecture: coverage is what counting by hand says, the ranking is one, and local levels always hang
// below national codes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignReferences } from '../../src/editing/commands/assignReferences.ts'
import { deleteReferenceCode } from '../../src/editing/commands/deleteReferenceCode.ts'
import { nameReferenceCode } from '../../src/editing/commands/nameReferenceCode.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Element } from '../../src/model/blueprint.ts'
import { kindOf } from '../../src/model/metamodel.ts'
import { isNationalCode } from '../../src/model/nationalCodes.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { pathOfCode } from '../../src/model/referenceCode.ts'
import { rowsOf, tableOf } from '../../src/model/table.ts'
import { referenceBook } from '../../src/reference/referenceBook.ts'
import { nextCodeBelow, referenceCoverage } from '../../src/reference/referenceCoverage.ts'
import { searchReference } from '../../src/reference/searchReference.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { shuffleBy } from '../support/simulationVariants.ts'

const architecture = await loadReferenceArchitecture()
const entries = architecture.models.flatMap((model) => model.entries)
const national = fc.constantFrom(...entries.map(({ code }) => code))
const anyCode = fc.oneof(
  { arbitrary: national, weight: 6 },
  {
    arbitrary: fc
      .tuple(national, fc.integer({ min: 1, max: 99 }))
      .map(([code, last]) => `${code}.${String(last).padStart(2, '0')}`),
    weight: 3,
  },
  { arbitrary: fc.constantFrom('', 'RAB 4', 'RAB.99.01', '__proto__'), weight: 1 },
)

/** A blueprint whose elements carry drawn codes. */
const coded = fc.tuple(arbitraryBlueprint, fc.infiniteStream(anyCode)).map(([blueprint, codes]): Blueprint => {
  const elements = rowsOf(blueprint.elements).map((element): [string, Element] => {
    const { reference: _, ...rest } = element
    const code = codes.next().value as string
    return [element.id, code === '' ? rest : { ...rest, reference: code }]
  })
  return { ...blueprint, elements: tableOf(elements) }
})

describe('coverage', () => {
  it('is what counting each code by hand gives, for all elements and for one agency', () => {
    fc.assert(
      fc.property(coded, fc.boolean(), (blueprint, onlyOwned) => {
        const book = referenceBook(architecture, blueprint.referenceCodes)
        const passes = (element: Element) => !onlyOwned || element.owner !== undefined
        const coverage = referenceCoverage(blueprint, book, passes)
        const elements = rowsOf(blueprint.elements).filter(passes)
        for (const { code } of book.entries.values()) {
          const own = elements.filter(({ reference }) => reference === code).length
          const total = elements.filter(
            ({ reference = '' }) =>
              /^RA[BLDAIK](\.\d\d){1,7}$/.test(reference) && `${reference}.`.startsWith(`${code}.`),
          ).length
          expect(coverage.counts.get(code) ?? { own: 0, total: 0 }).toEqual({ own, total })
        }
        for (const { model, covered, codes, uncoded } of coverage.models) {
          const of = entries.filter(({ code }) => code.startsWith(model))
          expect(codes).toBe(of.length)
          expect(covered).toBe(
            of.filter(({ code }) =>
              elements.some(
                ({ reference = '' }) => /^RA.(\.\d\d){1,7}$/.test(reference) && `${reference}.`.startsWith(`${code}.`),
              ),
            ).length,
          )
          expect(uncoded).toBe(
            elements.filter(({ kind, reference }) => !reference && kindOf(kind)?.referenceModel === model).length,
          )
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the ranking', () => {
  const words = entries.flatMap(({ name, code }) => [...name.id.split(' '), ...name.en.split(' '), code])
  it('is the same whatever the order of the records, and goes code, name, alias', () => {
    const query = fc.oneof(
      fc.constantFrom(...words),
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((pair) => pair.join(' ')),
      fc.constantFrom(...words).map((word) => word.slice(0, 3)),
    )
    fc.assert(
      fc.property(query, fc.nat(), (text, seed) => {
        const turned = {
          ...architecture,
          models: architecture.models.map((model) => ({ ...model, entries: shuffleBy(seed)(model.entries) })),
        }
        const [one, other] = [architecture, turned].map((each) =>
          searchReference(referenceBook(each, {}), { text, limit: 2000 }).map(({ entry, by }) => [by, entry.code]),
        )
        expect(other).toEqual(one)
        const tiers = one!.map(([by]) => ['code', 'name', 'alias'].indexOf(String(by)))
        expect(tiers).toEqual([...tiers].sort())
        expect(new Set(one!.map(([, code]) => code)).size).toBe(one!.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('local levels', () => {
  it('always hang below a national code, through any naming and deleting', () => {
    const act = fc.record({ code: anyCode, deeper: fc.nat(), what: fc.nat() })
    fc.assert(
      fc.property(arbitraryBlueprint, fc.array(act, { maxLength: 25, size: 'max' }), (start, acts) => {
        const store = createStore({ blueprint: { ...start, referenceCodes: {} }, now: () => 0 })
        for (const { code, deeper, what } of acts) {
          const local = Object.keys(store.getBlueprint().referenceCodes).sort()
          const near = local[deeper % (local.length + 1)] ?? code
          const book = referenceBook(architecture, store.getBlueprint().referenceCodes)
          if (what % 3 === 0) store.run(deleteReferenceCode, { code: near })
          else if (what % 3 === 1) store.run(nameReferenceCode, { code, name: 'Lokal' })
          else store.run(nameReferenceCode, { code: nextCodeBelow(book, near) ?? code, name: 'Lokal' })
          const [element] = rowsOf(store.getBlueprint().elements)
          if (element && what % 5 === 0) store.run(assignReferences, { codes: { [element.id]: near } })
        }
        const known = store.getBlueprint().referenceCodes
        for (const code of Object.keys(known)) {
          const [top, ...rest] = pathOfCode(code)
          expect(isNationalCode(top!)).toBe(true)
          for (const each of rest) expect(isNationalCode(each) || Object.hasOwn(known, each)).toBe(true)
          expect(isNationalCode(code)).toBe(false)
        }
        expect(referenceBook(architecture, known).entries.size).toBe(entries.length + Object.keys(known).length)
      }),
    )
  })
})
