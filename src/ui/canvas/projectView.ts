// Turns a view into the nodes and edges React Flow draws. A thing of which nothing changed keeps its node or edge object,
// so that React draws only what changed. Pure but for its cache; React Flow never gets a blueprint object.

import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { domainOfKind, kindOf } from '../../model/metamodel.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { relationIndex } from '../../model/relationIndex.ts'
import type { Language } from '../../model/words.ts'
import type { Presence } from '../architecture/presence.ts'
import type { RelationFate } from '../change/relationFate.ts'
import type { Look, Paint } from '../overlay/paint.ts'
import { canvasText } from '../text/canvas.ts'
import { textIn } from '../text/language.ts'
import { dimming } from './dimming.ts'
import { type Cache, reuse } from './keyedCache.ts'
import { projectEdges } from './projectEdges.ts'
import type { Moved, Scene } from './scene.ts'
import type { SceneBox } from './sceneGroups.ts'

/** Whether an element may be the other end of the relation being drawn. */
export type Joinable = 'from' | 'yes' | 'no'

export interface ElementNodeData extends Record<string, unknown> {
  readonly name: string
  readonly kind: string
  readonly domain: string
  readonly owner: string
  readonly presence: Presence
  /** The word of the presence mark; empty for what is simply there. */
  readonly mark: string
  /** What the overlay paints it with, if any. */
  readonly look: Look | null
  /** What its lifetime conflicts with at the month shown; empty when with nothing. */
  readonly conflict: string
  readonly pinned: boolean
  /** Its domain is dimmed in this drawing. */
  readonly dimmed: boolean
  /** Handles to draw relations from are shown. */
  readonly handles: boolean
  readonly joinable: Joinable | null
  readonly renaming: boolean
  /** The collapsed group it stands for. */
  readonly group: Id | null
}

export type ElementNode = Node<ElementNodeData, 'element'>

export interface RelationEdgeData extends Record<string, unknown> {
  readonly path: string
  readonly label: string
  readonly labelX: number
  readonly labelY: number
  readonly labelled: boolean
  readonly faded: boolean
  /** What becomes of it between the two months compared. */
  readonly fate?: RelationFate
  /** An end of it is dimmed. */
  readonly dimmed: boolean
}

export type RelationEdge = Edge<RelationEdgeData, 'relation'>

export interface ViewInput {
  readonly blueprint: Blueprint
  readonly scene: Scene
  readonly language: Language
  /** How elements stand at the month everyone looks at; absent = simply there. */
  readonly presence: ReadonlyMap<Id, Presence>
  /** The overlay of the view; absent = domains. */
  readonly paint?: Paint | null
  /** Names of what an element's lifetime conflicts with at that month. */
  readonly conflicts: ReadonlyMap<Id, string>
  /** Domains to dim; what is selected is never dimmed. */
  readonly dimmedDomains: ReadonlySet<string>
  readonly selected: ReadonlySet<Id>
  /** Brought out, the rest dimmed. */
  readonly highlighted?: ReadonlySet<Id> | null
  readonly selectedRelation: Id | null
  readonly hovered: Id | null
  /** False from far away, where handles would cover what they belong to, and while nothing may be changed. */
  readonly handles: boolean
  readonly hoveredRelation: Id | null
  readonly renaming: Id | null
  /** Answers while a relation is being drawn, else absent. */
  readonly joinable?: (element: Element) => Joinable
  readonly moved: Moved
  /** Elements React Flow holds. */
  readonly mounted: ReadonlySet<Id>
  /** True: every relation is an edge. False: only the hovered and the selected one. */
  readonly allEdges: boolean
}

export interface Projected {
  readonly nodes: ElementNode[]
  readonly edges: RelationEdge[]
}

const spot = (position: Position, x: number, y: number): NodeHandle => ({
  id: position,
  type: 'source',
  position,
  x,
  y,
  width: 1,
  height: 1,
})

/** The four points to draw from, and the whole element as the place to arrive; fixed, so that nothing is measured. */
const HANDLES: NodeHandle[] = [
  spot(Position.Top, NODE_WIDTH / 2, 0),
  spot(Position.Right, NODE_WIDTH, NODE_HEIGHT / 2),
  spot(Position.Bottom, NODE_WIDTH / 2, NODE_HEIGHT),
  spot(Position.Left, 0, NODE_HEIGHT / 2),
  { id: 'any', type: 'target', position: Position.Top, x: 0, y: 0, width: NODE_WIDTH, height: NODE_HEIGHT },
]

const MEASURED = { width: NODE_WIDTH, height: NODE_HEIGHT }
const NODE_ROLE = { id: { 'aria-roledescription': 'elemen' }, en: { 'aria-roledescription': 'element' } }

