// A view as flat arrays: every placed element and every relation between two of them, with what drawing, hit tests and
// "what is in the window" need. Made anew when the view or the architecture changes, never while something is dragged.

import type { Blueprint, Element, Id, Relation, View } from '../../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { type BuiltScene, buildScene } from './buildScene.ts'
import { distanceTo, type LineShape, lineShape } from './lineShape.ts'
import type { SceneGroups } from './sceneGroups.ts'

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

interface Known extends BuiltScene {
  /** These decide the groups; of a view without groups they are not looked at. */
  readonly agencies: object
  readonly groupBy: View['groupBy']
  readonly collapsed: View['collapsed']
}

const cache = new WeakMap<object, Known>()

/** The last scene made: what an edit leaves as it was is taken over from it. */
let last: Known | undefined

/** The scene of a view; the same object while its placements, the elements and the relations are the same. */
export function sceneOf(blueprint: Blueprint, view: View): Scene {
  const known = cache.get(view.placements)
  if (known && isCurrent(known, blueprint, view)) return known.scene
  const { agencies } = blueprint
  const { groupBy, collapsed } = view
  last = { ...buildScene(blueprint, view, known ?? last), agencies, groupBy, collapsed }
  cache.set(view.placements, last)
  return last.scene
}

function isCurrent(known: Known, { elements, relations, agencies }: Blueprint, { groupBy, collapsed }: View): boolean {
  if (known.elements !== elements || known.relations !== relations || known.groupBy !== groupBy) return false
  return groupBy === undefined || (known.agencies === agencies && known.collapsed === collapsed)
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
