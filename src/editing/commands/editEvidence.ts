// Changes a piece of evidence in the register.

import type { Evidence, Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { evidenceFieldsRefusal } from '../evidenceRules.ts'
import { evidenceRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patchedKeys } from '../fieldPatch.ts'
import { evidenceName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'

export interface EditEvidenceArgs {
  readonly id: Id
  readonly set: FieldPatch<Omit<Evidence, 'id'>>
}

/** Changes evidence: "Ubah bukti “Perwal SPBE”". New dates change until when the rungs it serves count. */
export const editEvidence: Command<EditEvidenceArgs> = {
  name: 'editEvidence',
  label: ({ id }, blueprint) => {
    const name = evidenceName(blueprint, id)
    return { id: `Ubah bukti ${name}`, en: `Change evidence ${name}` }
  },
  mergeKey: ({ id, set }) => `editEvidence:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) =>
    firstRefusal(
      () => evidenceRefusal(blueprint, [id]),
      () => evidenceFieldsRefusal(blueprint, set, blueprint.evidence[id]),
    ),
  apply: (draft, { id, set }) => {
    const evidence = draft.evidence[id]
    if (evidence) applyFields(evidence, set)
  },
}
