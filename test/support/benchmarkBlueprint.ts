// The roadmap that benchmarks of the simulation use: 200 items with 630 effects on 47 indicators, the same on every machine.
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthOf } from '../../src/model/month.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from './simulationBuild.ts'

const ITEMS = 200
const EFFECTS = 630

/** The same pseudo-random numbers on every machine; of the upper bits, since the lowest go round in fours. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 12) % below
  }
}

/** A new one each time; a fifth of the items done, a fifth in progress. */
export function benchmarkBlueprint(): Blueprint {
  const random = randomFrom(12_345)
  const effectsOf = Array.from(
    { length: ITEMS },
    () => [] as { indicator: number; from: number; to: number; lag: number }[],
  )
  for (let e = 0; e < EFFECTS; e++) {
    const from = 1 + random(4)
    effectsOf[e % ITEMS]?.push({
      indicator: 1 + random(47),
      from,
      to: Math.min(5, from + 1 + random(2)),
      lag: random(4),
    })
  }
  const items = effectsOf.map((effects, at): RoadmapItem => {
    const start = 2025 * 12 + random(60)
    const finish = monthOf(start + random(12))
    const status = at % 5 === 0 ? 'done' : at % 5 === 1 ? 'in-progress' : 'planned'
    return buildItem(`item-${at}`, {
      start: monthOf(start),
      finish,
      status,
      ...(status === 'done' ? { actualFinish: finish } : {}),
      after: at > 3 && at % 4 === 0 ? [`item-${at - 3}`] : [],
      effects: effects.map(({ lag, ...effect }, nth) => ({
        ...effect,
        lagMonths: lag,
        ...(nth % 4 === 0 ? { validMonths: 24 } : {}),
        ...(nth % 7 === 0 && at > 0 ? { with: [`item-${at - 1}`] } : {}),
      })),
    })
  })
  const base = Object.fromEntries(INSTRUMENT.indicators.map(({ id }) => [id, 1 + random(3)]))
  return buildBlueprint({ items, base, plan: { from: 2025, to: 2030, packGates: true } })
}
