// The semantics (§2, §3, §5) written down as slowly and plainly as possible, to hold the fast evaluator against. Shares no
// code with it: rungs are looked at one by one, in whatever order is asked for, until nothing changes.
import type { Answer, Blueprint, Effect, Evidence, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber } from '../../src/model/month.ts'
import type { DeliveryView } from '../../src/roadmap/delivery.ts'
import { INSTRUMENT } from './simulationBuild.ts'
import { waitsForProposal } from './waitsForProposal.ts'

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
    if (!answer || counted(answer) === 0) return rung <= unknown
    const until = answer.validUntil?.[rung]
    return (
      rung <= counted(answer) &&
      (until === undefined || now <= monthNumber(until)) &&
      evidenceCounts(blueprint, indicator, rung, answer, now)
    )
  }
  const byEffect = (indicator: string, rung: number) =>
    owned.some(({ item, effect }) => {
      if (effect.indicator !== indicator || effect.instrument !== plan.instrument) return false
      if (rung <= effect.from || rung > effect.to) return false
      if (
        ![item.id, ...Object.keys(effect.with)].every((id) =>
          counts(blueprint, blueprint.roadmap[id], effect, now, view),
        )
      )
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

/** The level that counts (0 = unknown): claimed with a reason, else by criteria, else typed. */
function counted({ level, criteria = {}, claimReason }: Answer): number {
  const met = (rung: number) => criteria[rung]?.status === 'met'
  const filled = [1, 2, 3, 4, 5].some((rung) => criteria[rung] !== undefined && criteria[rung].status !== 'unknown')
  if (!filled || (level !== null && (claimReason ?? '').trim() !== '')) return level ?? 0
  if (!met(2)) return 1
  if (!met(3)) return 2
  if (!met(4)) return 3
  return met(5) ? 5 : 4
}

/** True when the criterion of a rung names no evidence, or some of what it names still counts. */
function evidenceCounts(blueprint: Blueprint, indicator: string, rung: number, answer: Answer, now: number): boolean {
  const named = Object.keys(answer.criteria?.[rung]?.evidence ?? {})
  const age = INSTRUMENT.timeRules
    .filter(
      ({ kind, scope }) =>
        kind === 'evidence-age' && scope.some((part) => part.rung === rung && part.indicators.includes(indicator)),
    )
    .map(({ months }) => months as number)
  const stillCounts = (id: string) => {
    const { date, validUntil } = blueprint.evidence[id] as Evidence
    const young = date === undefined || age.every((months) => now - monthNumber(date.slice(0, 7)) < months)
    return young && (validUntil === undefined || now <= monthNumber(validUntil.slice(0, 7)))
  }
  return named.length === 0 || named.some(stillCounts)
}

function counts(
  blueprint: Blueprint,
  item: RoadmapItem | undefined,
  effect: Effect,
  now: number,
  view: DeliveryView,
): boolean {
  if (!item || waitsForProposal(blueprint, item.id)) return false
  if (item.status === 'planned' && view !== 'planned') return false
  if (item.status === 'in-progress' && view === 'realised') return false
  const finish = monthNumber(item.status === 'done' ? (item.actualFinish ?? item.finish) : item.finish)
  const begins = finish + (effect.lagMonths ?? 0)
  return begins <= now && (effect.validMonths === undefined || now < begins + effect.validMonths)
}
