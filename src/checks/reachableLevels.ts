// Which level each indicator could reach if every item were delivered at once: baseline and effects, gates left aside.
// An upper bound to tell what can never count; what does count and when is the simulation's to say.
import type { Blueprint } from '../model/blueprint.ts'
import { claimedLevel } from '../model/claimedLevel.ts'
import { derivedLevel } from '../model/derivedLevel.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { CheckContext } from './checkContext.ts'

/** Whole level of the plan's baseline, or null when it is unknown. */
export function baselineLevel(blueprint: Blueprint, { instrument }: CheckContext, indicator: string): number | null {
  const { baseline } = blueprint.plan
  const assessment =
    baseline !== undefined && Object.hasOwn(blueprint.assessments, baseline)
      ? blueprint.assessments[baseline]
      : undefined
  if (!instrument || assessment?.instrument !== instrument.id) return null
  const answer = assessment.answers[indicator]
  const typed = answer?.level ?? null
  const level = indicatorOf(instrument, indicator)?.fractional
    ? typed
    : (claimedLevel(answer) ?? derivedLevel(instrument, answer) ?? typed)
  return level === null ? null : Math.floor(level / instrument.levels.denominator)
}

/** Highest reachable level by indicator of the plan's instrument; indicators whose baseline is unknown are left out. */
export function reachableLevels(blueprint: Blueprint, context: CheckContext): ReadonlyMap<string, number> {
  const reachable = new Map<string, number>()
  const { instrument } = context
  if (!instrument) return reachable
  for (const { id } of instrument.indicators) {
    const base = baselineLevel(blueprint, context, id)
    if (base === null) continue
    const covered = new Set<number>()
    for (const { effect } of context.effects.get(id) ?? []) {
      for (let rung = effect.from + 1; rung <= Math.min(effect.to, instrument.levels.max); rung++) covered.add(rung)
    }
    let level = base
    while (covered.has(level + 1)) level++
    reachable.set(id, level)
  }
  return reachable
}
