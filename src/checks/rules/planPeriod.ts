// The plan must not end before it begins.

import { defineCheck } from '../check.ts'
import { planSubject } from '../subjects.ts'

export const planPeriod = defineCheck(
  {
    id: 'plan-period',
    severity: 'error',
    title: { id: 'Periode rencana berurutan', en: 'The plan period runs forward' },
  },
  function* (blueprint) {
    const { from, to } = blueprint.plan
    if (from <= to) return
    yield {
      subject: planSubject(blueprint),
      message: { id: `berakhir (${to}) sebelum dimulai (${from})`, en: `ends (${to}) before it begins (${from})` },
    }
  },
)
