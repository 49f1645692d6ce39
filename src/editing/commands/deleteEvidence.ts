// Deletes a piece of evidence and clears every mention of it; `evidenceRules.ts` tells the consequences beforehand.

import type { Id } from '../../model/blueprint.ts'
import { lockedRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { evidenceUses } from '../evidenceRules.ts'
import { evidenceName } from '../nameOf.ts'

export { evidenceConsequences, evidenceConsequenceWords } from '../evidenceRules.ts'

export interface DeleteEvidenceArgs {
  readonly id: Id
}

/**
 * Deletes evidence. Criteria that named it keep their status; proofs of finished items keep its title in words. Refused
 * while a locked assessment names it. One that is already gone changes nothing.
 */
export const deleteEvidence: Command<DeleteEvidenceArgs> = {
  name: 'deleteEvidence',
  label: ({ id }, blueprint) => {
    const name = evidenceName(blueprint, id)
    return { id: `Hapus bukti ${name}`, en: `Delete evidence ${name}` }
  },
  refuse: (blueprint, { id }) => {
    const locked = evidenceUses(blueprint, id).find(({ assessment }) => assessment.locked)
    return locked && lockedRefusal(locked.assessment)
  },
  apply: (draft, { id }, blueprint) => {
    const evidence = blueprint.evidence[id]
    if (!evidence) return
    delete draft.evidence[id]
    for (const { assessment, indicator, level } of evidenceUses(blueprint, id)) {
      delete draft.assessments[assessment.id]?.answers[indicator]?.criteria?.[level]?.evidence[id]
    }
    for (const item of Object.values(blueprint.roadmap)) {
      for (const entry of Object.values(item.history)) {
        for (const [rung, proof] of Object.entries(entry.proofs ?? {})) {
          const proofs = draft.roadmap[item.id]?.history[entry.id]?.proofs
          if (proof.evidence !== id || !proofs) continue
          const { evidence: _gone, ...kept } = proof
          proofs[rung] = { named: evidence.title, ...kept }
        }
      }
    }
    removeComments(draft, blueprint, 'evidence', new Set([id]))
  },
}
