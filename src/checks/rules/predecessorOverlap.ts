// An item planned to start before its predecessor is finished builds on something that is not there yet.
import { monthWords } from '../../model/monthWords.ts'
import { quoted } from '../../model/quoted.ts'
import { sortedIds } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const predecessorOverlap = defineCheck(
  {
    id: 'predecessor-overlap',
    severity: 'warning',
    title: { id: 'Pendahulu selesai sebelum penerusnya mulai', en: 'Predecessors finish before what follows starts' },
  },
  function* (blueprint, context) {
    for (const item of context.items) {
      const start = item.actualStart ?? item.start
      for (const id of sortedIds(item.predecessors)) {
        const predecessor = Object.hasOwn(blueprint.roadmap, id) ? blueprint.roadmap[id] : undefined
        const finish = predecessor?.actualFinish ?? predecessor?.finish
        if (!predecessor || finish === undefined || finish <= start) continue
        yield {
          subject: itemSubject(item),
          message: {
            id: `mulai ${monthWords(start).id}, padahal pendahulunya ${quoted(predecessor.name)} baru selesai ${monthWords(finish).id}`,
            en: `starts ${monthWords(start).en}, but its predecessor ${quoted(predecessor.name)} finishes only ${monthWords(finish).en}`,
          },
        }
      }
    }
  },
)
