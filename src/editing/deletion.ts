// What goes along when elements are deleted, told before it happens: relations, places in views, mentions in roadmap
// items, satisfaction of services. Must not change anything.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { getRow, hasRow, rowsWhere } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import { counted } from './nameOf.ts'

/** Counts of what is removed with the elements; `items` are the roadmap items that mention them. */
export interface DeletionConsequences {
  readonly relations: number
  readonly views: number
  readonly items: readonly Id[]
  readonly satisfaction: number
}

let last: { readonly relations: object; readonly ids: string; readonly found: readonly Id[] } | undefined

/** Relations that start or end at one of the elements, each once. */
export function relationsOf({ relations }: Blueprint, ids: readonly Id[]): readonly Id[] {
  // Not by `relationIndex`: making the index anew after each deletion costs ten times this walk. Asked twice for one
  // deletion: by its label and by what it does.
  const key = ids.join(' ')
  if (last?.relations === relations && last.ids === key) return last.found
  const chosen = new Set(ids)
  const touching = rowsWhere(relations, ({ source, target }) => chosen.has(source) || chosen.has(target))
  const found = touching.map(({ id }) => id)
  last = { relations, ids: key, found }
  return found
}

/** What deleting these elements takes along. O(relations + views × ids + roadmap changes). */
export function deletionConsequences(blueprint: Blueprint, ids: readonly Id[]): DeletionConsequences {
  const gone = new Set(ids.filter((id) => hasRow(blueprint.elements, id)))
  const mentions = (id: Id | undefined): boolean => id !== undefined && gone.has(id)
  return {
    relations: relationsOf(blueprint, [...gone]).length,
    views: Object.values(blueprint.views).filter((view) => [...gone].some((id) => getRow(view.placements, id))).length,
    items: Object.values(blueprint.roadmap)
      .filter((item) => Object.values(item.changes).some((change) => mentions(change.element) || mentions(change.by)))
      .map((item) => item.id)
      .sort(),
    satisfaction: Object.values(blueprint.satisfaction).filter((row) => gone.has(row.service)).length,
  }
}

/** The consequences in words: "3 relasi, 2 tampilan"; undefined when nothing else is touched. */
export function consequenceWords(consequences: DeletionConsequences): Words | undefined {
  return joined([
    [consequences.relations, counted(consequences.relations, 'relasi', 'relation')],
    [consequences.views, counted(consequences.views, 'letak di tampilan', 'place in a view', 'places in views')],
    [consequences.items.length, counted(consequences.items.length, 'kegiatan peta rencana', 'roadmap item')],
    [consequences.satisfaction, counted(consequences.satisfaction, 'hasil survei kepuasan', 'satisfaction result')],
  ])
}

/** Counted things as one list; those counted 0 are left out, and nothing at all is undefined. */
export function joined(parts: ReadonlyArray<readonly [number, Words]>): Words | undefined {
  const words = parts.filter(([count]) => count > 0).map(([, words]) => words)
  if (words.length === 0) return undefined
  return { id: words.map((part) => part.id).join(', '), en: words.map((part) => part.en).join(', ') }
}
