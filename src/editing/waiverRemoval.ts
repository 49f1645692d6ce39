// Reasons for accepted findings go with what they were about, in the step that deletes it: nothing is left to be withdrawn by
// hand, and undoing the step brings them back.

import type { Draft } from 'immer'
import type { Blueprint, Id } from '../model/blueprint.ts'

/**
 * Takes deleted things out of what findings were accepted for. A reason goes when nothing is left of what it was about, or
 * one alone of several: "these two are not the same" says nothing of one.
 */
export function removeWaivers(draft: Draft<Blueprint>, blueprint: Blueprint, gone: ReadonlySet<Id>): void {
  for (const { id, subjects } of Object.values(blueprint.waivers)) {
    const named = Object.keys(subjects)
    const left = named.filter((each) => !gone.has(each))
    if (left.length === named.length) continue
    const waiver = draft.waivers[id]
    if (left.length < Math.min(2, named.length)) delete draft.waivers[id]
    else if (waiver) waiver.subjects = Object.fromEntries(left.map((each) => [each, true]))
  }
}
