// What goes along when elements are deleted, told before it happens: relations, places in views, mentions in roadmap
// items, satisfaction of services, findings accepted for them. Must not change anything.

import type { Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { getRow, hasRow } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import { counted } from './nameOf.ts'
import { waiversGone } from './waiverRemoval.ts'

/** Counts of what is removed with the elements; `items` are the roadmap items that mention them. */
export interface DeletionConsequences {
  readonly relations: number
  readonly views: number
  readonly items: readonly Id[]
  readonly satisfaction: number
  /** Accepted findings that are about nothing any more. */
  readonly waivers: number
}

/** Relations that start or end at one of the elements, each once. */
export function relationsOf(blueprint: Blueprint, ids: readonly Id[]): readonly Id[] {
  const { outgoing, incoming } = relationIndex(blueprint)
  const touching = ids.flatMap((id) => [...(outgoing.get(id) ?? []), ...(incoming.get(id) ?? [])])
  return [...new Set(touching.map(({ id }) => id))]
}

const mentioned = new WeakMap<RoadmapItem, readonly Id[]>()

/** Roadmap items with a change of, or a replacement by, one of the elements. O(items). */
export function itemsMentioning({ roadmap }: Blueprint, elements: ReadonlySet<Id>): readonly RoadmapItem[] {
  return Object.values(roadmap).filter((item) => {
    let known = mentioned.get(item)
    if (!known) {
      known = Object.values(item.changes).flatMap(({ element, by }) => (by === undefined ? element : [element, by]))
      mentioned.set(item, known)
    }
    return known.some((id) => elements.has(id))
  })
}

/** What deleting these elements takes along. O(relations + views × ids + roadmap changes). */
export function deletionConsequences(blueprint: Blueprint, ids: readonly Id[]): DeletionConsequences {
  const gone = new Set(ids.filter((id) => hasRow(blueprint.elements, id)))
  const relations = relationsOf(blueprint, [...gone])
  return {
    relations: relations.length,
    views: Object.values(blueprint.views).filter((view) => [...gone].some((id) => getRow(view.placements, id))).length,
    items: itemsMentioning(blueprint, gone)
      .map((item) => item.id)
      .sort(),
    satisfaction: Object.values(blueprint.satisfaction).filter((row) => gone.has(row.service)).length,
    waivers: waiversGone(blueprint, new Set([...gone, ...relations])),
  }
}

/** The consequences in words: "3 relasi, 2 tampilan"; undefined when nothing else is touched. */
export function consequenceWords(consequences: DeletionConsequences): Words | undefined {
  return joined([
    [consequences.relations, counted(consequences.relations, 'relasi', 'relation')],
    [consequences.views, counted(consequences.views, 'letak di tampilan', 'place in a view', 'places in views')],
    [consequences.items.length, counted(consequences.items.length, 'kegiatan peta rencana', 'roadmap item')],
    [consequences.satisfaction, counted(consequences.satisfaction, 'hasil survei kepuasan', 'satisfaction result')],
    [consequences.waivers, counted(consequences.waivers, 'temuan yang diterima', 'accepted finding')],
  ])
}

/** Counted things as one list; those counted 0 are left out, and nothing at all is undefined. */
export function joined(parts: ReadonlyArray<readonly [number, Words]>): Words | undefined {
  const words = parts.filter(([count]) => count > 0).map(([, words]) => words)
  if (words.length === 0) return undefined
  return { id: words.map((part) => part.id).join(', '), en: words.map((part) => part.en).join(', ') }
}
