// What is there today has begun: a start after the last month that the roadmap tells of belongs to a target element.
import { monthWords } from '../../model/monthWords.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const asIsNotYet = defineCheck(
  {
    id: 'as-is-not-yet',
    severity: 'warning',
    title: { id: 'Kondisi saat ini sudah berjalan', en: 'What is as-is already runs' },
  },
  function* (blueprint, { items }) {
    const last = items.reduce<string>((latest, { actualStart = '', actualFinish = '' }) => {
      const told = actualFinish > actualStart ? actualFinish : actualStart
      return told > latest ? told : latest
    }, `${blueprint.plan.from}-12`)
    for (const element of rowsOf(blueprint.elements)) {
      if (element.state !== 'as-is' || element.start === undefined || element.start <= last) continue
      const start = monthWords(element.start)
      yield {
        subject: elementSubject(element),
        message: {
          id: `tercatat sebagai kondisi saat ini, padahal baru mulai ${start.id}`,
          en: `is entered as as-is although it starts only in ${start.en}`,
        },
      }
    }
  },
)
