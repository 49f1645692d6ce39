// How a finding is put right from a list: what is missing is drawn, what takes something away is asked for first, the rest is
// done at once; and where there is no way, that is said.

import type { Issue } from '../../checks/check.ts'
import type { FixCommand } from '../../checks/fix.ts'
import { fixIssues } from '../../editing/commands/fixIssues.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { connectFrom } from '../canvas/connecting.ts'
import type { Karta } from '../karta.ts'
import { checksText } from '../text/checks.ts'

/** A finding that has a fix. */
export type FixableIssue = Issue & Required<Pick<Issue, 'fix'>>

/** Commands that take away what someone entered. */
const TAKING: ReadonlySet<FixCommand['name']> = new Set([
  'deleteElements',
  'deleteRelations',
  'deleteView',
  'mergeElements',
  'removeEffect',
])

/** Whether the fix of a finding is asked for before it runs. */
export const asksFirst = (issue: Issue): issue is FixableIssue =>
  issue.fix !== undefined && issue.fix.safe !== true && TAKING.has(issue.fix.command.name)

/** Whether a relation is what a finding misses. */
export const missesRelation = ({ rule }: Issue): boolean => rule === 'orphan-element'

/** Opens the list of what an element without relations can be connected to. */
export const connectSubject = (karta: Karta, { subject }: Issue): void => connectFrom(karta, subject.id)

/** The fix a finding carries: `ask` is called with it when it takes something away, else it runs in one step that is told. */
export function startFix(karta: Karta, issue: Issue, ask: (issue: FixableIssue) => void): void {
  if (asksFirst(issue)) ask(issue)
  else if (issue.fix) runCommand(karta, fixIssues, { fixes: [issue.fix.command] }, true)
}

/** What the key F does: connects what is not connected, else fixes, else says that this finding has no fix. */
export function fixByKey(karta: Karta, issue: Issue, ask: (issue: FixableIssue) => void): void {
  if (missesRelation(issue)) connectSubject(karta, issue)
  else if (issue.fix) startFix(karta, issue, ask)
  else karta.announce({ id: checksText.id.noFix, en: checksText.en.noFix })
}
