// `karta explain` as other people's scripts see it.
import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { verbRunner } from '../support/verbRunner.ts'
import { workedExample } from '../support/workedExample.ts'

const text = writeBlueprint(workedExample)

const run = verbRunner('explain', text)

describe('explain FILE', () => {
  it('gives level, proof, block, banked rungs, lifting sets and a sentence', () => {
    const { code, out, err } = run('a.json', '--indicator', '29', '--at', '2026-07', '--json')
    expect([code, err]).toEqual([0, ''])
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual([
      ...['indicator', 'at', 'view', 'level', 'proof', 'blocking', 'banked', 'lifting', 'capped', 'sentence'],
    ])
    expect(value).toMatchObject({
      level: 2,
      proof: [{ rung: 2, by: [{ kind: 'effect', item: 'p7' }] }],
      blocking: { rung: 3, missing: [{ kind: 'items', item: 'p8', items: ['p8'] }] },
      banked: [],
      lifting: [{ items: ['p8'], cost: 260_000_000, ready: '2026-08', owners: ['diskominfo'], units: 150, level: 3 }],
      capped: false,
    })
    expect(value.sentence.id).toMatch(
      /Jalan termurah ke tingkat 3: “Audit internal”; Rp260\.000\.000, siap 08\/2026, \+0,015 \(bersama I30–31: \+0,045\)\.$/,
    )
    expect(value.sentence.en).toMatch(
      /Cheapest way to level 3: “Audit internal”; Rp260,000,000, ready 08\/2026, \+0\.015 \(together with I30–31: \+0\.045\)\.$/,
    )
  })

  it('looks at the first cut-off and the planned view unless told otherwise', () => {
    const { out } = run('a.json', '--indicator', '29', '--json')
    expect(JSON.parse(out)).toMatchObject({ at: '2025-08', view: 'planned', level: 1 })
    const realised = run('a.json', '--indicator', '29', '--at', '2027-08', '--view', 'realised', '--json')
    expect(JSON.parse(realised.out)).toMatchObject({ view: 'realised', level: 1, lifting: [{ items: ['p7'] }] })
  })

  it('speaks to people in one sentence, and says when no item helps', () => {
    const { out } = run('a.json', '--indicator', '29', '--at', '2026-12', '--lang', 'en')
    expect(out).toMatch(/^I29 .+: level 4 in 12\/2026\./)
    expect(out).toMatch(/No item on the roadmap raises it\.\n$/)
  })

  it.each([
    [['a.json'], '--indicator'],
    [['a.json', '--indicator', '99'], '“99”'],
    [['a.json', '--indicator', '29', '--at', '2026-13'], '2026-13'],
    [['a.json', '--indicator', '29', '--view', 'all'], 'all'],
    [['--indicator', '29'], 'no file given'],
  ])('%j is wrong usage', (args, names) => {
    const { code, out, err } = run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(names)
  })

  it('a file that is not there is a bad file', () => {
    expect(run('b.json', '--indicator', '29')).toMatchObject({ code: 1, out: '' })
  })
})
