// The question before evidence is deleted: what it is taken from, or why it cannot be deleted.

import {
  deleteEvidence,
  evidenceConsequences,
  evidenceConsequenceWords,
} from '../../editing/commands/deleteEvidence.ts'
import type { Blueprint, Evidence } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'

const whole = (blueprint: Blueprint) => blueprint

/** Consequences, then cancel or delete. */
export function EvidenceDeleteDialog({
  evidence,
  onClose,
}: {
  readonly evidence: Evidence
  readonly onClose: () => void
}) {
  const text = useText(evidenceText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const things = evidenceConsequenceWords(evidenceConsequences(blueprint, evidence.id))
  const refusal = deleteEvidence.refuse?.(blueprint, { id: evidence.id })
  return (
    <ConfirmDelete
      title={text.remove}
      whyNot={refusal && words(refusal.message)}
      onClose={onClose}
      onDelete={() => runCommand(karta, deleteEvidence, { id: evidence.id }, true)}
    >
      <p>{refusal ? words(refusal.message) : text.removeAsk(evidence.title)}</p>
      {things && !refusal ? <p>{text.removeAlso(words(things))}</p> : null}
    </ConfirmDelete>
  )
}
