// A target above the highest level could not be met by any plan.

import { defineCheck } from '../check.ts'
import { planSubject } from '../subjects.ts'

export const targetAboveScale = defineCheck(
  {
    id: 'target-above-scale',
    severity: 'error',
    title: { id: 'Target indeks dapat dicapai skala', en: 'Target indices lie on the scale' },
  },
  function* (blueprint, context) {
    const { instrument } = context
    if (!instrument) return
    const { max } = instrument.levels
    for (const [year, target] of Object.entries(blueprint.plan.targets)) {
      if (target <= max * 10_000) continue
      yield {
        subject: planSubject(blueprint),
        message: {
          id: `target ${year} (${(target / 10_000).toFixed(2).replace('.', ',')}) melebihi indeks tertinggi ${max}`,
          en: `the target of ${year} (${(target / 10_000).toFixed(2)}) is above the highest index ${max}`,
        },
      }
    }
  },
)
