// The ladder of an indicator while an effect is written: each rung with its criterion, and what covers it already: the
// assessment, or effects of other items. Pure; must not score.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { Words } from '../../model/words.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { byCode } from './itemOrder.ts'

/** An effect of another item on a rung. */
export interface RungCover {
  readonly item: Id
  readonly name: string
  readonly code?: string
  /** It needs further items. */
  readonly joint: boolean
}

export interface LadderRung {
  readonly rung: number
  readonly name?: Words
  readonly criterion?: Words
  /** The baseline assessment holds this level. */
  readonly base: boolean
  readonly covers: readonly RungCover[]
}

/** The assessed level of an indicator in the plan's baseline; null when unknown or when another instrument is asked. */
export function baseLevel(blueprint: Blueprint, instrument: Instrument, indicator: string): number | null {
  const assessment = blueprint.plan.baseline === undefined ? undefined : blueprint.assessments[blueprint.plan.baseline]
  if (assessment?.instrument !== instrument.id) return null
  return assessedLevels(instrument, assessment)[indicator] ?? null
}

/** Every rung of the indicator from lowest to highest; `except` is the item being edited, whose own effects are not told. */
export function rungLadder(
  blueprint: Blueprint,
  instrument: Instrument,
  indicatorId: string,
  except: Id,
): readonly LadderRung[] {
  const indicator = indicatorOf(instrument, indicatorId)
  if (!indicator) return []
  const scale = instrument.scales.find((one) => one.id === indicator.scale)
  const stored = baseLevel(blueprint, instrument, indicatorId)
  const base = stored === null ? instrument.levels.min : Math.floor(stored / instrument.levels.denominator)
  const others = Object.values(blueprint.roadmap)
    .filter((item) => item.id !== except)
    .sort(byCode)
  const rungs: LadderRung[] = []
  for (let rung = instrument.levels.min; rung <= instrument.levels.max; rung++) {
    const name = scale?.levels.find((one) => one.level === rung)?.name
    const criterion = indicator.criteria.find((one) => one.level === rung)?.text
    const covers = others.flatMap((item): RungCover[] => {
      const effects = Object.values(item.effects).filter(
        (effect) =>
          effect.instrument === instrument.id &&
          effect.indicator === indicatorId &&
          effect.from < rung &&
          rung <= effect.to,
      )
      if (effects.length === 0) return []
      const joint = effects.every((effect) => Object.keys(effect.with).length > 0)
      return [{ item: item.id, name: item.name, ...(item.code === undefined ? {} : { code: item.code }), joint }]
    })
    rungs.push({
      rung,
      ...(name ? { name } : {}),
      ...(criterion ? { criterion } : {}),
      base: rung <= base,
      covers,
    })
  }
  return rungs
}

/** Months after which evidence of these rungs lapses by the instrument's own rules, with the rule; undefined without one. */
export function validityHint(
  instrument: Instrument,
  indicator: string,
  from: number,
  to: number,
): { readonly months: number; readonly rule: Words } | undefined {
  for (const rule of instrument.timeRules) {
    if (rule.kind !== 'evidence-age' || rule.months === undefined) continue
    const speaks = rule.scope.some(
      (scope) => from < scope.rung && scope.rung <= to && scope.indicators.includes(indicator),
    )
    if (speaks) return { months: rule.months, rule: rule.rule }
  }
  return undefined
}
