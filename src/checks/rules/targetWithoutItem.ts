// A target element comes about by a roadmap item that introduces it or puts it in the place of another, or it has a month from
// which it runs; else nobody makes it.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const targetWithoutItem = defineCheck(
  {
    id: 'target-without-item',
    severity: 'info',
    title: { id: 'Setiap elemen target diwujudkan kegiatan', en: 'Every target element is brought about by an item' },
  },
  function* (blueprint, { items }) {
    const made = new Set(
      items.flatMap(({ changes }) => Object.values(changes).flatMap(({ element, by }) => [element, by ?? element])),
    )
    for (const element of rowsOf(blueprint.elements)) {
      if (element.state !== 'to-be' || element.start !== undefined || made.has(element.id)) continue
      yield {
        subject: elementSubject(element),
        message: {
          id: 'adalah target, tetapi belum ada kegiatan yang mewujudkannya',
          en: 'is a target, but no item brings it about yet',
        },
      }
    }
  },
)
