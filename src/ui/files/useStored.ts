// The blueprints and backups this browser keeps, asked again after each change of the session and on request.

import { useCallback, useEffect, useState } from 'react'
import type { StoredBackup, StoredBlueprint } from '../../session/session.ts'
import { useSessionState } from '../frame/useSessionState.ts'
import { useKarta } from '../karta.ts'

export interface Stored {
  readonly blueprints: readonly StoredBlueprint[]
  readonly backups: readonly StoredBackup[]
}

/** What is stored, undefined until the first answer, and a function that asks again. */
export function useStored(): { readonly stored: Stored | undefined; readonly refresh: () => void } {
  const { session } = useKarta()
  const { phase, saving } = useSessionState()
  const [stored, setStored] = useState<Stored>()
  const [asked, setAsked] = useState(0)
  // Asks when the session has opened, closed or saved something.
  const turn = `${phase} ${saving.kind} ${asked}`
  useEffect(() => {
    let current = turn !== ''
    void Promise.all([session.listStored(), session.listBackups()]).then(([blueprints, backups]) => {
      if (current) setStored({ blueprints, backups })
    })
    return () => {
      current = false
    }
  }, [session, turn])
  return { stored, refresh: useCallback(() => setAsked((count) => count + 1), []) }
}
