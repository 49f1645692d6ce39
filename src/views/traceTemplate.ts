// From an indicator to the ground: the elements that the roadmap items lifting it change, and the services that live on them.

import { indicatorTrace } from '../impact/indicatorTrace.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import { instrumentOf } from '../model/instruments.ts'
import type { ViewTemplate } from './viewTemplates.ts'

/** Changed elements and their successors, the services that stop with them, and what lies on the way there. */
export const traceTemplate: ViewTemplate = {
  asks: 'indicator',
  elements: (blueprint, indicator) =>
    indicatorTrace(blueprint, indicator)
      .flatMap(({ elements }) => elements)
      .flatMap(({ element, services }) => [
        element,
        ...services.flatMap(({ steps }) => steps.map((step) => step.element)),
      ]),
  name: (blueprint, indicator) => {
    const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
    const short = instrument && indicatorOf(instrument, indicator)?.shortName
    return {
      id: `Jejak indikator ${indicator}${short ? ` ${short.id}` : ''}`,
      en: `Trace of indicator ${indicator}${short ? ` ${short.en}` : ''}`,
    }
  },
}
