// More people answered than used the service: one of the two figures is mistyped.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineCheck } from '../check.ts'
import { satisfactionSubject } from '../subjects.ts'

export const satisfactionCounts = defineCheck(
  {
    id: 'satisfaction-counts',
    severity: 'info',
    title: { id: 'Responden tidak lebih banyak daripada pengguna', en: 'No more respondents than users' },
  },
  function* (blueprint) {
    for (const row of Object.values(blueprint.satisfaction)) {
      const { respondents, users } = row
      if (respondents === undefined || users === undefined || respondents <= users) continue
      yield {
        subject: satisfactionSubject(blueprint, row),
        message: {
          id: `${numberId(respondents)} responden, tetapi hanya ${numberId(users)} pengguna`,
          en: `${numberEn(respondents)} respondents, but only ${numberEn(users)} users`,
        },
      }
    }
  },
)
