// A choice as assumptions laid over the blueprint: exactly its items are carried out, in its months.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import type { Portfolio } from './answer.ts'
import type { Question } from './question.ts'

/**
 * The assumptions of a question and its choice. Only what differs from the plan is said: an item that is planned counts
 * anyway, a proposal does not. Done items always count.
 */
export function overlayOfChoice(
  { roadmap }: Pick<Blueprint, 'roadmap'>,
  { overlay = {} }: Pick<Question, 'overlay'>,
  portfolio: Pick<Portfolio, 'items' | 'moves'>,
): Overlay {
  const chosen = new Set(portfolio.items)
  const included: Record<Id, boolean> = {}
  for (const { id, status, proposed } of Object.values(roadmap)) {
    const counts = status !== 'planned' || !proposed
    if (status !== 'done' && chosen.has(id) !== counts) included[id] = chosen.has(id)
  }
  const kept = Object.entries(overlay.moves ?? {}).filter(([id]) => chosen.has(id))
  return { ...overlay, included, moves: { ...Object.fromEntries(kept), ...portfolio.moves } }
}
