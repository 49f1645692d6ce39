import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { Shock } from '../../src/model/scenario.ts'
import type { Overlay } from '../../src/roadmap/delivery.ts'
import { deliveryMonths, leftOut } from '../../src/roadmap/deliveryMonths.ts'
import { overlayOf } from '../../src/roadmap/overlayOf.ts'
import { settledOverlay } from '../../src/roadmap/settledOverlay.ts'
import { shockStrikes } from '../../src/roadmap/shockStrikes.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const items = [
  buildItem('done', {
    status: 'done',
    finish: '2026-03',
    actualFinish: '2026-03',
    costs: { 2026: { apbd: 5, dak: 5 } },
  }),
  buildItem('perwali', { finish: '2026-07', costs: { 2026: { apbd: 10 } } }),
  buildItem('audit', { finish: '2026-09', after: ['perwali'], costs: { 2026: { dak: 7 }, 2027: { apbd: 3 } } }),
  buildItem('idea', { finish: '2026-10', proposed: true }),
  buildItem('follow-up', { finish: '2026-11', after: ['idea'] }),
]
const shocks: readonly Shock[] = [
  { id: 'cut', name: 'DAK dipotong', chance: 200, kind: 'budget-cut', year: 2026, fund: 'dak' },
  { id: 'cut-all', name: 'Efisiensi 2026', chance: 200, kind: 'budget-cut', year: 2026 },
  {
    id: 'late',
    name: 'Perwali terlambat',
    chance: 300,
    kind: 'late',
    items: { done: true, perwali: true },
    months: 12,
  },
  { id: 'later', name: 'Lelang ulang', chance: 300, kind: 'late', items: { perwali: true }, months: 2 },
]
const blueprint: Blueprint = {
  ...buildBlueprint({ items }),
  shocks: Object.fromEntries(shocks.map((shock) => [shock.id, shock])),
}
const planned = (overlay?: Overlay) => Object.fromEntries(deliveryMonths(blueprint, 'planned', overlay))

describe('a proposed item', () => {
  it('counts in no view, and neither does what waits for it', () => {
    expect(planned()).toEqual({ done: '2026-03', perwali: '2026-07', audit: '2026-09' })
  })
  it('counts once it is taken in', () => {
    expect(planned({ included: { idea: true } })).toMatchObject({ idea: '2026-10', 'follow-up': '2026-11' })
  })
})

describe('a shock', () => {
  const strikes = (id: string) => shockStrikes(blueprint, blueprint.shocks[id] as Shock)
  it('strikes what is open and spends from what is cut, or is named', () => {
    expect(strikes('cut')).toEqual(['audit'])
    expect(strikes('cut-all')).toEqual(['audit', 'perwali'])
    expect(strikes('late')).toEqual(['perwali'])
  })
  it('that is certain takes out or delays what it strikes; several delays add up', () => {
    expect(planned({ shocks: { cut: true } })).toEqual({ done: '2026-03', perwali: '2026-07' })
    expect(planned({ shocks: { late: true, later: true } })).toMatchObject({ perwali: '2027-09', audit: '2026-09' })
  })
  it('delays the months an overlay moved an item to', () => {
    const moves = { perwali: { start: '2027-01', finish: '2027-02' } }
    expect(planned({ moves, shocks: { later: true } })).toMatchObject({ perwali: '2027-04' })
  })
  it('that never strikes, or is unknown, changes nothing', () => {
    expect(planned({ shocks: { cut: false, nobody: true } })).toEqual(planned())
  })
  it('wins over an item taken in', () => {
    expect(planned({ included: { audit: true }, shocks: { cut: true } })).not.toHaveProperty('audit')
  })
})

describe('settled assumptions', () => {
  const overlay: Overlay = { included: { idea: true }, shocks: { late: true, cut: true }, packGates: false }
  it('say the same when settled again', () => {
    const settled = settledOverlay(blueprint, overlay)
    expect(settledOverlay(blueprint, settled)).toEqual(settled)
    expect(planned(settled)).toEqual(planned(overlay))
    expect(leftOut(blueprint, settled)).toEqual(leftOut(blueprint, overlay))
  })
})

it('what a scenario forces wins over what it includes', () => {
  const scenario = {
    id: 's',
    name: 'S',
    included: { perwali: false, audit: true },
    forced: { perwali: { mode: 'in', reason: 'Amanat' }, audit: { mode: 'out', reason: 'Dana' } },
    moves: {},
    budgets: {},
    capacity: {},
    shocks: { cut: true },
  } as const
  expect(overlayOf(scenario)).toEqual({ included: { perwali: true, audit: false }, moves: {}, shocks: { cut: true } })
})
