// Which rungs an item promises: each effect promises from+1..to, and completing the item asks for evidence of each.
import type { Id, IndicatorId, RoadmapItem } from '../model/blueprint.ts'

/** "3" before "29", and "35" before "35-2". */
const byNumber = new Intl.Collator('en', { numeric: true })

export interface PromisedRung {
  /** Key of its proof in the history: "29-3"; with the instrument in front when the item's effects name several. */
  readonly key: string
  readonly instrument: Id
  readonly indicator: IndicatorId
  readonly rung: number
  /** The effect that promises it; the first by id when several do. */
  readonly effect: Id
}

/** Every rung the item's effects promise, once, by instrument, indicator and rung. */
export function promisedRungs(item: RoadmapItem): readonly PromisedRung[] {
  const effects = Object.values(item.effects).sort((a, b) => (a.id < b.id ? -1 : 1))
  const several = new Set(effects.map(({ instrument }) => instrument)).size > 1
  const found = new Map<string, PromisedRung>()
  for (const { id, instrument, indicator, from, to } of effects) {
    for (let rung = from + 1; rung <= to; rung++) {
      const key = several ? `${instrument}-${indicator}-${rung}` : `${indicator}-${rung}`
      if (!found.has(key)) found.set(key, { key, instrument, indicator, rung, effect: id })
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      byNumber.compare(a.instrument, b.instrument) || byNumber.compare(a.indicator, b.indicator) || a.rung - b.rung,
  )
}
