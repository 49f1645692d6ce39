// A view as flat arrays: every placed element and every relation between two of them, with what drawing, hit tests and
// "what is in the window" need. Rebuilt when the view or the architecture changes, never while something is dragged.

import type { Blueprint, Element, Id, Relation, View } from '../../model/blueprint.ts'
import { drawnRelations, type MergedRelation } from '../../model/collapsedGroups.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { entriesOf, getRow, rowsOf } from '../../model/table.ts'
import { BOTTOM, distanceTo, type LineShape, lineShape, reach, type Side, sidesBetween, TOP } from './lineShape.ts'
import { boxElement, type SceneGroups, sceneGroups } from './sceneGroups.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** Positions other than those of the view, while something is dragged. */
export type Moved = ReadonlyMap<Id, Point>

export interface Scene {
  /** Elements in reading order: by row, then from left to right. */
  readonly elements: readonly Element[]
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly pinned: readonly boolean[]
  /** Position of an element in the arrays. */
  readonly at: ReadonlyMap<Id, number>
  readonly relations: readonly Relation[]
  /** Position of a relation in the arrays. */
  readonly lineAt: ReadonlyMap<Id, number>
  /** Ends of each relation as positions of elements. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** Where each relation leaves and arrives, in pixels from the middle of the side. */
  readonly startOffsets: Int16Array
  readonly endOffsets: Int16Array
  /** Relations merged at collapsed groups: how many each line stands for. */
  readonly merged: ReadonlyMap<Id, number>
  readonly groups: SceneGroups
  /** Everything the view holds, or null when it is empty. */
  readonly bounds: Rect | null
}

interface Known {
  readonly elements: object
  readonly relations: object
  /** These decide the groups; of a view without groups they are not looked at. */
  readonly agencies: object
  readonly groupBy: View['groupBy']
  readonly collapsed: View['collapsed']
  readonly scene: Scene
}

const cache = new WeakMap<object, Known>()

/** The scene of a view; the same object while its placements, the elements and the relations are the same. */
export function sceneOf(blueprint: Blueprint, view: View): Scene {
  const known = cache.get(view.placements)
  if (known && isCurrent(known, blueprint, view)) return known.scene
  const scene = buildScene(blueprint, view)
  const { elements, relations, agencies } = blueprint
  cache.set(view.placements, {
    elements,
    relations,
    agencies,
    groupBy: view.groupBy,
    collapsed: view.collapsed,
    scene,
  })
  return scene
}

function isCurrent(known: Known, { elements, relations, agencies }: Blueprint, { groupBy, collapsed }: View): boolean {
  if (known.elements !== elements || known.relations !== relations || known.groupBy !== groupBy) return false
  return groupBy === undefined || (known.agencies === agencies && known.collapsed === collapsed)
}

interface Row {
  readonly element: Element
  readonly x: number
  readonly y: number
  readonly pinned: boolean
}

function buildScene(blueprint: Blueprint, view: View): Scene {
  const rows: Row[] = []
  const groups = sceneGroups(blueprint, view)
  for (const [id, { x, y, pinned }] of entriesOf(view.placements)) {
    if (groups.hidden.has(id)) continue
    const element = getRow(blueprint.elements, id)
    if (element) rows.push({ element, x, y, pinned: pinned === true })
  }
  for (const box of groups.boxes.values()) rows.push({ element: boxElement(box), x: box.x, y: box.y, pinned: false })
  const ordered = inReadingOrder(rows)
  const at = new Map(ordered.map((row, i) => [row.element.id, i]))
  const xs = Float64Array.from(ordered, (row) => row.x)
  const ys = Float64Array.from(ordered, (row) => row.y)
  const relations: Relation[] = []
  const ends: number[] = []
  const all = rowsOf(blueprint.relations)
  const merged = new Map<Id, number>()
  const lines: readonly (Relation | MergedRelation)[] =
    groups.hidden.size === 0 ? all : drawnRelations(all, groups.hidden)
  for (const relation of lines) {
    const source = at.get(relation.source)
    const target = at.get(relation.target)
    if (source === undefined || target === undefined || source === target) continue
    relations.push(relation)
    if ('count' in relation) merged.set(relation.id, relation.count)
    ends.push(source, target)
  }
  const sources = Int32Array.from(relations, (_, i) => ends[2 * i] ?? 0)
  const targets = Int32Array.from(relations, (_, i) => ends[2 * i + 1] ?? 0)
  return {
    elements: ordered.map((row) => row.element),
    xs,
    ys,
    pinned: ordered.map((row) => row.pinned),
    at,
    relations,
    lineAt: new Map(relations.map((relation, i) => [relation.id, i])),
    sources,
    targets,
    ...offsetsOf(relations, xs, ys, sources, targets),
    merged,
    groups,
    bounds: boundsOf(xs, ys),
  }
}

