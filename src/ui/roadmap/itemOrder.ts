// In which order roadmap items stand: on the board by date, in the table by any column, in the timeline by group. Pure.

import type { Blueprint, ItemStatus, RoadmapItem } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'
import { itemSummary, numeric } from './itemSummary.ts'

/** Columns of the table; `year-2026` is the cost of a year. */
export type SortKey =
  | 'code'
  | 'name'
  | 'category'
  | 'owner'
  | 'start'
  | 'finish'
  | 'total'
  | 'status'
  | 'effects'
  | `year-${string}`

export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

export const STATUSES: readonly ItemStatus[] = ['planned', 'in-progress', 'done']

const categoryPlaces = new Map(metamodel.roadmap.categories.map((category, place) => [category.id, place]))

/** Place of a category among the seven; unknown ones come last. */
export function categoryPlace(category: string): number {
  return categoryPlaces.get(category) ?? categoryPlaces.size
}

/** By start, finish, code, then id: the same order whatever the order of the records. */
export function byDate(a: RoadmapItem, b: RoadmapItem): number {
  const [x, y] = [itemSummary(a), itemSummary(b)]
  return compareText(x.start, y.start) || compareText(x.finish, y.finish) || byCode(a, b)
}

/** By code as planners count, then name, then id. */
export function byCode(a: RoadmapItem, b: RoadmapItem): number {
  return numeric.compare(a.code ?? '', b.code ?? '') || numeric.compare(a.name, b.name) || compareText(a.id, b.id)
}

/** Items in the order of a table column. Items without a value come last, whichever way it is sorted. */
export function sortItems(
  items: readonly RoadmapItem[],
  sort: Sort,
  agencies: Blueprint['agencies'],
): readonly RoadmapItem[] {
  const values = new Map(items.map((item) => [item, sortValue(item, sort.key, agencies)]))
  const way = sort.descending ? -1 : 1
  return items.slice().sort((a, b) => {
    const [x, y] = [values.get(a), values.get(b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || byCode(a, b)
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : numeric.compare(String(x), String(y))
    return order * way || byCode(a, b)
  })
}

function sortValue(item: RoadmapItem, key: SortKey, agencies: Blueprint['agencies']): string | number | undefined {
  const summary = itemSummary(item)
  switch (key) {
    case 'code':
      return item.code || undefined
    case 'name':
      return item.name
    case 'category':
      return categoryPlace(item.category)
    case 'owner':
      return item.owner === undefined ? undefined : (agencies[item.owner]?.short ?? item.owner)
    case 'start':
      return summary.start
    case 'finish':
      return summary.finish
    case 'total':
      return summary.total
    case 'status':
      return STATUSES.indexOf(item.status)
    case 'effects':
      return summary.chips.length
    default:
      return summary.byYear[key.slice('year-'.length)] ?? 0
  }
}

export type Grouping = 'category' | 'owner'

export interface ItemGroup {
  /** Category or agency id; '' = without. */
  readonly id: string
  readonly label: string
  readonly items: readonly RoadmapItem[]
}

/** Items by category (in the order of the seven) or by owner (by abbreviation); inside a group by date. */
export function groupItems(
  items: readonly RoadmapItem[],
  grouping: Grouping,
  agencies: Blueprint['agencies'],
  language: Language,
  withoutLabel: string,
): readonly ItemGroup[] {
  const groups = new Map<string, RoadmapItem[]>()
  for (const item of items.slice().sort(byDate)) {
    const key = grouping === 'category' ? item.category : (item.owner ?? '')
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  const label = (id: string): string => {
    if (id === '') return withoutLabel
    return grouping === 'category' ? categoryName(id, language) : (agencies[id]?.short ?? id)
  }
  return [...groups]
    .map(([id, members]) => ({ id, label: label(id), items: members }))
    .sort((a, b) => {
      if (grouping === 'category') return categoryPlace(a.id) - categoryPlace(b.id) || compareText(a.id, b.id)
      return Number(a.id === '') - Number(b.id === '') || numeric.compare(a.label, b.label) || compareText(a.id, b.id)
    })
}

/** Name of a roadmap category; the id where the metamodel does not know it. */
export function categoryName(id: string, language: Language): string {
  return metamodel.roadmap.categories.find((category) => category.id === id)?.name[language] ?? id
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
