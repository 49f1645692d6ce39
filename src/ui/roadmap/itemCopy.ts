// A copy of a roadmap item to start another from: planned, without history or actual months, with new ids inside.

import type { Effect, ElementChange, RoadmapItem } from '../../model/blueprint.ts'

/** The copy under a new id and name; `newId` gives an id for the prefix. Predecessors, costs and effects come along. */
export function itemCopy(item: RoadmapItem, name: string, newId: (prefix: string) => string): RoadmapItem {
  const { actualStart: _start, actualFinish: _finish, code: _code, ...rest } = item
  const effects: Record<string, Effect> = {}
  for (const effect of Object.values(item.effects)) {
    const id = newId('effect')
    effects[id] = { ...effect, id }
  }
  const changes: Record<string, ElementChange> = {}
  for (const change of Object.values(item.changes)) {
    const id = newId('change')
    changes[id] = { ...change, id }
  }
  return { ...rest, id: newId('item'), name, effects, changes, status: 'planned', history: {} }
}
