// Two items that satisfy the same rung of an indicator: one of them is paid for in vain.
import { numberEn, numberId } from '../../model/numberText.ts'
import { quoted } from '../../model/quoted.ts'
import { defineCheck } from '../check.ts'
import type { CheckContext, OwnedEffect } from '../checkContext.ts'
import { indicatorSubject } from '../subjects.ts'

/** Rungs that effects of several items satisfy. Renewals of evidence come again on purpose and are left out. */
function rungsWithSeveralItems(
  effects: readonly OwnedEffect[],
  { instrument }: CheckContext,
): Map<number, OwnedEffect[]> {
  const byRung = new Map<number, OwnedEffect[]>()
  for (const owned of effects) {
    if (owned.effect.validMonths !== undefined) continue
    for (let rung = owned.effect.from + 1; rung <= Math.min(owned.effect.to, instrument?.levels.max ?? 0); rung++) {
      const owners = byRung.get(rung) ?? []
      if (!owners.some(({ item }) => item === owned.item)) byRung.set(rung, [...owners, owned])
    }
  }
  for (const [rung, owners] of byRung) if (owners.length < 2) byRung.delete(rung)
  return byRung
}

export const duplicateEffect = defineCheck(
  {
    id: 'duplicate-effect',
    severity: 'warning',
    title: { id: 'Setiap anak tangga dikerjakan satu kali', en: 'Each rung is worked for once' },
  },
  function* (_, context) {
    const { instrument } = context
    if (!instrument) return
    for (const [indicator, effects] of context.effects) {
      for (const [rung, owners] of rungsWithSeveralItems(effects, context)) {
        const names = owners.map(({ item }) => quoted(item.name))
        yield {
          subject: indicatorSubject(instrument, indicator),
          message: {
            id: `tingkat ${rung} dijanjikan oleh ${numberId(names.length)} kegiatan: ${names.join(', ')}`,
            en: `level ${rung} is promised by ${numberEn(names.length)} items: ${names.join(', ')}`,
          },
        }
      }
    }
  },
)
