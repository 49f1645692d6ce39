// Makes the scene of a view: whole, or from the scene before an edit, whose rows and lines are taken over but for what the
// edit changed. Both give the same scene (test/ui/canvasSceneSteps).

import type { Blueprint, Element, Id, Placement, Relation, View } from '../../model/blueprint.ts'
import { drawnRelations } from '../../model/collapsedGroups.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { changedIds, entriesOf, getRow, rowsOf, type Table } from '../../model/table.ts'
import { linesBetween } from './buildLines.ts'
import { isSame } from './isSame.ts'
import type { Rect, Scene } from './scene.ts'
import { boxElement, type SceneGroups, sceneGroups } from './sceneGroups.ts'

/** A scene with what it was made of, so that the next can be made from it. */
export interface BuiltScene {
  readonly elements: Table<Element>
  readonly relations: Table<Relation>
  readonly placements: Table<Placement>
  /** Elements and boxes from top to bottom. */
  readonly rows: readonly Row[]
  readonly scene: Scene
}

interface Row {
  readonly element: Element
  readonly x: number
  readonly y: number
  readonly pinned: boolean
}

/** Beyond so many changed elements, places and relations a scene is made whole. */
const MOST_CHANGED = 300

/** The scene of a view. `before` = a scene to take over from; any will do, one of the same view soon before is of use. */
export function buildScene(blueprint: Blueprint, view: View, before?: BuiltScene): BuiltScene {
  const groups = sceneGroups(blueprint, view)
  const { elements, relations } = blueprint
  const { placements } = view
  const made = { elements, relations, placements }
  // A collapsed group stands for many elements and merges lines: not taken over.
  const alike = before && groups.boxes.size === 0 && before.scene.groups.boxes.size === 0 ? before : undefined
  const changed = alike && changedSince(alike, blueprint, view)
  const known = changed && alike
  if (known && changed.size === 0 && known.relations === relations && known.scene.groups === groups) {
    return { ...made, rows: known.rows, scene: known.scene }
  }
  const rows = known ? rowsSince(known, blueprint, view, changed) : allRows(blueprint, view, groups)
  const placed = known && rows === known.rows ? known.scene : placesOf(rows, known?.scene)
  const all = rowsOf(relations)
  const drawn = groups.boxes.size === 0 ? all : drawnRelations(all, groups.hidden)
  const lines = linesBetween(placed, drawn, known?.scene, known?.relations === relations)
  const { at, xs, ys, pinned, bounds } = placed
  return { ...made, rows, scene: { elements: placed.elements, xs, ys, pinned, at, bounds, groups, ...lines } }
}

/** Ids of elements of which something changed, or undefined when that is too much. */
function changedSince(before: BuiltScene, { elements, relations }: Blueprint, view: View): Set<Id> | undefined {
  const moved = changedIds(before.placements, view.placements)
  if (moved.size > MOST_CHANGED) return undefined
  for (const id of changedIds(before.elements, elements)) moved.add(id)
  if (moved.size > MOST_CHANGED) return undefined
  if (before.relations === relations) return moved
  return changedIds(before.relations, relations).size > MOST_CHANGED ? undefined : moved
}

function rowOf(element: Element | undefined, place: Placement | undefined): Row[] {
  return element && place ? [{ element, x: place.x, y: place.y, pinned: place.pinned === true }] : []
}

function allRows(blueprint: Blueprint, view: View, groups: SceneGroups): Row[] {
  const rows = entriesOf(view.placements).flatMap(([id, place]) =>
    groups.hidden.has(id) ? [] : rowOf(getRow(blueprint.elements, id), place),
  )
  for (const box of groups.boxes.values()) rows.push({ element: boxElement(box), x: box.x, y: box.y, pinned: false })
  return rows.sort(fromTop)
}

function rowsSince(before: BuiltScene, blueprint: Blueprint, view: View, changed: ReadonlySet<Id>): readonly Row[] {
  const come = [...changed].flatMap((id) => rowOf(getRow(blueprint.elements, id), getRow(view.placements, id)))
  const goes = [...changed].some((id) => before.scene.at.has(id))
  if (come.length === 0 && !goes) return before.rows
  // Sorted but for its end: that takes a step for each, not a sorting of all.
  return [...before.rows.filter(({ element }) => !changed.has(element.id)), ...come].sort(fromTop)
}

const byId = (a: Row, b: Row): number => (a.element.id < b.element.id ? -1 : 1)
const fromTop = (a: Row, b: Row): number => a.y - b.y || a.x - b.x || byId(a, b)
const fromLeft = (a: Row, b: Row): number => a.x - b.x || a.y - b.y || byId(a, b)

type Placed = Pick<Scene, 'elements' | 'xs' | 'ys' | 'pinned' | 'at' | 'bounds'>

/** Rows as arrays in reading order; what is as in the scene before is the same array. */
function placesOf(rows: readonly Row[], before: Scene | undefined): Placed {
  const ordered = inReadingOrder(rows)
  const [xs, ys] = [new Float64Array(ordered.length), new Float64Array(ordered.length)]
  for (const [i, { x, y }] of ordered.entries()) {
    xs[i] = x
    ys[i] = y
  }
  const pinned = ordered.map((row) => row.pinned)
  const sameOrder =
    before?.elements.length === ordered.length && before.elements.every(({ id }, i) => id === ordered[i]?.element.id)
  return {
    elements: ordered.map(({ element }) => element),
    xs: before && isSame(before.xs, xs) ? before.xs : xs,
    ys: before && isSame(before.ys, ys) ? before.ys : ys,
    pinned: before && isSame(before.pinned, pinned) ? before.pinned : pinned,
    at: before && sameOrder ? before.at : new Map(ordered.map(({ element }, i) => [element.id, i])),
    bounds: boundsOf(xs, ys),
  }
}

/** Rows are cut where the next element starts more than half an element lower than the first of the row. */
function inReadingOrder(rows: readonly Row[]): Row[] {
  const result: Row[] = []
  let line: Row[] = []
  const close = () => {
    for (const row of line.sort(fromLeft)) result.push(row)
    line = []
  }
  for (const row of rows) {
    const first = line[0]
    if (first && row.y - first.y > NODE_HEIGHT / 2) close()
    line.push(row)
  }
  close()
  return result
}

function boundsOf(xs: Float64Array, ys: Float64Array): Rect | null {
  if (xs.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0]
    if (x < left) left = x
    if (y < top) top = y
    if (x > right) right = x
    if (y > bottom) bottom = y
  }
  return { x: left, y: top, width: right - left + NODE_WIDTH, height: bottom - top + NODE_HEIGHT }
}
