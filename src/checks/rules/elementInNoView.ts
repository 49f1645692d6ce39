// Elements that no drawing shows are easily forgotten; one finding for all of them. Silent while there is no drawing at all.

import { kindOf } from '../../model/metamodel.ts'
import { numberEn, numberId, numberText } from '../../model/numberText.ts'
import { sortedRows } from '../../model/sortedIds.ts'
import { entriesOf } from '../../model/table.ts'
import type { Language } from '../../model/words.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

/** So many kinds are counted by name. */
const NAMED = 4

export const elementInNoView = defineCheck(
  {
    id: 'element-in-no-view',
    severity: 'info',
    title: { id: 'Setiap elemen ada di suatu tampilan', en: 'Every element is in some view' },
  },
  function* (blueprint) {
    const drawn = new Set(
      Object.values(blueprint.views).flatMap(({ placements }) => entriesOf(placements).map(([id]) => id)),
    )
    if (drawn.size === 0) return
    const absent = sortedRows(blueprint.elements).filter(({ id }) => !drawn.has(id))
    const [first, ...others] = absent
    if (!first) return
    const counts = new Map<string, number>()
    for (const { kind } of absent) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, NAMED)
    const list = (language: Language): string =>
      most
        .map(([kind, count]) => `${kindOf(kind)?.shortName[language] ?? kind} ${numberText(count, language)}`)
        .join(', ')
    yield {
      subject: elementSubject(first),
      message:
        others.length === 0
          ? { id: 'tidak ada di tampilan mana pun', en: 'is in no view' }
          : {
              id: `tidak ada di tampilan mana pun, begitu juga ${numberId(others.length)} elemen lain (terbanyak ${list('id')})`,
              en: `is in no view, nor are ${numberEn(others.length)} other elements (most of them ${list('en')})`,
            },
    }
  },
)
