// Gates must not form a cycle (semantics §2): which one they form, if they do. The evaluator ends all the same.
import type { Blueprint, IndicatorId } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { indicatorIndex } from '../model/instruments.ts'
import { cycleOf } from './gateOrder.ts'

/**
 * The indicators of a cycle of gates, each followed by one it asks for, first in the order of the instrument first;
 * undefined without one. Counts the gates of effects on this instrument and the instrument's own, whether switched on or not.
 */
export function gateCycle(instrument: Instrument, blueprint: Blueprint): readonly IndicatorId[] | undefined {
  const positions = indicatorIndex(instrument)
  const asks: number[][] = instrument.indicators.map(() => [])
  const ask = (indicator: IndicatorId, other: IndicatorId) => {
    const asked = positions.get(other)
    if (asked !== undefined) asks[positions.get(indicator) ?? -1]?.push(asked)
  }
  for (const { indicator, requires } of instrument.gates) ask(indicator, requires.indicator)
  for (const { effects } of Object.values(blueprint.roadmap)) {
    for (const effect of Object.values(effects)) {
      if (effect.gate && effect.instrument === instrument.id) ask(effect.indicator, effect.gate.indicator)
    }
  }
  return cycleOf(asks)?.map((at) => instrument.indicators[at]?.id as IndicatorId)
}
