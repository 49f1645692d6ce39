// Why the open blueprint cannot be changed here, in words for buttons and fields; undefined when it can.

import { useSyncExternalStore } from 'react'
import { useKarta } from '../karta.ts'
import { useWords } from '../text/language.ts'

const READ_ONLY = { id: 'Cetak biru ini hanya dapat dibaca.', en: 'This blueprint is read-only.' }

/** The session's reason for being read-only. */
export function useReadOnly(): string | undefined {
  const { session, store } = useKarta()
  const words = useWords()
  const saving = useSyncExternalStore(session.subscribe, () => session.getState().saving)
  if (saving.kind === 'read-only') return words(saving.why)
  return store.isReadOnly() ? words(READ_ONLY) : undefined
}
