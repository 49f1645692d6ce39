// `karta architecture` as other people's scripts see it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verbRunner } from '../support/verbRunner.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../examples/kota-bandung.karta.json'), 'utf8')

const run = verbRunner('architecture', text)

describe('architecture FILE --at', () => {
  it('gives the ids of what stands, sorted', () => {
    const { code, out, err } = run('a.json', '--at', '2025-01', '--json')
    expect([code, err]).toEqual([0, ''])
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual(['elements', 'relations'])
    expect(value.elements).toEqual([...value.elements].sort())
    expect(value.elements.length).toBeGreaterThan(20)
    expect(value.relations.length).toBeGreaterThan(20)
  })

  it('tells with --since what has become of it, in one list each', () => {
    const early = JSON.parse(run('a.json', '--at', '2025-01', '--json').out)
    const { out } = run('a.json', '--at', '2029-12', '--since', '2025-01', '--json')
    const { elements, change } = JSON.parse(out)
    expect(Object.keys(change)).toEqual(['added', 'changed', 'retired', 'replaced', 'passing', 'relations'])
    expect(change.added.length).toBeGreaterThan(0)
    expect(elements).toEqual(expect.arrayContaining(change.added))
    expect(early.elements).not.toEqual(expect.arrayContaining(change.added))
  })

  it('counts by view: what is only planned has changed nothing in the realised architecture', () => {
    const changed = (view: string) =>
      JSON.parse(run('a.json', '--at', '2029-12', '--since', '2025-01', '--view', view, '--json').out).change.changed
    expect(changed('planned').length).toBeGreaterThan(changed('realised').length)
  })

  it('speaks to people in tables of their language', () => {
    expect(run('a.json', '--at', '2029-12', '--since', '2025-01').out).toMatch(
      /^Jenis +Berdiri\n[\s\S]*\nPerubahan +Elemen/,
    )
    expect(run('a.json', '--at', '2029-12', '--lang', 'en').out).toMatch(/^Kind +Standing\n/)
  })

  it.each([
    [['a.json'], '--at'],
    [['a.json', '--at', '2026-13'], '2026-13'],
    [['a.json', '--at', '2026-01', '--since', '2027-01'], '2027-01'],
    [['a.json', '--at', '2026-01', '--view', 'all'], 'all'],
    [['--at', '2026-01'], 'no file given'],
  ])('%j is wrong usage', (args, names) => {
    const { code, out, err } = run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(names)
  })
})
