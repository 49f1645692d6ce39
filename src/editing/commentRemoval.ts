// Comments go with what they speak of, and answers to them stay without the link: no comment points at something gone.

import type { Draft } from 'immer'
import type { Blueprint, Id } from '../model/blueprint.ts'

/** Removes the comments on these things ("element", "item" …) from the draft. */
export function removeComments(
  draft: Draft<Blueprint>,
  blueprint: Blueprint,
  kind: string,
  ids: ReadonlySet<Id>,
): void {
  const gone = new Set<Id>()
  const comments = Object.values(blueprint.comments)
  for (const comment of comments) {
    if (comment.subject.kind !== kind || !ids.has(comment.subject.id)) continue
    gone.add(comment.id)
    delete draft.comments[comment.id]
  }
  for (const comment of comments) {
    const kept = comment.replyTo !== undefined && gone.has(comment.replyTo) ? draft.comments[comment.id] : undefined
    if (kept) delete kept.replyTo
  }
}
