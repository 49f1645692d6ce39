// Changes one element from a field and keeps the refusal, so that it is shown at that field.

import { useState } from 'react'
import { editElement } from '../../editing/commands/editElement.ts'
import type { ElementPatch } from '../../editing/elementPatch.ts'
import type { Id } from '../../model/blueprint.ts'
import { useKarta } from '../karta.ts'
import { useWords } from '../text/language.ts'

export interface Edit {
  readonly error: string | undefined
  /** False when it was refused. */
  readonly edit: (set: ElementPatch) => boolean
  /** Shows a complaint of the field itself. */
  readonly complain: (why: string) => void
}

/** An edit of an element with its own refusal. */
export function useEdit(id: Id): Edit {
  const karta = useKarta()
  const words = useWords()
  const [error, setError] = useState<string>()
  return {
    error,
    edit: (set) => {
      const outcome = karta.store.run(editElement, { id, set })
      setError(outcome.ok ? undefined : words(outcome.refusal.message))
      return outcome.ok
    },
    complain: setError,
  }
}
