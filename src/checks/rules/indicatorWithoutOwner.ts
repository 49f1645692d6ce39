// No indicator without an owner: nobody gathers evidence for one.

import { defineCheck } from '../check.ts'
import { indicatorSubject } from '../subjects.ts'

export const indicatorWithoutOwner = defineCheck(
  {
    id: 'indicator-without-owner',
    severity: 'info',
    title: { id: 'Setiap indikator punya penanggung jawab', en: 'Every indicator has an agency in charge' },
  },
  function* (blueprint, context) {
    const { instrument } = context
    if (!instrument) return
    const owners = blueprint.responsibilities[instrument.id] ?? {}
    for (const { id } of instrument.indicators) {
      if (owners[id]?.owner !== undefined) continue
      yield {
        subject: indicatorSubject(instrument, id),
        message: { id: 'belum punya perangkat daerah penanggung jawab', en: 'has no agency in charge yet' },
      }
    }
  },
)
