// The worker's side of checking: keeps a copy of the blueprint, makes the changes it is told of, and answers with what the
// checks find, in parts small enough to be read within a frame.

import { checkResult } from '../../checks/checkBlueprint.ts'
import { duplicateGroups } from '../../checks/duplicates/duplicateGroups.ts'
import { lifecycleConflicts } from '../../checks/lifecycleConflicts.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { withChanges } from '../workers/blueprintChanges.ts'
import type { CheckAnswer, CheckRequest } from './checkMessage.ts'

/** So many findings at most are told at once. */
const AT_ONCE = 400

/** Hears requests one after another and posts answers; all state is its own. */
export function createCheckAnswers(post: (answer: CheckAnswer) => void): (request: CheckRequest) => void {
  let known: Parameters<typeof withChanges>[0] = {}
  return ({ changes, ask }) => {
    if (changes.length > 0) known = withChanges(known, changes)
    if (!ask) return
    // The page tells all of a blueprint before it asks.
    const blueprint = known as unknown as Blueprint
    const { issues, waived } = checkResult(blueprint, ask.sensitivity)
    const marks = { conflicts: lifecycleConflicts(blueprint), duplicates: duplicateGroups(blueprint) }
    let at = 0
    do {
      const part = issues.slice(at, at + AT_ONCE)
      at += AT_ONCE
      post({ id: ask.id, issues: part, ...(at < issues.length ? {} : { last: { ...marks, waived } }) })
    } while (at < issues.length)
  }
}
