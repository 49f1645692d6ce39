// An element must not retire before its first month of operation.
import { monthWords } from '../../model/monthWords.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const elementDates = defineCheck(
  {
    id: 'element-dates',
    severity: 'error',
    title: { id: 'Elemen pensiun setelah mulai beroperasi', en: 'Elements retire after they start' },
  },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      const { start, end } = element
      if (start === undefined || end === undefined || end > start) continue
      yield {
        subject: elementSubject(element),
        message: {
          id: `pensiun (${monthWords(end).id}) sebelum sempat beroperasi (mulai ${monthWords(start).id})`,
          en: `retires (${monthWords(end).en}) before it ever operates (from ${monthWords(start).en})`,
        },
      }
    }
  },
)