/** Rows are cut where the next element starts more than half an element lower than the first of the row. */
function inReadingOrder(rows: readonly Row[]): Row[] {
  const byTop = [...rows].sort((a, b) => a.y - b.y || a.x - b.x || (a.element.id < b.element.id ? -1 : 1))
  const result: Row[] = []
  let line: Row[] = []
  const close = () => {
    line.sort((a, b) => a.x - b.x || a.y - b.y || (a.element.id < b.element.id ? -1 : 1))
    result.push(...line)
    line = []
  }
  for (const row of byTop) {
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

/** Spreads the lines of each side of an element, in the order of where they go, so that they do not hide one another. */
function offsetsOf(
  relations: readonly Relation[],
  xs: Float64Array,
  ys: Float64Array,
  sources: Int32Array,
  targets: Int32Array,
): { startOffsets: Int16Array; endOffsets: Int16Array } {
  const startOffsets = new Int16Array(relations.length)
  const endOffsets = new Int16Array(relations.length)
  // The ends at each side of each element, one after another in one array: with objects in lists of a map this took half of
  // the time of an edit among 5,000 elements.
  const count = relations.length
  const [starts, along] = [new Int32Array(4 * xs.length + 1), new Float64Array(2 * count)]
  const sideOf = new Int32Array(2 * count)
  for (let line = 0; line < count; line++) {
    const [s, t] = [sources[line] ?? 0, targets[line] ?? 0]
    const [sx, sy, tx, ty] = [xs[s] ?? 0, ys[s] ?? 0, xs[t] ?? 0, ys[t] ?? 0]
    const [start, end] = sidesBetween(sx, sy, tx, ty)
    sideOf[2 * line] = 4 * s + start
    sideOf[2 * line + 1] = 4 * t + end
    along[2 * line] = start === TOP || start === BOTTOM ? tx : ty
    along[2 * line + 1] = end === TOP || end === BOTTOM ? sx : sy
  }
  for (const side of sideOf) starts[side + 1] = (starts[side + 1] ?? 0) + 1
  for (let side = 0; side < 4 * xs.length; side++) starts[side + 1] = (starts[side + 1] ?? 0) + (starts[side] ?? 0)
  const next = starts.slice()
  const ends = new Int32Array(2 * count)
  for (let end = 0; end < 2 * count; end++) {
    const side = sideOf[end] ?? 0
    ends[next[side] ?? 0] = end
    next[side] = (next[side] ?? 0) + 1
  }
  const idOf = (end: number): string => relations[end >> 1]?.id ?? ''
  const before = (a: number, b: number): number =>
    (along[a] ?? 0) - (along[b] ?? 0) || (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a - b)
  for (let side = 0; side < 4 * xs.length; side++) {
    const [from, to] = [starts[side] ?? 0, starts[side + 1] ?? 0]
    if (to - from < 2) continue
    const step = Math.min(16, (2 * reach((side % 4) as Side)) / (to - from - 1))
    for (const [i, end] of ends.subarray(from, to).sort(before).entries()) {
      const offset = Math.round((i - (to - from - 1) / 2) * step)
      if (end % 2 === 0) startOffsets[end >> 1] = offset
      else endOffsets[end >> 1] = offset
    }
  }
  return { startOffsets, endOffsets }
}

/** The line of a relation, at the positions things are dragged to. */
export function lineOf(scene: Scene, line: number, moved?: Moved): LineShape {
  const [s, t] = [scene.sources[line] ?? 0, scene.targets[line] ?? 0]
  const from = moved?.get(scene.elements[s]?.id ?? '')
  const to = moved?.get(scene.elements[t]?.id ?? '')
  return lineShape(
    from ? from.x : (scene.xs[s] ?? 0),
    from ? from.y : (scene.ys[s] ?? 0),
    to ? to.x : (scene.xs[t] ?? 0),
    to ? to.y : (scene.ys[t] ?? 0),
    scene.startOffsets[line] ?? 0,
    scene.endOffsets[line] ?? 0,
  )
}

type Lines = Pick<Scene, 'sources' | 'targets' | 'startOffsets' | 'endOffsets'>

/** The same with every element's position in arrays like those of the scene. */
export function lineBetween(scene: Lines, line: number, xs: Float64Array, ys: Float64Array): LineShape {
  const [s, t] = [scene.sources[line] ?? 0, scene.targets[line] ?? 0]
  const [start, end] = [scene.startOffsets[line] ?? 0, scene.endOffsets[line] ?? 0]
  return lineShape(xs[s] ?? 0, ys[s] ?? 0, xs[t] ?? 0, ys[t] ?? 0, start, end)
}

/** Elements that touch a rectangle, as positions in reading order; stops after `most`. O(elements). */
export function elementsIn(scene: Scene, rect: Rect, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = []
  const [left, top] = [rect.x - NODE_WIDTH, rect.y - NODE_HEIGHT]
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height]
  for (let i = 0; i < scene.xs.length && found.length < most; i++) {
    const [x, y] = [scene.xs[i] ?? 0, scene.ys[i] ?? 0]
    if (x > left && x < right && y > top && y < bottom) found.push(i)
  }
  return found
}

/** The element under a point, the last drawn first; else the nearest within `near` pixels; else undefined. */
export function elementAt(scene: Scene, { x, y }: Point, near = 0): Element | undefined {
  let best: Element | undefined
  let bestDistance = near
  for (let i = scene.xs.length - 1; i >= 0; i--) {
    const [left, top] = [scene.xs[i] ?? 0, scene.ys[i] ?? 0]
    const aside = Math.max(left - x, x - left - NODE_WIDTH, 0)
    const above = Math.max(top - y, y - top - NODE_HEIGHT, 0)
    if (aside === 0 && above === 0) return scene.elements[i]
    const distance = Math.max(aside, above)
    if (distance < bestDistance) {
      best = scene.elements[i]
      bestDistance = distance
    }
  }
  return best
}

/** The relation whose line passes within `near` pixels of a point, the nearest, or undefined. O(relations). */
export function relationAt(scene: Scene, { x, y }: Point, near: number): Relation | undefined {
  let best: Relation | undefined
  let bestDistance = near
  for (let line = 0; line < scene.relations.length; line++) {
    const [s, t] = [scene.sources[line] ?? 0, scene.targets[line] ?? 0]
    const [sx, sy, tx, ty] = [scene.xs[s] ?? 0, scene.ys[s] ?? 0, scene.xs[t] ?? 0, scene.ys[t] ?? 0]
    const slack = near + NODE_WIDTH
    if (x < Math.min(sx, tx) - slack || x > Math.max(sx, tx) + NODE_WIDTH + slack) continue
    if (y < Math.min(sy, ty) - slack || y > Math.max(sy, ty) + NODE_HEIGHT + slack) continue
    const distance = distanceTo(lineOf(scene, line), x, y)
    if (distance < bestDistance) {
      bestDistance = distance
      best = scene.relations[line]
    }
  }
  return best
}
