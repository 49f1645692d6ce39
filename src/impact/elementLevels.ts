// At which level the indicators stand that an element is tied to: by items that change it, and by the services it carries or
// is. The lowest of them, for it is the one to lift. A level of the plan's instrument, never a score of the element.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { instrumentOf } from '../model/instruments.ts'
import { getRow } from '../model/table.ts'
import { serviceIndicators } from '../scoring/serviceVerdicts.ts'
import { type StandingQuestion, standingAt } from '../simulation/standingAt.ts'
import { lowestCarried } from './lowestCarried.ts'
import { surveysByService } from './surveysByService.ts'

/**
 * Stored level by element at the question's month and view; elements tied to no indicator are left out. While a level is
 * unknown its lowest possible value counts. O(elements + relations + roadmap).
 */
export function elementLevels(blueprint: Blueprint, question: StandingQuestion): ReadonlyMap<Id, number> {
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  if (!instrument) return new Map()
  const { levels } = standingAt(blueprint, question)
  const own = new Map<Id, number>()
  const tie = (element: Id, indicator: IndicatorId): void => {
    const level = levels[indicator]?.min
    if (level !== undefined) own.set(element, Math.min(level, own.get(element) ?? level))
  }
  for (const { changes, effects } of Object.values(blueprint.roadmap)) {
    for (const effect of Object.values(effects)) {
      if (effect.instrument !== instrument.id) continue
      for (const { element, by } of Object.values(changes)) {
        tie(element, effect.indicator)
        if (by !== undefined) tie(by, effect.indicator)
      }
    }
  }
  for (const [service, satisfaction] of surveysByService(blueprint)) {
    for (const indicator of serviceIndicators({ satisfaction }, service, instrument)) tie(service, indicator)
  }
  const services = new Map([...own].filter(([id]) => getRow(blueprint.elements, id)?.kind === 'layanan'))
  const lowest = new Map(lowestCarried(blueprint, services))
  for (const [id, level] of own) lowest.set(id, Math.min(level, lowest.get(id) ?? level))
  return lowest
}
