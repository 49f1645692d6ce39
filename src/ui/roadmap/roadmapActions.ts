// The actions of the roadmap screen: add, search, next and previous item, the events of the open item, the three views.

import type { ItemEvent } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { nextStatus } from '../../roadmap/lifecycleMachine.ts'
import type { Action } from '../actions/action.ts'
import type { Karta } from '../karta.ts'
import { roadmapText } from '../text/roadmap.ts'
import { addNewItem, duplicateItem, goToItem } from './itemMoves.ts'
import { closeItem, openItem } from './openItem.ts'
import { type Mode, pendingQuestion, setRoadmapState } from './roadmapState.ts'
import { askTransition, obstacleTo } from './runTransition.ts'

type PlainKey = {
  [K in keyof typeof roadmapText.id]: (typeof roadmapText.id)[K] extends string ? K : never
}[keyof typeof roadmapText.id]

const words = (key: PlainKey): Words => ({ id: roadmapText.id[key], en: roadmapText.en[key] })
const readOnly: Words = { id: 'Cetak biru ini hanya dapat dibaca.', en: 'This blueprint is read-only.' }

const shared = { group: 'roadmap', screens: ['peta-rencana'] } as const

/** Id of the search field of the screen. */
export const SEARCH_ID = 'roadmap-search'

function mode(to: Mode, key: string): Action {
  return {
    ...shared,
    id: `roadmap.${to}`,
    label: words(to),
    keys: [key],
    run: () => setRoadmapState({ mode: to }),
  }
}

const whyNotOpen = (karta: Karta): Words | undefined => (openItem(karta) ? undefined : words('nothingOpen'))
const whyNotWrite = (karta: Karta): Words | undefined => (karta.store.isReadOnly() ? readOnly : undefined)

function lifecycle(event: ItemEvent, label: 'start' | 'complete' | 'pause' | 'reopen'): Action {
  return {
    ...shared,
    id: `roadmap.${label}`,
    label: { id: `${roadmapText.id[label]} kegiatan`, en: `${roadmapText.en[label]} item` },
    whyNot: (karta) => {
      const item = openItem(karta)
      return whyNotOpen(karta) ?? whyNotWrite(karta) ?? (item && obstacleTo(karta.store.getBlueprint(), item.id, event))
    },
    run: (karta) => {
      const item = openItem(karta)
      if (item && nextStatus(item.status, event)) askTransition(karta, item.id, event)
    },
  }
}

export const roadmapActions: readonly Action[] = [
  {
    ...shared,
    id: 'roadmap.add',
    label: words('add'),
    keys: ['N'],
    whyNot: whyNotWrite,
    run: addNewItem,
  },
  {
    ...shared,
    id: 'roadmap.search',
    label: words('focusSearch'),
    keys: ['/'],
    run: () => document.getElementById(SEARCH_ID)?.focus(),
  },
  { ...shared, id: 'roadmap.next', label: words('nextItem'), keys: ['J'], run: (karta) => goToItem(karta, 1) },
  { ...shared, id: 'roadmap.previous', label: words('previousItem'), keys: ['K'], run: (karta) => goToItem(karta, -1) },
  mode('board', '1'),
  mode('timeline', '2'),
  mode('table', '3'),
  lifecycle('START', 'start'),
  lifecycle('COMPLETE', 'complete'),
  lifecycle('PAUSE', 'pause'),
  lifecycle('REOPEN', 'reopen'),
  {
    ...shared,
    id: 'roadmap.duplicate',
    label: { id: 'Duplikat kegiatan', en: 'Duplicate item' },
    keys: ['Mod+D'],
    whyNot: (karta) => whyNotOpen(karta) ?? whyNotWrite(karta),
    run: (karta) => {
      const item = openItem(karta)
      if (item) duplicateItem(karta, item.id)
    },
  },
  {
    ...shared,
    id: 'roadmap.delete',
    label: { id: 'Hapus kegiatan', en: 'Delete item' },
    keys: ['Delete'],
    whyNot: (karta) => whyNotOpen(karta) ?? whyNotWrite(karta),
    run: (karta) => {
      const item = openItem(karta)
      if (item) pendingQuestion.set({ kind: 'delete', item: item.id })
    },
  },
  {
    ...shared,
    id: 'roadmap.close-item',
    label: words('closeItem'),
    keys: ['Escape'],
    run: (karta) => {
      if (openItem(karta)) closeItem(karta)
    },
  },
]
