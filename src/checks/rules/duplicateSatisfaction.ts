// Two results of one service and year: both would count in the figure of the year.

import type { Satisfaction } from '../../model/blueprint.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { satisfactionSubject } from '../subjects.ts'

export const duplicateSatisfaction = defineCheck(
  {
    id: 'duplicate-satisfaction',
    severity: 'warning',
    title: {
      id: 'Satu hasil survei kepuasan per layanan dan tahun',
      en: 'One satisfaction result per service and year',
    },
  },
  function* (blueprint) {
    const first = new Map<string, Satisfaction>()
    for (const row of sortedThings(blueprint.satisfaction)) {
      const key = `${row.service} ${row.year}`
      if (!first.has(key)) first.set(key, row)
      else {
        yield {
          subject: satisfactionSubject(blueprint, row),
          message: {
            id: 'tercatat dua kali untuk tahun yang sama, keduanya dihitung',
            en: 'is entered twice for the same year, and both count',
          },
        }
      }
    }
  },
)
