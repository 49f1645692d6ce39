// Reasons for accepted findings go with what they were about, in the step that deletes it: nothing is left to be withdrawn by
// hand, and undoing the step brings them back.

import type { Draft } from 'immer'
import type { Blueprint, Id, Waiver } from '../model/blueprint.ts'

/** What is left of what a finding was accepted for once some things are deleted; undefined when the reason goes with them. */
function leftOf(subjects: Waiver['subjects'], gone: ReadonlySet<Id>): readonly Id[] | undefined {
  const named = Object.keys(subjects)
  const left = named.filter((each) => !gone.has(each))
  return left.length < Math.min(2, named.length) ? undefined : left
}

/** How many accepted findings go when these things are deleted: elements, relations, items or views. */
export function waiversGone({ waivers }: Pick<Blueprint, 'waivers'>, gone: ReadonlySet<Id>): number {
  return Object.values(waivers).filter(({ subjects }) => leftOf(subjects, gone) === undefined).length
}

/**
 * Takes deleted things out of what findings were accepted for. A reason goes when nothing is left of what it was about, or
 * one alone of several: "these two are not the same" says nothing of one.
 */
export function removeWaivers(draft: Draft<Blueprint>, blueprint: Blueprint, gone: ReadonlySet<Id>): void {
  for (const { id, subjects } of Object.values(blueprint.waivers)) {
    const left = leftOf(subjects, gone)
    if (left?.length === Object.keys(subjects).length) continue
    const waiver = draft.waivers[id]
    if (left === undefined) delete draft.waivers[id]
    else if (waiver) waiver.subjects = Object.fromEntries(left.map((each) => [each, true]))
  }
}
