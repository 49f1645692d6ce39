// Faults of the question in words, beside the field they belong to.

import type { Fault } from '../../portfolio/answer.ts'
import { fieldStyles } from '../parts/Field.tsx'
import { useWords } from '../text/language.ts'
import { type FaultPlace, faultsAt } from './faultPlace.ts'

interface FaultLinesProps {
  readonly faults: readonly Fault[]
  readonly place: FaultPlace
  /** No limits but the whole budget are set. */
  readonly plain?: boolean
}

/** One line for each; nothing where all is well. */
export function FaultLines({ faults, place, plain = false }: FaultLinesProps) {
  const words = useWords()
  return faultsAt(faults, place, plain).map(({ message }) => (
    <p key={message.id} className={fieldStyles.error} role="alert">
      {words(message)}
    </p>
  ))
}
