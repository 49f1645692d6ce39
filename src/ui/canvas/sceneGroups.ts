// The groups of a view as its drawing shows them: open ones as frames around their elements, collapsed ones as one box each.

import type { Blueprint, Element, Id, View } from '../../model/blueprint.ts'
import { type GroupBox, groupBoxes, hiddenInBoxes } from '../../model/collapsedGroups.ts'
import { kindOf } from '../../model/metamodel.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { type ViewGroup, viewGroups } from '../../model/viewGroups.ts'
import type { Point, Rect } from './scene.ts'

/** A collapsed group, with the domain that gives its colour; empty for agencies. */
export interface SceneBox extends GroupBox {
  readonly domain: string
}

export interface SceneGroups {
  /** Collapsed groups by the id of their box. */
  readonly boxes: ReadonlyMap<string, SceneBox>
  /** The box each hidden element is in. */
  readonly hidden: ReadonlyMap<Id, string>
  readonly open: readonly ViewGroup[]
}

const NONE: SceneGroups = { boxes: new Map(), hidden: new Map(), open: [] }

/** The groups of a view; nothing when it is not grouped. O(elements). */
export function sceneGroups(blueprint: Blueprint, view: View): SceneGroups {
  const { groupBy } = view
  if (groupBy === undefined) return NONE
  const boxes = groupBoxes(blueprint, view)
  const collapsed = new Set(boxes.map(({ group }) => group.id))
  const domainOf = (group: Id): string =>
    groupBy === 'domain' ? group : groupBy === 'kind' ? (kindOf(group)?.domain ?? '') : ''
  return {
    boxes: new Map(boxes.map((box) => [box.id, { ...box, domain: domainOf(box.group.id) }])),
    hidden: hiddenInBoxes(boxes),
    open: viewGroups(blueprint, view).filter(({ id }) => !collapsed.has(id)),
  }
}

/** A box where a drawing knows elements only: same size, no owner, of no kind. */
export function boxElement({ id, group }: SceneBox): Element {
  return { id, kind: '', name: group.name.id, state: 'as-is', attributes: {} }
}

/** Space between a frame and its elements; more above, for the title. */
const EDGE = 14
const TITLE = 34

/** The frame around places of elements. */
export function frameAround(places: Iterable<Point>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of places) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  if (left === Infinity) return null
  return {
    x: left - EDGE,
    y: top - TITLE,
    width: right - left + NODE_WIDTH + 2 * EDGE,
    height: bottom - top + NODE_HEIGHT + TITLE + EDGE,
  }
}

type Grouped = { readonly groups: SceneGroups }

/** Ids on the drawing as elements: a box stands for its members. */
export function membersOf({ groups }: Grouped, ids: Iterable<string>): Id[] {
  return [...ids].flatMap((id) => groups.boxes.get(id)?.group.members ?? [id])
}

/** Elements with the boxes of which all members (or, with `any`, at least one) are among them. */
export function withBoxes({ groups }: Grouped, ids: ReadonlySet<Id>, any = false): ReadonlySet<string> {
  if (groups.boxes.size === 0 || ids.size === 0) return ids
  const all = new Set<string>(ids)
  for (const { id, group } of groups.boxes.values()) {
    const has = (member: Id): boolean => ids.has(member)
    if (any ? group.members.some(has) : group.members.every(has)) all.add(id)
  }
  return all
}
