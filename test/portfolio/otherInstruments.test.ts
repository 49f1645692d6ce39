// Under the other packs too the proved optimum is the best of all sets: weights that are no hundredths, hundredths of a level.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { instruments } from '../../src/model/instruments.ts'
import { exactAnswer } from '../../src/portfolio/exactAnswer.ts'
import { loadHighs } from '../../src/portfolio/highsSolver.ts'
import type { Solver } from '../../src/portfolio/solver.ts'
import { compareRatios } from '../../src/scoring/ratio.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { indexOfSet } from '../../src/simulation/levelsOfSet.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

/** Seven items over the first indicators of a pack, some joint, one after another; levels low, with fractions where the pack has them. */
function planOf(pack: string): Blueprint {
  const instrument = instruments[pack]
  if (!instrument) throw new Error(`No pack ${pack}`)
  const { denominator } = instrument.levels
  const ids = instrument.indicators.map(({ id }) => id)
  const items = Array.from({ length: 7 }, (_, at) => {
    const lift = (nth: number, from: number) => ({
      instrument: pack,
      indicator: ids[(at * 5 + nth * 3) % ids.length] as string,
      from,
      to: from + 1,
      ...(nth === 2 && at > 0 && { with: [`k${at - 1}`] }),
    })
    return buildItem(`k${at}`, {
      costs: { 2026: { apbd: 100_000_000 + ((at * 37) % 11) * 17_000_001 } },
      after: at === 4 ? ['k1'] : [],
      effects: [lift(0, 2), lift(1, 3), lift(2, 2), lift(3, 1)],
    })
  })
  const blueprint = buildBlueprint({ base: 2 * denominator, items, plan: { instrument: pack } })
  const answers = ids.map((id, at) => [
    id,
    { level: 2 * denominator + (at % 3 === 0 ? Math.floor(denominator / 4) : 0) },
  ])
  const baseline = { ...blueprint.assessments.baseline, instrument: pack, answers: Object.fromEntries(answers) }
  return { ...blueprint, assessments: { baseline } as Blueprint['assessments'] }
}

function sets({ roadmap }: Blueprint) {
  const items = Object.values(roadmap)
  return Array.from({ length: 1 << items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at)))
    .filter((chosen) =>
      chosen.every((item) => Object.keys(item.predecessors).every((id) => chosen.some((other) => other.id === id))),
    )
    .map((chosen) => ({
      ids: chosen.map(({ id }) => id),
      cost: chosen.reduce((sum, { costs }) => sum + (costs[2026]?.apbd ?? 0), 0),
    }))
}

describe.each(['permenpanrb-5-2018', 'pemdi-8-2026'])('under %s', (pack) => {
  const blueprint = planOf(pack)
  const all = sets(blueprint).map((set) => ({ ...set, index: indexOfSet(blueprint, set.ids).min }))

  it.each([200, 400, 600, 900])('the highest index for %i million is the best of all sets', async (million) => {
    const budget = million * 1e6
    const question = { kind: 'max', year: 2030, schedule: 'as-planned', budget } as const
    const answer = await exactAnswer(blueprint, question, solver)
    const best = all.filter(({ cost }) => cost <= budget).map(({ index }) => index)
    const [highest] = best.sort((a, b) => compareRatios(b, a))
    expect(answer.status).toBe('optimal')
    expect(answer.status === 'optimal' && exactText(answer.portfolio.index)).toBe(highest && exactText(highest))
    expect(best.some((index) => highest && compareRatios(index, highest) < 0)).toBe(true)
  })

  it('the frontier has the cheapest set of every index worth its money', async () => {
    const answer = await exactAnswer(blueprint, { kind: 'frontier', year: 2030, schedule: 'as-planned' }, solver)
    if (answer.status !== 'optimal') throw new Error(answer.status)
    const worth = all.filter(
      (set) =>
        !all.some((other) => {
          const more = compareRatios(other.index, set.index)
          return (more > 0 && other.cost <= set.cost) || (more === 0 && other.cost < set.cost)
        }),
    )
    const expected = [...new Set(worth.map(({ cost, index }) => `${cost} ${exactText(index)}`))]
    expect(answer.frontier.map(({ cost, index }) => `${cost} ${exactText(index)}`).sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(5)
  })
})
