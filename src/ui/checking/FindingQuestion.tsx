// What a list of findings is asking just now: why a finding is accepted, or whether its fix may run.

import type { Issue } from '../../checks/check.ts'
import { FixQuestion } from './FixQuestion.tsx'
import type { FixableIssue } from './fixing.ts'
import { WaiveDialog } from './WaiveDialog.tsx'

/** An open question about a finding. */
export type AskedFinding =
  | { readonly kind: 'accept'; readonly issue: Issue }
  | { readonly kind: 'fix'; readonly issue: FixableIssue }

interface FindingQuestionProps {
  readonly asked: AskedFinding | undefined
  readonly onClose: () => void
}

/** Its dialog, or nothing. */
export function FindingQuestion({ asked, onClose }: FindingQuestionProps) {
  switch (asked?.kind) {
    case 'accept':
      return <WaiveDialog issue={asked.issue} onClose={onClose} />
    case 'fix':
      return <FixQuestion issue={asked.issue} onClose={onClose} />
    case undefined:
      return null
  }
}
