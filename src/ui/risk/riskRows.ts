// What decides over a target, items and shocks in one order.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { RiskResult } from '../../simulation/riskOf.ts'

export interface RiskRow {
  readonly kind: 'item' | 'shock'
  readonly id: Id
  readonly name: string
  readonly importance: number
}

/** Less than half a per mille either way is nothing to tell. */
const LEAST = 0.0005

/** The rows that matter, the most decisive first. */
export function riskRows(
  { items, shocks }: RiskResult,
  roadmap: Blueprint['roadmap'],
  known: Blueprint['shocks'],
): readonly RiskRow[] {
  const rows: readonly RiskRow[] = [
    ...items.map(({ id, importance }) => ({ kind: 'item' as const, id, name: roadmap[id]?.name ?? id, importance })),
    ...shocks.map(({ id, importance }) => ({ kind: 'shock' as const, id, name: known[id]?.name ?? id, importance })),
  ]
  return rows
    .filter(({ importance }) => Math.abs(importance) >= LEAST)
    .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
}
