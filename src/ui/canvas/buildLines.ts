// The lines of a scene: every relation between two placed elements, with where it leaves and arrives. Taken over from the
// scene before an edit but for relations that changed and the elements they, or elements that moved, are at.

import type { Id, Relation } from '../../model/blueprint.ts'
import type { MergedRelation } from '../../model/collapsedGroups.ts'
import { type LineOffsets, spreadLines } from './lineOffsets.ts'
import type { Scene } from './scene.ts'

type Placed = Pick<Scene, 'elements' | 'xs' | 'ys' | 'at'>
type SceneLines = Pick<Scene, 'relations' | 'lineAt' | 'sources' | 'targets' | 'startOffsets' | 'endOffsets' | 'merged'>

const NONE_MERGED: ReadonlyMap<Id, number> = new Map()

/** Lines of the scene before, with where its elements are now. */
interface Before {
  readonly scene: Scene
  /** -1 = gone. */
  readonly shift: Int32Array
}

interface Ends {
  readonly relations: readonly Relation[]
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** Position of each line in the scene before; -1 = it was not there. */
  readonly from: Int32Array
}

/**
 * The lines of relations between placed elements, in the order given. `scene` = the one before; with `sameRelations` it was
 * made of the same relations. O(elements + relations).
 */
export function linesBetween(
  placed: Placed,
  drawn: readonly (Relation | MergedRelation)[],
  scene?: Scene,
  sameRelations = false,
): SceneLines {
  const before = scene && { scene, shift: shiftOf(scene, placed) }
  const same = before && sameRelations && placed.at === before.scene.at
  const ends = same ? sameEnds(before.scene) : endsOf(placed, drawn, before)
  const { relations, sources, targets } = ends
  const count = relations.length
  const fresh = { startOffsets: new Int16Array(count), endOffsets: new Int16Array(count) }
  const lines = { relations, xs: placed.xs, ys: placed.ys, sources, targets }
  const touched = before && carryOver(before, placed, ends, fresh)
  return {
    relations,
    lineAt: before && relations === before.scene.relations ? before.scene.lineAt : positionsOf(relations),
    sources,
    targets,
    ...spreadLines(lines, fresh, touched),
    merged: mergedOf(relations),
  }
}

function sameEnds({ relations, sources, targets }: Scene): Ends {
  const from = new Int32Array(relations.length)
  for (let line = 0; line < from.length; line++) from[line] = line
  return { relations, sources, targets, from }
}

function endsOf({ at }: Placed, drawn: readonly Relation[], before: Before | undefined): Ends {
  const relations: Relation[] = []
  const [sources, targets, from] = [
    new Int32Array(drawn.length),
    new Int32Array(drawn.length),
    new Int32Array(drawn.length),
  ]
  let expected = 0
  let isAsBefore = before !== undefined
  for (const relation of drawn) {
    const line = before ? lineBefore(before.scene, relation, expected) : -1
    let [source, target] = [-1, -1]
    if (before && line >= 0) {
      expected = line + 1
      source = before.shift[before.scene.sources[line] ?? -1] ?? -1
      target = before.shift[before.scene.targets[line] ?? -1] ?? -1
    } else {
      source = at.get(relation.source) ?? -1
      target = at.get(relation.target) ?? -1
    }
    if (source < 0 || target < 0 || source === target) continue
    const i = relations.length
    if (line !== i) isAsBefore = false
    from[i] = line
    sources[i] = source
    targets[i] = target
    relations.push(relation)
  }
  const count = relations.length
  return {
    relations: before && isAsBefore && count === before.scene.relations.length ? before.scene.relations : relations,
    sources: sources.slice(0, count),
    targets: targets.slice(0, count),
    from: from.subarray(0, count),
  }
}

/** Position of the very same relation in the scene before, most likely the one expected; -1 = it is not there. */
function lineBefore({ relations, lineAt }: Scene, relation: Relation, expected: number): number {
  if (relations[expected] === relation) return expected
  const line = lineAt.get(relation.id) ?? -1
  return relations[line] === relation ? line : -1
}

function positionsOf(relations: readonly Relation[]): Map<Id, number> {
  const positions = new Map<Id, number>()
  for (const relation of relations) positions.set(relation.id, positions.size)
  return positions
}

function mergedOf(relations: readonly (Relation | MergedRelation)[]): ReadonlyMap<Id, number> {
  const merged = new Map<Id, number>()
  for (const relation of relations) if ('count' in relation) merged.set(relation.id, relation.count)
  return merged.size === 0 ? NONE_MERGED : merged
}

/** Where each element of the scene before is now; -1 = gone. */
function shiftOf(before: Scene, { elements, at }: Placed): Int32Array {
  const shift = new Int32Array(before.elements.length)
  for (let i = 0; i < shift.length; i++) {
    const id = before.elements[i]?.id ?? ''
    shift[i] = elements[i]?.id === id ? i : (at.get(id) ?? -1)
  }
  return shift
}

/** Takes the offsets of the scene before over; gives the elements at which they must be worked out, as 1. */
function carryOver({ scene, shift }: Before, { xs, ys }: Placed, ends: Ends, into: LineOffsets): Uint8Array {
  const { sources, targets, from } = ends
  const touched = new Uint8Array(xs.length)
  const moved = new Uint8Array(xs.length).fill(1)
  for (let was = 0; was < shift.length; was++) {
    const now = shift[was] ?? -1
    if (now >= 0 && scene.xs[was] === xs[now] && scene.ys[was] === ys[now]) moved[now] = 0
  }
  const stays = new Uint8Array(scene.relations.length)
  for (let line = 0; line < from.length; line++) {
    const [s, t, was] = [sources[line] ?? 0, targets[line] ?? 0, from[line] ?? -1]
    if (was >= 0) {
      stays[was] = 1
      into.startOffsets[line] = scene.startOffsets[was] ?? 0
      into.endOffsets[line] = scene.endOffsets[was] ?? 0
      if (moved[s] === 0 && moved[t] === 0) continue
    }
    touched[s] = 1
    touched[t] = 1
  }
  for (let was = 0; was < stays.length; was++) {
    if (stays[was] === 1) continue
    for (const end of [scene.sources[was], scene.targets[was]]) {
      const now = shift[end ?? -1] ?? -1
      if (now >= 0) touched[now] = 1
    }
  }
  return touched
}
