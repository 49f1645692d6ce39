// What the session says now: which phase, how saving stands, what to tell.

import { useSyncExternalStore } from 'react'
import type { SessionState } from '../../session/session.ts'
import { useKarta } from '../karta.ts'

/** The session's state; the same object until it changes. */
export function useSessionState(): SessionState {
  const { session } = useKarta()
  return useSyncExternalStore(session.subscribe, session.getState)
}
