// Adds a piece of evidence to the register.

import type { Evidence } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import type { Command } from '../command.ts'
import { evidenceFieldsRefusal } from '../evidenceRules.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { firstRefusal } from '../refusal.ts'

export interface AddEvidenceArgs {
  readonly evidence: Evidence
}

/** Adds evidence: "Tambah bukti “Perwal SPBE”". */
export const addEvidence: Command<AddEvidenceArgs> = {
  name: 'addEvidence',
  label: ({ evidence }) => ({
    id: `Tambah bukti ${quoted(evidence.title)}`,
    en: `Add evidence ${quoted(evidence.title)}`,
  }),
  refuse: (blueprint, { evidence }) =>
    firstRefusal(
      () => newIdRefusal(evidence.id, blueprint.evidence[evidence.id] !== undefined),
      () => evidenceFieldsRefusal(blueprint, evidence),
    ),
  apply: (draft, { evidence }) => {
    draft.evidence[evidence.id] = evidence
  },
}
