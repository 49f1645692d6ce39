// Which roadmap items a reader wants to see: words, category, owner, status, indicator. Pure; the fields are in FilterBar.

import type { Blueprint, RoadmapItem } from '../../model/blueprint.ts'
import { type ShownStatus, shownStatus } from '../parts/shownStatus.ts'

export interface ItemFilter {
  readonly text: string
  /** '' = every one, here and below. */
  readonly category: string
  /** An agency, or NO_OWNER. */
  readonly owner: string
  readonly status: ShownStatus | ''
  readonly indicator: string
}

/** Stands for "nobody" among the owners; no id looks like it. */
export const NO_OWNER = '?'

export const EVERYTHING: ItemFilter = { text: '', category: '', owner: '', status: '', indicator: '' }

/** True when the filter hides nothing. */
export function showsAll(filter: ItemFilter): boolean {
  return Object.values(filter).every((value) => value === '')
}

/** The filter without choices this blueprint does not know, so that a choice made in another one hides nothing here. */
export function knownFilter(filter: ItemFilter, blueprint: Blueprint): ItemFilter {
  const { owner, indicator } = filter
  const ownerKnown = owner === '' || owner === NO_OWNER || blueprint.agencies[owner] !== undefined
  const indicatorKnown =
    indicator === '' ||
    Object.values(blueprint.roadmap).some((item) =>
      Object.values(item.effects).some((effect) => effect.indicator === indicator),
    )
  if (ownerKnown && indicatorKnown) return filter
  return { ...filter, owner: ownerKnown ? owner : '', indicator: indicatorKnown ? indicator : '' }
}

/** Items that pass the filter, in the order given. Every word typed must occur: in code, name, texts, agencies or as "i29". */
export function filterItems(
  items: readonly RoadmapItem[],
  filter: ItemFilter,
  agencies: Blueprint['agencies'],
): readonly RoadmapItem[] {
  if (showsAll(filter)) return items
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    if (filter.category !== '' && item.category !== filter.category) return false
    if (filter.status !== '' && shownStatus(item) !== filter.status) return false
    if (filter.owner !== '' && (item.owner ?? NO_OWNER) !== filter.owner) return false
    if (filter.indicator !== '' && !touches(item, filter.indicator)) return false
    if (words.length === 0) return true
    const text = searchText(item, agencies)
    return words.every((word) => text.includes(word))
  })
}

function touches(item: RoadmapItem, indicator: string): boolean {
  return Object.values(item.effects).some((effect) => effect.indicator === indicator)
}

const texts = new WeakMap<RoadmapItem, { readonly agencies: Blueprint['agencies']; readonly text: string }>()

/** Everything of an item that can be searched, worked out once per item and agencies. */
function searchText(item: RoadmapItem, agencies: Blueprint['agencies']): string {
  const known = texts.get(item)
  if (known?.agencies === agencies) return known.text
  const people = [item.owner, ...Object.keys(item.support)].map((id) => (id === undefined ? undefined : agencies[id]))
  const text = folded(
    [
      item.code,
      item.name,
      item.description,
      item.output,
      item.legalBasis,
      ...people.flatMap((agency) => [agency?.short, agency?.name]),
      ...Object.values(item.effects).map((effect) => `i${effect.indicator}`),
    ].join('\n'),
  )
  texts.set(item, { agencies, text })
  return text
}

/** Lower case without accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
}
