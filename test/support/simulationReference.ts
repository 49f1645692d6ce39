// The semantics (§2, §3, §5) written down as slowly and plainly as possible, to hold the fast evaluator against. Shares no
// code with it: rungs are looked at one by one, in whatever order is asked for, until nothing changes.
import type { Blueprint, Effect, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber } from '../../src/model/month.ts'
import type { DeliveryView } from '../../src/roadmap/delivery.ts'
import { INSTRUMENT } from './simulationBuild.ts'

/** Puts a list into another order. */
export type Shuffle = <T>(list: readonly T[]) => readonly T[]

/** The level of every indicator of 59/2020 at a month, unknown base levels taken as `unknown`. No overlay. */
export function referenceLevels(
  blueprint: Blueprint,
  month: string,
  view: DeliveryView,
  unknown: 1 | 5,
  shuffle: Shuffle,
): { [indicator: string]: number } {
  const now = monthNumber(month)
  const { plan } = blueprint
  const answers = (plan.baseline ? blueprint.assessments[plan.baseline] : undefined)?.answers ?? {}
  const owned = Object.values(blueprint.roadmap).flatMap((item) =>
    Object.values(item.effects).map((effect) => ({ item, effect })),
  )
  const holds = new Set(INSTRUMENT.indicators.map(({ id }) => `${id} 1`))
  const level = (indicator: string) => {
    let reached = 1
    while (holds.has(`${indicator} ${reached + 1}`)) reached++
    return reached
  }
  const byBase = (indicator: string, rung: number) => {
    const answer = answers[indicator]
    if (!answer || answer.level === null) return rung <= unknown
    const until = answer.validUntil?.[rung]
    return rung <= answer.level && (until === undefined || now <= monthNumber(until))
  }
  const byEffect = (indicator: string, rung: number) =>
    owned.some(({ item, effect }) => {
      if (effect.indicator !== indicator || effect.instrument !== plan.instrument) return false
      if (rung <= effect.from || rung > effect.to) return false
      if (![item.id, ...Object.keys(effect.with)].every((id) => counts(blueprint.roadmap[id], effect, now, view)))
        return false
      if (effect.gate && level(effect.gate.indicator) < effect.gate.level) return false
      const gates = plan.packGates ? INSTRUMENT.gates : []
      return gates.every(
        (gate) =>
          gate.indicator !== indicator || gate.rung !== rung || level(gate.requires.indicator) >= gate.requires.level,
      )
    })
  const rungs = INSTRUMENT.indicators.flatMap(({ id }) => [2, 3, 4, 5].map((rung) => ({ id, rung })))
  for (let before = -1; before !== holds.size; ) {
    before = holds.size
    for (const { id, rung } of shuffle(rungs)) if (byBase(id, rung) || byEffect(id, rung)) holds.add(`${id} ${rung}`)
  }
  return Object.fromEntries(INSTRUMENT.indicators.map(({ id }) => [id, level(id)]))
}

function counts(item: RoadmapItem | undefined, effect: Effect, now: number, view: DeliveryView): boolean {
  if (!item) return false
  if (item.status === 'planned' && view !== 'planned') return false
  if (item.status === 'in-progress' && view === 'realised') return false
  const finish = monthNumber(item.status === 'done' ? (item.actualFinish ?? item.finish) : item.finish)
  const begins = finish + (effect.lagMonths ?? 0)
  return begins <= now && (effect.validMonths === undefined || now < begins + effect.validMonths)
}
