// Accepts a finding of the checks as it is, with a reason that stays readable.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface WaiveIssueArgs {
  /** Id of the acceptance. */
  readonly id: Id
  /** Id of the check. */
  readonly rule: string
  /** Ids of everything the finding is about. */
  readonly subjects: readonly Id[]
  readonly reason: string
  readonly by: string
  /** ISO time. */
  readonly at: string
}

/** Accepts a finding. Refuses a blank reason and a finding about nothing. */
export const waiveIssue: Command<WaiveIssueArgs> = {
  name: 'waiveIssue',
  label: () => ({ id: 'Terima temuan dengan alasan', en: 'Accept a finding with a reason' }),
  refuse: (blueprint, { id, subjects, reason, by }) =>
    firstRefusal(
      () => newIdRefusal(id, Object.hasOwn(blueprint.waivers, id)),
      () =>
        reason.trim() === ''
          ? refusal(
              'no-reason',
              'Menerima temuan perlu alasan tertulis.',
              'Accepting a finding needs a written reason.',
            )
          : undefined,
      () =>
        subjects.length === 0
          ? refusal('no-subject', 'Temuan ini tidak menyangkut apa pun.', 'This finding is about nothing.')
          : undefined,
      () => fieldsRefusal({ reason, by }, { reason: 'text', by: 'line' }),
    ),
  apply: (draft, { id, rule, subjects, reason, by, at }) => {
    const named = Object.fromEntries(subjects.map((subject) => [subject, true as const]))
    draft.waivers[id] = { id, rule, subjects: named, reason: reason.trim(), by, at }
  },
}
