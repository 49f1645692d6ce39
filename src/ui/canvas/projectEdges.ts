// Turns the relations of a view into the edges React Flow draws: all of them, or of a large view only those that are
// pointed at or selected.

import type { Id, Relation } from '../../model/blueprint.ts'
import { relationKindOf } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'
import { type RelationFate, relationFate } from '../change/relationFate.ts'
import { canvasText } from '../text/canvas.ts'
import { textIn } from '../text/language.ts'
import { dimming } from './dimming.ts'
import { type Cache, reuse } from './keyedCache.ts'
import { type LineShape, middleOf, pathOf } from './lineShape.ts'
import type { RelationEdge, ViewInput } from './projectView.ts'
import { lineOf } from './scene.ts'

const EDGE_ROLE = { id: { 'aria-roledescription': 'relasi' }, en: { 'aria-roledescription': 'relation' } }

/** The edges of a view that React Flow holds; those that did not change are the same objects as last time. */
export function projectEdges(input: ViewInput, cache: Cache<RelationEdge>): RelationEdge[] {
  const { scene } = input
  if (input.allEdges) return scene.relations.map((relation, line) => projectEdge(input, relation, line, cache))
  const wanted = [
    input.selectedRelation,
    input.hoveredRelation === input.selectedRelation ? null : input.hoveredRelation,
  ]
  return wanted.flatMap((id) => {
    const line = id === null ? undefined : scene.lineAt.get(id)
    const relation = line === undefined ? undefined : scene.relations[line]
    return relation && line !== undefined ? [projectEdge(input, relation, line, cache)] : []
  })
}

function projectEdge(input: ViewInput, relation: Relation, line: number, cache: Cache<RelationEdge>): RelationEdge {
  const { scene, language, moved, selected } = input
  const isDim = dimming(input)
  const source = scene.elements[scene.sources[line] ?? 0]
  const target = scene.elements[scene.targets[line] ?? 0]
  const isSelected = input.selectedRelation === relation.id
  const near = selected.has(relation.source) || selected.has(relation.target)
  const merged = scene.merged.get(relation.id)
  const labelled =
    isSelected || input.hoveredRelation === relation.id || (near && selected.size === 1) || merged !== undefined
  const gone = (id: Id): boolean => input.presence.get(id) === 'gone' || input.presence.get(id) === 'coming'
  const faded = gone(relation.source) || gone(relation.target)
  const fate = relationFate(input.presence, relation.source, relation.target)
  const dimmed = [source, target].some((end) => end !== undefined && isDim(end))
  const movedNow = moved.get(relation.source) ?? moved.get(relation.target)
  const shape = movedNow || !cache.has(relation.id) ? lineOf(scene, line, moved) : undefined
  // The scene is part of the key: other lines at the same elements push this one aside.
  const ends = [moved.get(relation.source), moved.get(relation.target)] as const
  const key = [
    relation,
    scene,
    ...ends,
    isSelected,
    near,
    labelled,
    faded,
    fate,
    dimmed,
    source?.name,
    target?.name,
    language,
  ]
  return reuse(cache, relation.id, key, () =>
    makeEdge(relation, shape ?? lineOf(scene, line, moved), {
      names: [source?.name ?? '', target?.name ?? ''],
      isSelected,
      near,
      labelled,
      faded,
      fate,
      dimmed,
      merged,
      language,
    }),
  )
}

interface EdgeLook {
  readonly names: readonly [string, string]
  readonly isSelected: boolean
  readonly near: boolean
  readonly labelled: boolean
  readonly faded: boolean
  readonly fate: RelationFate | undefined
  readonly dimmed: boolean
  /** How many relations it stands for, at a collapsed group. */
  readonly merged: number | undefined
  readonly language: Language
}

function makeEdge(relation: Relation, shape: LineShape, look: EdgeLook): RelationEdge {
  const text = textIn(canvasText, look.language)
  const kind = relationKindOf(relation.kind)?.name[look.language] ?? relation.kind
  const fate = look.fate && (look.fate === 'added' ? text.relationAdded : text.relationGone)
  const named = look.merged === undefined ? kind : text.mergedLine(kind, look.merged)
  const label = fate === undefined ? named : `${named} (${fate})`
  const { x, y } = middleOf(shape)
  return {
    id: relation.id,
    type: 'relation',
    source: relation.source,
    target: relation.target,
    selected: look.isSelected,
    focusable: false,
    zIndex: look.isSelected || look.near || look.labelled ? 1 : 0,
    ariaLabel: `${look.names[0]} ${label} ${look.names[1]}`,
    domAttributes: EDGE_ROLE[look.language],
    className: look.isSelected ? 'selected' : look.near ? 'near' : '',
    data: {
      path: pathOf(shape),
      label,
      labelX: x,
      labelY: y,
      labelled: look.labelled,
      faded: look.faded,
      ...(look.fate && { fate: look.fate }),
      dimmed: look.dimmed,
    },
  }
}
