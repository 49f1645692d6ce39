// A code names one element of a kind; given twice, nobody knows which is meant.
import type { Element } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { sortedRows } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const duplicateCode = defineCheck(
  {
    id: 'duplicate-code',
    severity: 'warning',
    title: { id: 'Kode elemen hanya dipakai sekali', en: 'Codes of elements are used once' },
  },
  function* (blueprint) {
    const first = new Map<string, Element>()
    for (const element of sortedRows(blueprint.elements)) {
      const code = element.code?.trim().toLowerCase()
      if (!code) continue
      const key = `${element.kind} ${code}`
      const other = first.get(key)
      if (!other) first.set(key, element)
      else {
        yield {
          subject: elementSubject(element),
          others: [other.id],
          message: {
            id: `berkode ${quoted(element.code ?? '')}, sama dengan ${quoted(other.name)}`,
            en: `has the code ${quoted(element.code ?? '')}, the same as ${quoted(other.name)}`,
          },
        }
      }
    }
  },
)
