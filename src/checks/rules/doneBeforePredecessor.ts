// An item can be completed only when every predecessor is done (semantics §4).
import { quoted } from '../../model/quoted.ts'
import { sortedIds } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const doneBeforePredecessor = defineCheck(
  {
    id: 'done-before-predecessor',
    severity: 'warning',
    title: { id: 'Kegiatan selesai setelah semua pendahulunya', en: 'Items are done after all their predecessors' },
  },
  function* (blueprint, context) {
    for (const item of context.items) {
      if (item.status !== 'done') continue
      for (const id of sortedIds(item.predecessors)) {
        const predecessor = Object.hasOwn(blueprint.roadmap, id) ? blueprint.roadmap[id] : undefined
        if (!predecessor || predecessor.status === 'done') continue
        yield {
          subject: itemSubject(item),
          message: {
            id: `tercatat selesai, padahal pendahulunya ${quoted(predecessor.name)} belum`,
            en: `is recorded as done, but its predecessor ${quoted(predecessor.name)} is not`,
          },
        }
      }
    }
  },
)
