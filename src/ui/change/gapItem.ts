// A gap of the architecture becomes a roadmap item in one step, and its form opens.

import { addItem } from '../../editing/commands/addItem.ts'
import type { Id } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { getRow } from '../../model/table.ts'
import type { ChangeEntry } from '../../roadmap/changeEntries.ts'
import { type Gap, itemForGaps } from '../../roadmap/itemForGaps.ts'
import type { Karta } from '../karta.ts'
import { preferences } from '../preferences.ts'
import { showItem } from '../roadmap/openItem.ts'
import { setRoadmapState, wantedFocus } from '../roadmap/roadmapState.ts'
import { changeText } from '../text/change.ts'
import { textIn } from '../text/language.ts'

/** What an item would do about a change that none does; undefined where there is nothing to do. */
export function gapOf({ element, what, by }: ChangeEntry): Gap | undefined {
  switch (what) {
    case 'added':
    case 'passing':
    case 'unplanned':
      return { kind: 'introduce', element }
    case 'retired':
      return { kind: 'retire', element }
    case 'replaced':
      return by[0] === undefined ? { kind: 'retire', element } : { kind: 'replace', element, by: by[0] }
    case 'changed':
      return { kind: 'change', element }
  }
}

/** Adds one item for all the gaps and opens its form at the name; false when it was refused (which is announced). */
export function makeItemOfGaps(karta: Karta, gaps: readonly Gap[], month: Month): boolean {
  const [first] = gaps
  if (!first) return false
  const blueprint = karta.store.getBlueprint()
  const text = textIn(changeText, preferences.get().language)
  const nameOf = (id: Id | undefined) => getRow(blueprint.elements, id ?? '')?.name ?? ''
  const one = text.itemName[first.kind](nameOf(first.element), nameOf(first.by))
  const name = (gaps.length === 1 ? one : text.itemName.several(gaps.length, nameOf(first.element))).slice(0, 200)
  const item = itemForGaps(blueprint, gaps, { id: karta.newId('item'), name, month })
  const outcome = karta.store.run(addItem, { item })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return false
  }
  setRoadmapState({ tab: 'summary' })
  wantedFocus.set('name')
  showItem(karta, item.id)
  karta.announce({ id: changeText.id.made(item.name), en: changeText.en.made(item.name) })
  return true
}
