// What buttons, menus and keys do with whole items: add, duplicate, delete, go to the next, drop on another column.

import { addItem } from '../../editing/commands/addItem.ts'
import { deleteItems } from '../../editing/commands/deleteItems.ts'
import type { Blueprint, Id, ItemStatus, RoadmapItem } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { addMonths, type Month, toMonth } from '../../model/month.ts'
import type { Karta } from '../karta.ts'
import { preferences } from '../preferences.ts'
import { textIn } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { itemCopy } from './itemCopy.ts'
import { filterItems, knownFilter, NO_OWNER } from './itemFilter.ts'
import { byDate, groupItems, STATUSES, sortItems } from './itemOrder.ts'
import { closeItem, openItem, showItem } from './openItem.ts'
import { type RoadmapState, roadmapState, setRoadmapState, wantedFocus } from './roadmapState.ts'
import { askTransition } from './runTransition.ts'
import { statusMove } from './statusMove.ts'

/** Adds an item with what the filters say (category, owner) and opens it at its name. */
export function addNewItem(karta: Karta): void {
  const blueprint = karta.store.getBlueprint()
  const { filter } = roadmapState()
  const { category, owner } = knownFilter(filter, blueprint)
  const start = firstMonth(blueprint, karta.thisMonth())
  const item: RoadmapItem = {
    id: karta.newId('item'),
    name: textIn(roadmapText, preferences.get().language).newItem,
    category: category || (metamodel.roadmap.categories[0]?.id ?? ''),
    ...(owner === '' || owner === NO_OWNER ? {} : { owner }),
    support: {},
    start,
    finish: addMonths(start, 5),
    costs: {},
    predecessors: {},
    effects: {},
    changes: {},
    status: 'planned',
    history: {},
  }
  if (!runAdd(karta, item)) return
  wantedFocus.set('name')
  setRoadmapState({ tab: 'summary' })
}

/** Adds a copy of an item and opens it. */
export function duplicateItem(karta: Karta, id: Id): void {
  const item = karta.store.getBlueprint().roadmap[id]
  if (!item) return
  const name = preferences.get().language === 'id' ? `${item.name} (salinan)` : `${item.name} (copy)`
  runAdd(karta, itemCopy(item, name, karta.newId))
}

function runAdd(karta: Karta, item: RoadmapItem): boolean {
  const outcome = karta.store.run(addItem, { item })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return false
  }
  showItem(karta, item.id)
  karta.announce({ id: `Kegiatan ditambahkan: ${item.name}.`, en: `Item added: ${item.name}.` })
  return true
}

/** Deletes an item (the question about its consequences was answered) and closes it. */
export function deleteItem(karta: Karta, id: Id): void {
  const name = karta.store.getBlueprint().roadmap[id]?.name ?? id
  const outcome = karta.store.run(deleteItems, { ids: [id] })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return
  }
  if (karta.route.get().detail === id || openItem(karta) === undefined) closeItem(karta)
  karta.announce({ id: `Kegiatan dihapus: ${name}.`, en: `Item deleted: ${name}.` })
}

/** Today where the plan holds it, else the first month of the plan. */
function firstMonth({ plan }: Blueprint, today: Month): Month {
  const first = toMonth(plan.from, 1)
  return today < first || today > toMonth(plan.to, 12) ? first : today
}

/** The filtered items in the order in which the current view shows them. */
export function shownItems(
  blueprint: Blueprint,
  { mode, filter, sort, grouping }: RoadmapState,
): readonly RoadmapItem[] {
  const { agencies } = blueprint
  const items = filterItems(Object.values(blueprint.roadmap), knownFilter(filter, blueprint), agencies)
  if (mode === 'table') return sortItems(items, sort, agencies)
  if (mode === 'timeline') return groupItems(items, grouping, agencies, 'id', '').flatMap((group) => group.items)
  return STATUSES.flatMap((status) => items.filter((item) => item.status === status).sort(byDate))
}

/** Opens the next (1) or previous (−1) item on screen; the first or last when none is open. */
export function goToItem(karta: Karta, by: 1 | -1): void {
  const items = shownItems(karta.store.getBlueprint(), roadmapState())
  const open = openItem(karta)
  const place = open ? items.findIndex((item) => item.id === open.id) : -1
  const next = place < 0 ? items.at(by === 1 ? 0 : -1) : items[place + by]
  if (next) showItem(karta, next.id)
}

/** Moves a card to another column: the same event, guard and question as its buttons. */
export function moveToStatus(karta: Karta, id: Id, to: ItemStatus): void {
  const item = karta.store.getBlueprint().roadmap[id]
  if (!item) return
  const move = statusMove(item.status, to)
  if (move.kind === 'event') askTransition(karta, id, move.event)
  else if (move.kind === 'too-far') {
    const key = move.first === 'START' ? 'startFirst' : 'reopenFirst'
    karta.announce({ id: roadmapText.id[key], en: roadmapText.en[key] })
  }
}
