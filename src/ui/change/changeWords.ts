// The change in words: how many came, changed, went, in all and per agency.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { listed } from '../../model/listed.ts'
import { getRow } from '../../model/table.ts'
import type { ChangeEntry, ChangeWhat } from '../../roadmap/changeEntries.ts'
import type { changeText } from '../text/change.ts'
import type { useText } from '../text/language.ts'

export type ChangeText = ReturnType<typeof useText<typeof changeText.id>>

/** In the order of sentences and lists. */
export const WHATS: readonly ChangeWhat[] = ['added', 'changed', 'retired', 'replaced', 'passing', 'unplanned']

/** "12 elemen baru, 3 berubah, dan 2 diganti"; what is not scheduled is no change and left out. Empty without changes. */
export function countedWords(text: ChangeText, entries: readonly ChangeEntry[]): string {
  const parts = WHATS.flatMap((what) => {
    const count = what === 'unplanned' ? 0 : entries.filter((entry) => entry.what === what).length
    return count === 0 ? [] : [text.count[what](count)]
  })
  return listed(parts, text.and)
}

export interface AgencyChange {
  /** '' = elements without an owner. */
  readonly agency: Id
  readonly entries: readonly ChangeEntry[]
}

/** The changes by owner of the element, the agency with most first; of equals by id. */
export function byAgency(blueprint: Blueprint, entries: readonly ChangeEntry[]): readonly AgencyChange[] {
  const found = new Map<Id, ChangeEntry[]>()
  for (const entry of entries) {
    if (entry.what === 'unplanned') continue
    const agency = getRow(blueprint.elements, entry.element)?.owner ?? ''
    const list = found.get(agency)
    if (list) list.push(entry)
    else found.set(agency, [entry])
  }
  return [...found]
    .map(([agency, list]) => ({ agency, entries: list }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.agency < b.agency ? -1 : 1))
}
