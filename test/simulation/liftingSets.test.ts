import { describe, expect, it } from 'vitest'
import { type LiftingSets, liftingSets } from '../../src/simulation/liftingSets.ts'
import { minimalSets } from '../../src/simulation/minimalSets.ts'
import { type BlueprintPart, buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

function lifting(part: BlueprintPart, indicator: number, month: string, view: 'realised' | 'planned' = 'planned') {
  return liftingSets(buildBlueprint(part), { indicator: String(indicator), month, view }) as LiftingSets
}

const items = ({ sets }: LiftingSets) => sets.map((set) => set.items)

describe('the lifting sets of the worked example', () => {
  const at = (month: string) => liftingSets(workedExample, { indicator: '29', month, view: 'planned' }) as LiftingSets

  it('raise I29 by P7 first, then by P8, then by P9', () => {
    expect(at('2026-01')).toEqual({
      sets: [
        {
          items: ['p7'],
          renewed: [],
          renewals: [],
          evidence: [],
          cost: 120_000_000,
          ready: '2026-07',
          owners: ['inspektorat'],
          gain: { units: 150, per: 10_000 },
          total: { units: 580, per: 10_000 },
          also: ['9', '30', '31'],
          level: 2,
        },
      ],
      capped: false,
    })
    expect(at('2026-07').sets[0]).toMatchObject({ items: ['p8'], cost: 260_000_000, ready: '2026-08', level: 3 })
    expect(at('2026-08').sets[0]).toMatchObject({ items: ['p9'], cost: 500_000_000, owners: ['inspektorat'], level: 4 })
  })

  it('are none once no item covers the next rung, at the top, and for an unknown indicator', () => {
    expect(at('2026-09')).toEqual({ sets: [], capped: false })
    expect(lifting({ base: 5 }, 29, '2026-08')).toEqual({ sets: [], capped: false })
    expect(liftingSets(workedExample, { indicator: '99', month: '2026-01', view: 'planned' })).toBeUndefined()
  })
})

describe('a lifting set', () => {
  it('takes undelivered predecessors along, and a banked rung adds to its gain', () => {
    const part = {
      base: 1,
      items: [
        buildItem('before', { finish: '2027-01' }),
        buildItem('lift', { finish: '2027-05', after: ['before'], effects: [{ indicator: 1, from: 1, to: 2 }] }),
        buildItem('bank', { finish: '2026-01', effects: [{ indicator: 1, from: 2, to: 4 }] }),
      ],
    }
    const [set] = lifting(part, 1, '2026-08').sets
    expect(set).toMatchObject({ items: ['before', 'lift'], level: 4, ready: '2027-05' })
    expect(set?.gain.units).toBe(3 * 130)
  })

  it('opens gates of effects and of the instrument', () => {
    const part = {
      base: 1,
      plan: { packGates: true },
      items: [
        buildItem('audit', {
          finish: '2028-01',
          effects: [{ indicator: 29, from: 1, to: 2, gate: { indicator: '1', level: 3 } }],
        }),
        buildItem('map', { finish: '2028-02', effects: [{ indicator: 12, from: 1, to: 2 }] }),
        buildItem('rule', { finish: '2028-03', effects: [{ indicator: 1, from: 1, to: 3 }] }),
      ],
    }
    expect(items(lifting(part, 29, '2026-08'))).toEqual([['audit', 'map', 'rule']])
  })

  it('opens a gate up to the very level it asks for, rung by rung', () => {
    const gate = { indicator: '1', level: 3 }
    const part = {
      base: 1,
      items: [
        buildItem('audit', { finish: '2028-01', effects: [{ indicator: 29, from: 1, to: 2, gate }] }),
        buildItem('half', { finish: '2028-02', effects: [{ indicator: 1, from: 1, to: 2 }] }),
        buildItem('whole', { finish: '2028-03', effects: [{ indicator: 1, from: 2, to: 3 }] }),
      ],
    }
    expect(items(lifting(part, 29, '2026-08'))).toEqual([['audit', 'half', 'whole']])
  })

  it('is every choice for the gate with every choice behind it', () => {
    const gate = { indicator: '1', level: 3 }
    const finish = '2028-01'
    const part = {
      base: 1,
      items: [
        ...['a', 'b'].map((id) => buildItem(id, { finish, effects: [{ indicator: 29, from: 1, to: 2, gate }] })),
        ...['c', 'd'].map((id) => buildItem(id, { finish, effects: [{ indicator: 1, from: 1, to: 2 }] })),
        buildItem('e', { finish, effects: [{ indicator: 1, from: 2, to: 3 }] }),
      ],
    }
    const sets = items(lifting(part, 29, '2026-08')).map((set) => set.join())
    expect(sets.sort()).toEqual(['a,c,e', 'a,d,e', 'b,c,e', 'b,d,e'])
  })

  it('renews the lapsed rung of the indicator asked about, not the same rung of another', () => {
    const lapsed = { level: 3, validUntil: { '3': '2026-05' } }
    const part = { base: { 12: lapsed, 29: lapsed } }
    expect(lifting(part, 29, '2026-08').sets).toMatchObject([{ renewals: [{ indicator: '29', rung: 3 }] }])
    expect(lifting(part, 12, '2026-08').sets).toMatchObject([{ renewals: [{ indicator: '12', rung: 3 }] }])
  })

  it('names the renewal of lapsed evidence, of the assessment and of an item', () => {
    const part = {
      base: { 29: { level: 3, validUntil: { '3': '2026-05' } } },
      items: [
        buildItem('a', {
          finish: '2025-03',
          actualFinish: '2025-03',
          status: 'done' as const,
          costs: { 2025: { apbd: 9 } },
          effects: [{ indicator: 29, from: 2, to: 3, validMonths: 12 }],
        }),
      ],
    }
    expect(lifting(part, 29, '2026-08').sets).toMatchObject([
      { items: [], renewals: [{ indicator: '29', rung: 3 }], cost: 0, ready: '2026-08' },
      { items: ['a'], renewed: ['a'], renewals: [], cost: 0, ready: '2026-08' },
    ])
  })

  it('asks for the proof of every unmet criterion up to the rung, and is worth what the met ones above it add', () => {
    const criteria = (statuses: string) =>
      Object.fromEntries(
        [...statuses].map((status, at) => [
          at + 2,
          { status: status === '+' ? ('met' as const) : ('partly' as const), evidence: {} },
        ]),
      )
    const raise = (rung: number) => ({ finish: '2027-02', effects: [{ indicator: 29, from: rung - 1, to: rung }] })
    const part = { base: { 29: { level: 2, criteria: criteria('+-+') } }, items: [buildItem('a', raise(3))] }
    expect(lifting(part, 29, '2026-08').sets).toMatchObject([
      { items: [], evidence: [{ indicator: '29', rung: 3 }], cost: 0, ready: '2026-08', level: 4 },
      { items: ['a'], evidence: [], level: 3 },
    ])
    const done = { ...part, items: [buildItem('a', { ...raise(3), actualFinish: '2026-01', status: 'done' as const })] }
    expect(lifting(done, 29, '2026-08').sets).toMatchObject([
      { evidence: [{ indicator: '29', rung: 3 }], gain: { units: 150 }, level: 4 },
    ])
    const lapsed = { base: { 29: { level: 2, criteria: criteria('+-+'), validUntil: { 4: '2026-01' } } } }
    expect(lifting(lapsed, 29, '2026-08').sets).toMatchObject([{ evidence: [{ indicator: '29', rung: 3 }], level: 3 }])
    const typed = { base: { 29: { level: 2 } } }
    expect(lifting(typed, 29, '2026-08').sets).toEqual([])
  })

  it('gives a claim up where the criteria come to reach higher, and never below it', () => {
    const met = { status: 'met' as const, evidence: {} }
    const claimed = (level: number) => ({
      base: { 29: { level, claimReason: 'Asesor menerima', criteria: { 2: met, 3: met } } },
    })
    expect(lifting(claimed(4), 29, '2026-08').sets).toMatchObject([
      { evidence: [4, 5].map((rung) => ({ indicator: '29', rung })), level: 5 },
    ])
    expect(lifting(claimed(2), 29, '2026-08').sets).toEqual([])
    const raised = buildItem('a', { finish: '2026-01', effects: [{ indicator: 29, from: 2, to: 3 }] })
    expect(lifting({ ...claimed(2), items: [raised] }, 29, '2026-08').sets).toEqual([])
  })

  it('is ready after the lag, by the earliest of its effects that does', () => {
    const effects = [
      { indicator: 1, from: 1, to: 2, lagMonths: 9 },
      { indicator: 1, from: 1, to: 2, lagMonths: 4 },
    ]
    const part = { base: 1, items: [buildItem('a', { finish: '2027-01', effects })] }
    expect(lifting(part, 1, '2026-08').sets[0]?.ready).toBe('2027-05')
    expect(lifting(part, 1, '2027-02').sets[0]).toMatchObject({ renewed: [], ready: '2027-05' })
  })

  it('may be one of many: then the bound is told', () => {
    const several = Array.from({ length: 250 }, (_, nth) =>
      buildItem(`i${nth}`, { finish: '2029-01', effects: [{ indicator: 1, from: 1, to: 2 }] }),
    )
    const found = lifting({ base: 1, items: several }, 1, '2026-08')
    expect([found.sets.length, found.capped]).toEqual([200, true])
  })
})

describe('minimal sets', () => {
  it('drop what contains another and keep each once', () => {
    const work = { left: 9, capped: false }
    expect(minimalSets([[1, 2], [2], [1, 3], [2], [1, 3, 4]], work)).toEqual([[2], [1, 3]])
    expect(work.capped).toBe(false)
  })
})
