// What a view draws instead of the elements of its collapsed groups: one box for each, at the place of its most central
// member, and the relations to the outside from the box, merged and counted. Positions of members are not touched.

import type { Blueprint, Id, Relation, View } from './blueprint.ts'
import { byId } from './sortedIds.ts'
import { getRow } from './table.ts'
import { type ViewGroup, viewGroups } from './viewGroups.ts'

export interface GroupBox {
  /** Id of the box on the drawing; no element can have it. */
  readonly id: string
  readonly group: ViewGroup
  /** Left and top: those of the member nearest to the middle of the group, so that the box covers nothing else. */
  readonly x: number
  readonly y: number
}

/** Several relations drawn as one line. */
export interface MergedRelation extends Relation {
  /** How many relations it stands for. */
  readonly count: number
}

/** The id of a group's box. Ids of elements have no colon. */
export function boxId(group: Id): string {
  return `group:${group}`
}

const NONE: readonly GroupBox[] = []

/** The boxes of a view, in the order of its groups. Collapsed ids that are no group of the view are ignored. O(elements). */
export function groupBoxes(blueprint: Blueprint, view: View): readonly GroupBox[] {
  const { collapsed } = view
  if (view.groupBy === undefined || collapsed === undefined) return NONE
  return viewGroups(blueprint, view).flatMap((group) => {
    if (!Object.hasOwn(collapsed, group.id)) return []
    return [{ id: boxId(group.id), group, ...centralPlace(view, group.members) }]
  })
}

/** The place of the member nearest to the middle of the rectangle around all; of equally near ones the first by id. */
function centralPlace(view: View, members: readonly Id[]): { readonly x: number; readonly y: number } {
  const places = members.flatMap((id) => getRow(view.placements, id) ?? [])
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of places) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  let best = { x: 0, y: 0 }
  let bestDistance = Infinity
  for (const { x, y } of places) {
    // Twice the distance from the middle: whole numbers, so that moving a group moves its box and nothing else.
    const distance = (2 * x - left - right) ** 2 + (2 * y - top - bottom) ** 2
    if (distance >= bestDistance) continue
    best = { x, y }
    bestDistance = distance
  }
  return best
}

/** The box each hidden element is drawn as. */
export function hiddenInBoxes(boxes: readonly GroupBox[]): ReadonlyMap<Id, string> {
  const hidden = new Map<Id, string>()
  for (const box of boxes) for (const id of box.group.members) hidden.set(id, box.id)
  return hidden
}

/**
 * Relations as they are drawn: those inside a box are gone, those to or from a box are merged by their two ends and counted,
 * all others are the same objects. The merged ones come last, sorted. O(relations).
 */
export function drawnRelations(
  relations: readonly Relation[],
  hidden: ReadonlyMap<Id, string>,
): readonly (Relation | MergedRelation)[] {
  const result: (Relation | MergedRelation)[] = []
  const merged = new Map<string, { source: string; target: string; kind: string; count: number }>()
  for (const relation of relations) {
    const source = hidden.get(relation.source)
    const target = hidden.get(relation.target)
    if (source === undefined && target === undefined) result.push(relation)
    else if (source === target) continue
    else {
      const ends = { source: source ?? relation.source, target: target ?? relation.target }
      const key = `${ends.source} ${ends.target}`
      const known = merged.get(key)
      if (!known) merged.set(key, { ...ends, kind: relation.kind, count: 1 })
      else {
        known.count++
        if (known.kind !== relation.kind) known.kind = ''
      }
    }
  }
  for (const [key, line] of [...merged].sort(([a], [b]) => byId(a, b))) result.push({ id: `merged:${key}`, ...line })
  return result
}
