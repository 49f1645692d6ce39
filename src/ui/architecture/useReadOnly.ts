// Whether the open blueprint may only be read.

import { useSyncExternalStore } from 'react'
import { useKarta } from '../karta.ts'

/** True while every change would be refused. */
export function useReadOnly(): boolean {
  const { store } = useKarta()
  return useSyncExternalStore(store.subscribe, store.isReadOnly)
}
