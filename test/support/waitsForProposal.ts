// The plainest reading of what a proposal takes along: an item that is not done counts only if no proposal stands before it.
import type { Blueprint, Id } from '../../src/model/blueprint.ts'

/** True for a proposal and for whatever waits for one, directly or not; predecessors must not go round in a circle. */
export function waitsForProposal({ roadmap }: Blueprint, id: Id): boolean {
  const item = roadmap[id]
  if (!item || item.status === 'done') return false
  if (item.proposed && item.status === 'planned') return true
  return Object.keys(item.predecessors).some((before) => waitsForProposal({ roadmap } as Blueprint, before))
}
