// Which changes a reader wants to see: words, what happens, kind, domain, agency, or only those no item does. Pure.

import type { Blueprint } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import type { ChangeEntry, ChangeWhat } from '../../roadmap/changeEntries.ts'
import { folded } from '../architecture/elementNames.ts'

export interface ChangeFilter {
  readonly text: string
  /** '' = every one, here and below. */
  readonly what: ChangeWhat | ''
  readonly kind: string
  readonly domain: string
  readonly agency: string
  readonly onlyGaps: boolean
}

export const EVERY_CHANGE: ChangeFilter = { text: '', what: '', kind: '', domain: '', agency: '', onlyGaps: false }

/** True when no roadmap item does it and one could: a gap. */
export function isGap({ items, what }: ChangeEntry): boolean {
  return items.length === 0 && what !== 'changed'
}

/** The entries that pass, in their order. Every word typed must occur in the element's, a successor's or an item's name. */
export function filterChanges(
  blueprint: Blueprint,
  entries: readonly ChangeEntry[],
  filter: ChangeFilter,
): readonly ChangeEntry[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const element = getRow(blueprint.elements, entry.element)
    if (!element) return false
    if (filter.onlyGaps && !isGap(entry)) return false
    if (filter.what !== '' && entry.what !== filter.what) return false
    if (filter.kind !== '' && element.kind !== filter.kind) return false
    if (filter.domain !== '' && domainOfKind(element.kind)?.id !== filter.domain) return false
    if (filter.agency !== '' && element.owner !== filter.agency) return false
    if (words.length === 0) return true
    const names = [
      element.name,
      element.code ?? '',
      ...entry.by.map((id) => getRow(blueprint.elements, id)?.name ?? ''),
      ...entry.items.map((id) => blueprint.roadmap[id]?.name ?? ''),
    ]
    const text = folded(names.join(' '))
    return words.every((word) => text.includes(word))
  })
}
