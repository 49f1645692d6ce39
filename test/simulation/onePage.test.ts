import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { defaultChoices, onePage } from '../../src/simulation/onePage.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const scenario = (id: string, part: Partial<Scenario> = {}): Scenario => ({
  id,
  name: id,
  included: {},
  moves: {},
  forced: {},
  budgets: {},
  capacity: {},
  shocks: {},
  ...part,
})

function blueprintWith(scenarios: readonly Scenario[], target?: number): Blueprint {
  const items = [
    buildItem('done', {
      status: 'done',
      actualFinish: '2026-02',
      costs: { 2026: { apbd: 1000 } },
      effects: [{ indicator: 1, from: 1, to: 2 }],
    }),
    buildItem('cheap', { costs: { 2026: { apbd: 10 } }, effects: [{ indicator: 42, from: 1, to: 2 }] }),
    buildItem('dear', { costs: { 2026: { apbd: 90 } }, effects: [{ indicator: 43, from: 1, to: 3 }] }),
    buildItem('idea', { proposed: true, costs: { 2027: { dak: 50 } }, effects: [{ indicator: 44, from: 1, to: 4 }] }),
  ]
  return {
    ...buildBlueprint({ base: 1, items, ...(target !== undefined && { plan: { targets: { 2028: target } } }) }),
    scenarios: Object.fromEntries(scenarios.map((each) => [each.id, each])),
  }
}

const cheaper = scenario('cheaper', { included: { dear: false }, budget: 5 })
const best = scenario('best', {
  forced: { idea: { mode: 'in', reason: 'Perintah' } },
  moves: { cheap: { start: '2026-05', finish: '2026-07' }, dear: { start: '2026-01', finish: '2026-03' } },
})
const swap = scenario('swap', { included: { dear: false, idea: true } })

describe('the report to one page', () => {
  it('tells for each choice the index, the gap, the cost still to come, and what is in, out and moved', () => {
    const blueprint = blueprintWith([cheaper, best], 10_800)
    const page = onePage(blueprint, { today: '2026-02', year: 2028, choices: [null, 'cheaper', 'best', 'gone'] })
    expect([page.month, page.target, exactText(page.now.score.index.min)]).toEqual(['2028-08', 10_800, '1.013'])
    expect(
      page.choices.map(({ id, standing, gap, cost, added, dropped, moved, exceeded }) => [
        id,
        exactText(standing.score.index.min),
        gap && exactText(gap),
        cost,
        added,
        dropped,
        moved,
        exceeded,
      ]),
    ).toEqual([
      [null, '1.103', '0.023', 100, [], [], [], 0],
      ['cheaper', '1.043', '-0.037', 10, [], ['dear'], [], 1],
      ['best', '1.193', '0.113', 150, ['idea'], [], ['cheap'], 0],
    ])
  })

  it('lays before the planner the plan, the cheapest scenario that meets the target, and the best', () => {
    const all = [cheaper, best, swap]
    expect(defaultChoices(blueprintWith(all, 10_800), 2028)).toEqual([null, 'swap', 'best'])
    expect(defaultChoices(blueprintWith(all, 10_400), 2028)).toEqual([null, 'cheaper', 'best'])
    expect(defaultChoices(blueprintWith(all, 50_000), 2028)).toEqual([null, 'best', 'swap'])
    expect(defaultChoices(blueprintWith(all), 2028)).toEqual([null, 'best', 'swap'])
    expect(defaultChoices(blueprintWith([cheaper], 10_800), 2028)).toEqual([null, 'cheaper'])
    expect(defaultChoices(blueprintWith([], 10_800), 2028)).toEqual([null])
  })
})
