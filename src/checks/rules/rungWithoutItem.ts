// What is still missing when all that is planned does not reach the target: the next rung of each indicator that no item
// covers, one finding for each aspect. Silent while the items, all delivered, would reach every target of the plan.

import type { Indicator, Instrument } from '../../model/instrument.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { quoted } from '../../model/quoted.ts'
import { defineCheck } from '../check.ts'
import { reachableLevels } from '../reachableLevels.ts'
import { indicatorSubject } from '../subjects.ts'

/** So many indicators of an aspect are named, the weightiest first. */
const NAMED = 3

export const rungWithoutItem = defineCheck(
  {
    id: 'rung-without-item',
    severity: 'info',
    title: { id: 'Kegiatan cukup untuk mencapai target', en: 'The items suffice for the targets' },
  },
  function* (blueprint, context) {
    const { instrument } = context
    const { from, to, targets } = blueprint.plan
    const target = Math.max(
      0,
      ...Object.entries(targets).flatMap(([year, index]) =>
        Number(year) >= from && Number(year) <= to ? [index] : [],
      ),
    )
    const reachable = reachableLevels(blueprint, context)
    if (!instrument || target === 0 || reachable.size < instrument.indicators.length) return
    // Weights are 1/100 %, so their product with whole levels is the index in 1/10,000.
    const index = instrument.indicators.reduce((sum, { id, weight }) => sum + weight * (reachable.get(id) ?? 0), 0)
    if (index >= target) return
    for (const aspect of instrument.aspects) {
      const open = instrument.indicators
        .filter(
          (indicator) => indicator.aspect === aspect.id && (reachable.get(indicator.id) ?? 0) < instrument.levels.max,
        )
        .sort((a, b) => b.weight - a.weight)
      const [heaviest, ...others] = open
      if (!heaviest) continue
      const names = namesOf(open, reachable, instrument)
      const gain = open.reduce((sum, { weight }) => sum + weight, 0)
      yield {
        subject: indicatorSubject(instrument, heaviest.id),
        others: others.map(({ id }) => id),
        message: {
          id: `dalam aspek ${quoted(aspect.name.id)}, belum ada kegiatan untuk tingkat berikutnya dari ${numberId(open.length)} indikator (${names.id}); satu tingkat untuk semuanya bernilai ${(gain / 10_000).toFixed(2).replace('.', ',')} indeks, dan target belum tercapai walau semua kegiatan selesai`,
          en: `in the aspect ${quoted(aspect.name.en)} no item covers the next level of ${numberEn(open.length)} indicators (${names.en}); one level for all is worth ${(gain / 10_000).toFixed(2)} of the index, and the target is missed even when every item is done`,
        },
      }
    }
  },
)

function namesOf(open: readonly Indicator[], reachable: ReadonlyMap<string, number>, { levels }: Instrument) {
  const named = open
    .slice(0, NAMED)
    .map(({ id }) => `I${id} → ${Math.min((reachable.get(id) ?? 0) + 1, levels.max)}`)
    .join(', ')
  const more = open.length - NAMED
  return more > 0
    ? { id: `${named}, dan ${numberId(more)} lagi`, en: `${named} and ${numberEn(more)} more` }
    : { id: named, en: named }
}
