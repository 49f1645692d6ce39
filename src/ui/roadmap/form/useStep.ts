// Runs a command from a form and keeps its refusal beside the field that asked, until that field succeeds.

import { useState } from 'react'
import type { Command } from '../../../editing/command.ts'
import type { Words } from '../../../model/words.ts'
import { useKarta } from '../../karta.ts'
import { useWords } from '../../text/language.ts'

export interface Step {
  /** Runs a command for a field; true when it was done. A refusal is kept and announced. */
  run<Args>(field: string, command: Command<Args>, args: Args): boolean
  /** The refusal of a field, in words. */
  errorOf(field: string): string | undefined
}

/** A form's way to change the blueprint. */
export function useStep(): Step {
  const karta = useKarta()
  const words = useWords()
  const [refused, setRefused] = useState<{ readonly field: string; readonly message: Words } | null>(null)
  return {
    run: (field, command, args) => {
      const outcome = karta.store.run(command, args)
      setRefused(outcome.ok ? null : { field, message: outcome.refusal.message })
      if (!outcome.ok) karta.announce(outcome.refusal.message)
      return outcome.ok
    },
    errorOf: (field) => (refused?.field === field ? words(refused.message) : undefined),
  }
}
