// An effect up to a level the baseline already has adds nothing, unless evidence is to be renewed.

import { defineCheck } from '../check.ts'
import { baselineLevel } from '../reachableLevels.ts'
import { itemSubject } from '../subjects.ts'

export const effectAlreadyMet = defineCheck(
  { id: 'effect-already-met', severity: 'info', title: { id: 'Dampak menambah sesuatu', en: 'Effects add something' } },
  function* (blueprint, context) {
    for (const [indicator, effects] of context.effects) {
      const base = baselineLevel(blueprint, context, indicator)
      if (base === null) continue
      for (const { item, effect } of effects) {
        // Renewing evidence, and done items that may be behind the very level, are meant so.
        if (effect.to > base || effect.validMonths !== undefined || item.status === 'done') continue
        yield {
          subject: itemSubject(item),
          message: {
            id: `dampaknya pada indikator ${indicator} sampai tingkat ${effect.to}, yang sudah dipenuhi penilaian dasar`,
            en: `its effect on indicator ${indicator} goes up to level ${effect.to}, which the baseline already has`,
          },
          fix: {
            label: { id: 'Hapus dampak ini', en: 'Remove this effect' },
            preview: {
              id: `Dampak pada indikator ${indicator} dihapus dari kegiatan; indeks tidak berubah.`,
              en: `The effect on indicator ${indicator} is removed from the item; the index stays as it is.`,
            },
            command: { name: 'removeEffect', args: { item: item.id, effect: effect.id } },
          },
        }
      }
    }
  },
)
