// Which items are picked to make a scenario of; never saved.

import { useSyncExternalStore } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'

/** Ids picked; some may be gone or done meanwhile, see `pickedOf`. */
export const pickedItems = createExternalStore<ReadonlySet<Id>>(new Set())

/** Picks an item or lets it go. */
export function pickItem(id: Id, picked: boolean): void {
  const next = new Set(pickedItems.get())
  if (picked) next.add(id)
  else next.delete(id)
  pickedItems.set(next)
}

/** Whether one item is picked; its readers are told of nothing else. */
export function useIsPicked(id: Id): boolean {
  return useSyncExternalStore(pickedItems.subscribe, () => pickedItems.get().has(id))
}

/** The picked items that are there and not done: done ones count anyway. */
export function pickedOf({ roadmap }: Pick<Blueprint, 'roadmap'>, picked: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set([...picked].filter((id) => roadmap[id] !== undefined && roadmap[id]?.status !== 'done'))
}
