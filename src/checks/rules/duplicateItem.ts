// Two items of one agency with the same name are probably one item entered twice, and paid for twice in every total.
import type { RoadmapItem } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { defineCheck } from '../check.ts'
import { nameForms } from '../duplicates/nameForms.ts'
import { itemSubject } from '../subjects.ts'

export const duplicateItem = defineCheck(
  {
    id: 'duplicate-item',
    severity: 'info',
    title: { id: 'Setiap kegiatan dicatat satu kali', en: 'Every item is entered once' },
  },
  function* (_, { items }) {
    const first = new Map<string, RoadmapItem>()
    for (const item of items) {
      const key = `${item.owner ?? ''} ${nameForms('kegiatan', item.name).written}`
      const other = first.get(key)
      // Alternatives of one choice may have one name.
      if (!other) first.set(key, item)
      else if (item.alternative === undefined || item.alternative !== other.alternative) {
        yield {
          subject: itemSubject(item),
          others: [other.id],
          message: {
            id: `bernama sama dengan ${quoted(other.name)}${other.code ? ` (${other.code})` : ''} dari perangkat daerah yang sama`,
            en: `has the same name as ${quoted(other.name)}${other.code ? ` (${other.code})` : ''} of the same agency`,
          },
        }
      }
    }
  },
)
