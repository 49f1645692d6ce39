// An effect satisfies the rungs from+1 to `to`: `to` must lie above `from`.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const effectRungs = defineCheck(
  { id: 'effect-rungs', severity: 'error', title: { id: 'Dampak naik tingkat', en: 'An effect leads upwards' } },
  function* (_, context) {
    for (const item of context.items) {
      for (const { indicator, from, to } of Object.values(item.effects)) {
        if (to > from) continue
        yield {
          subject: itemSubject(item),
          message: {
            id: `dampaknya pada indikator ${indicator} tidak naik (dari ${from} ke ${to})`,
            en: `its effect on indicator ${indicator} does not rise (from ${from} to ${to})`,
          },
        }
      }
    }
  },
)
