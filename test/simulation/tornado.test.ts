import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { Overlay } from '../../src/roadmap/delivery.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { assumptionKey, tornado } from '../../src/simulation/tornado.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const rowsOf = (blueprint: Blueprint, overlay?: Overlay, month = '2027-08') =>
  tornado(blueprint, { month, view: 'planned', ...(overlay && { overlay }) }).rows.map(
    ({ assumption, low, high, swing }) => [
      assumptionKey(assumption),
      exactText(low),
      exactText(high),
      exactText(swing),
    ],
  )

const pedoman = buildItem('pedoman', { effects: [{ indicator: 29, from: 1, to: 2 }] })
const audit = buildItem('audit', {
  after: ['pedoman'],
  finish: '2027-07',
  effects: [{ indicator: 29, from: 2, to: 4 }],
  risk: { deliver: 700, delays: { 3: 300, 6: 100, 12: 0 } },
})

describe('the tornado', () => {
  it('turns each assumption over by itself, the largest swing first and ties by name', () => {
    const blueprint = buildBlueprint({
      base: 1,
      items: [pedoman, audit, buildItem('done', { status: 'done', actualFinish: '2026-03' })],
      plan: { packGates: true },
    })
    // Gates: rung 2 of I29 asks for I12 at level 2, so as things stand nothing rises at all.
    expect(rowsOf(blueprint)).toEqual([
      ['gates', '1', '1.045', '0.045'],
      ['delay audit', '1', '1', '0'],
      ['item audit', '1', '1', '0'],
      ['item pedoman', '1', '1', '0'],
    ])
    expect(rowsOf(blueprint, { packGates: false })).toEqual([
      ['gates', '1', '1.045', '0.045'],
      ['item pedoman', '1', '1.045', '0.045'],
      ['delay audit', '1.015', '1.045', '0.03'],
      ['item audit', '1.015', '1.045', '0.03'],
    ])
  })

  it('takes in what is left out, and asks no delay of it', () => {
    const blueprint = buildBlueprint({ base: 1, items: [pedoman, { ...audit, proposed: true }] })
    const { base, rows } = tornado(blueprint, { month: '2027-08', view: 'planned' })
    expect(exactText(base)).toBe('1.015')
    expect(rows.map(({ assumption }) => assumptionKey(assumption))).toEqual(['item audit', 'gates', 'item pedoman'])
    expect(rows[0]).toMatchObject({ assumption: { delivered: false }, overlay: { included: { audit: true } } })
    expect(exactText(rows[0]?.high ?? base)).toBe('1.045')
  })

  it('drops with an item what waits for it, though the item itself does not count in the view', () => {
    const waiting: typeof audit = { ...audit, status: 'in-progress', effects: pedoman.effects }
    const blueprint = buildBlueprint({ base: 1, items: [{ ...pedoman, effects: {} }, waiting] })
    const { rows } = tornado(blueprint, { month: '2027-08', view: 'committed' })
    expect(rows.find(({ assumption }) => assumptionKey(assumption) === 'item pedoman')?.swing.units).toBe(150)
  })

  it('lets shocks strike, or spares what is assumed to strike', () => {
    const blueprint: Blueprint = {
      ...buildBlueprint({ base: 1, items: [pedoman] }),
      shocks: {
        late: { id: 'late', name: 'Perwali', chance: 200, kind: 'late', items: { pedoman: true }, months: 24 },
      },
    }
    const shock = (overlay?: Overlay) => rowsOf(blueprint, overlay).find(([key]) => key === 'shock late')
    expect(shock()).toEqual(['shock late', '1', '1.015', '0.015'])
    expect(shock({ shocks: { late: true } })).toEqual(['shock late', '1', '1.015', '0.015'])
  })

  it('renews what has lapsed by the month: evidence of the assessment, and of an item', () => {
    const lapsing = buildItem('audit', { effects: [{ indicator: 30, from: 1, to: 3, validMonths: 12 }] })
    const base = Object.fromEntries(
      Array.from({ length: 47 }, (_, at) => [String(at + 1), { level: at === 28 ? 3 : 1 }]),
    )
    const blueprint = buildBlueprint({
      base: { ...base, 29: { level: 3, validUntil: { '2': '2026-06', '3': '2026-06' } } },
      items: [lapsing],
    })
    expect(rowsOf(blueprint, undefined, '2026-06').map(([key]) => key)).toEqual(['gates', 'item audit'])
    expect(rowsOf(blueprint)).toEqual([
      ['renewed-evidence 29', '1', '1.03', '0.03'],
      ['renewed-item audit', '1', '1.03', '0.03'],
      ['gates', '1', '1', '0'],
      ['item audit', '1', '1', '0'],
    ])
  })
})
