// Which tab of the simulation screen is open; an address such as #/simulasi/kedaluwarsa opens one.

import { useEffect } from 'react'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'

const chosen = createExternalStore<string | null>(null)

/** The open tab among `ids` and how to open another; the address wins over what was open before. */
export function useSimulationTab(ids: readonly string[]): readonly [string, (id: string) => void] {
  const karta = useKarta()
  const { detail } = useExternalStore(karta.route)
  const before = useExternalStore(chosen)
  const named = ids.find((id) => id === detail)
  useEffect(() => {
    if (named !== undefined) chosen.set(named)
  }, [named])
  const open = (id: string) => {
    chosen.set(id)
    if (named !== undefined) karta.route.set({ screen: 'simulasi' })
  }
  return [named ?? ids.find((id) => id === before) ?? ids[0] ?? '', open]
}