/** The projection of one view; it remembers what it made last time. */
export function createProjection(): (input: ViewInput) => Projected {
  const nodes: Cache<ElementNode> = new Map()
  const data: Cache<ElementNodeData> = new Map()
  const edges: Cache<RelationEdge> = new Map()
  return (input) => ({ nodes: projectNodes(input, nodes, data), edges: projectEdges(input, edges) })
}

function projectNodes(input: ViewInput, nodes: Cache<ElementNode>, known: Cache<ElementNodeData>): ElementNode[] {
  const { blueprint, scene, language, mounted } = input
  const index = relationIndex(blueprint)
  const isDim = dimming(input)
  const result: ElementNode[] = []
  for (const [i, element] of mountedOf(scene, mounted)) {
    const { id } = element
    const position = input.moved.get(id)
    const x = position ? position.x : (scene.xs[i] ?? 0)
    const y = position ? position.y : (scene.ys[i] ?? 0)
    const selected = input.selected.has(id)
    const relations = (index.outgoing.get(id)?.length ?? 0) + (index.incoming.get(id)?.length ?? 0)
    const data = projectData(input, element, { pinned: scene.pinned[i] ?? false, dimmed: isDim(element) }, known)
    const key = [data, x, y, selected, relations, language]
    result.push(
      reuse(nodes, id, key, () => ({
        id,
        type: 'element',
        position: { x, y },
        width: NODE_WIDTH,
        height: NODE_HEIGHT,
        measured: MEASURED,
        handles: HANDLES,
        selected,
        ariaLabel: labelOf(data, relations, language),
        domAttributes: NODE_ROLE[language],
        data,
      })),
    )
  }
  return result
}

/** What React Flow holds, in reading order. */
function mountedOf({ at, elements }: Scene, mounted: ReadonlySet<Id>): (readonly [number, Element])[] {
  const positions: number[] = []
  for (const id of mounted) {
    const i = at.get(id)
    if (i !== undefined) positions.push(i)
  }
  positions.sort((a, b) => a - b)
  return positions.flatMap((i) => (elements[i] ? [[i, elements[i]] as const] : []))
}

function labelOf(data: ElementNodeData, relations: number, language: Language): string {
  const { kind, name, owner, mark, conflict, look, pinned } = data
  const text = textIn(canvasText, language)
  if (data.group !== null) return text.groupLabel(name, kind)
  const painted = look?.label[language] ?? ''
  return text.nodeLabel(kind, name, owner, relations, mark, conflict, painted, pinned ? text.pinned : '')
}

/** What a node shows; without its place, so that moving it draws nothing anew. */
function projectData(
  input: ViewInput,
  element: Element,
  { pinned, dimmed }: { readonly pinned: boolean; readonly dimmed: boolean },
  known: Cache<ElementNodeData>,
): ElementNodeData {
  const { blueprint, language } = input
  const { id } = element
  const presence = input.presence.get(id) ?? 'present'
  const pointed = input.hovered === id || (input.selected.size === 1 && input.selected.has(id))
  const handles = input.handles && pointed
  const box = input.scene.groups.boxes.get(id)
  if (box) return boxData(input, box, dimmed, known)
  const joinable = input.joinable?.(element) ?? null
  const renaming = input.renaming === id
  const owner = (element.owner && blueprint.agencies[element.owner]?.short) || ''
  const look = input.paint?.looks[input.paint.lookOf.get(id) ?? -1] ?? null
  const against = input.conflicts.get(id)
  const key = [element, pinned, presence, against, look, handles, joinable, renaming, owner, dimmed, language]
  return reuse(known, id, key, () => ({
    name: element.name,
    kind: kindOf(element.kind)?.shortName[language] ?? element.kind,
    domain: domainOfKind(element.kind)?.id ?? '',
    owner,
    presence,
    mark: textIn(canvasText, language).presence[presence],
    look,
    conflict: against === undefined ? '' : textIn(canvasText, language).conflict(against),
    pinned,
    dimmed,
    handles,
    joinable,
    renaming,
    group: null,
  }))
}

/** What the box of a collapsed group shows: its name, and how many elements it hides. */
function boxData(input: ViewInput, box: SceneBox, dimmed: boolean, known: Cache<ElementNodeData>): ElementNodeData {
  const { language } = input
  return reuse(known, box.id, [box.group, dimmed, language], () => ({
    name: box.group.name[language],
    kind: textIn(canvasText, language).groupSize(box.group.members.length),
    domain: box.domain,
    owner: '',
    presence: 'present',
    mark: '',
    look: null,
    conflict: '',
    pinned: false,
    dimmed,
    handles: false,
    joinable: null,
    renaming: false,
    group: box.group.id,
  }))
}
