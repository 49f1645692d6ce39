// Runs a command for a form: a refusal is announced and also given back, to stand beside the field it concerns.

import { useState } from 'react'
import type { Command } from '../../editing/command.ts'
import type { Words } from '../../model/words.ts'
import { useKarta } from '../karta.ts'

export interface FormRun {
  /** Why the last change of this field was refused. */
  refusal(field: string): Words | undefined
  /** Runs a command for a field; true when it went through. */
  run<Args>(field: string, command: Command<Args>, args: Args): boolean
}

/** Keeps the last refusal of a form, by field. */
export function useRun(): FormRun {
  const karta = useKarta()
  const [refused, setRefused] = useState<{ readonly field: string; readonly message: Words }>()
  return {
    refusal: (field) => (refused?.field === field ? refused.message : undefined),
    run(field, command, args) {
      const outcome = karta.store.run(command, args)
      if (outcome.ok) setRefused(undefined)
      else {
        setRefused({ field, message: outcome.refusal.message })
        karta.announce(outcome.refusal.message)
      }
      return outcome.ok
    },
  }
}
