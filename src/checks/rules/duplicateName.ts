// Two elements of one kind with the same name are probably one thing entered twice.
import type { Element } from '../../model/blueprint.ts'
import { sortedRows } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const duplicateName = defineCheck(
  {
    id: 'duplicate-name',
    severity: 'info',
    title: { id: 'Elemen sejenis bernama berbeda', en: 'Elements of a kind have different names' },
  },
  function* (blueprint) {
    const first = new Map<string, Element>()
    for (const element of sortedRows(blueprint.elements)) {
      const key = `${element.kind} ${element.name.toLowerCase().replace(/\s+/g, ' ').trim()}`
      const other = first.get(key)
      if (!other) first.set(key, element)
      else {
        yield {
          subject: elementSubject(element),
          message: {
            id: `bernama sama dengan elemen lain yang sejenis (id ${other.id})`,
            en: `has the same name as another of its kind (id ${other.id})`,
          },
        }
      }
    }
  },
)
