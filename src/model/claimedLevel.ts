// Whether an answer claims a level of its own, whatever its criteria say. A claim without a reason is none.
import type { Answer } from './blueprint.ts'

/** The stored level that is claimed, or undefined without a written reason. */
export function claimedLevel(answer: Pick<Answer, 'level' | 'claimReason'> | undefined): number | undefined {
  if (!answer || answer.level === null || !answer.claimReason?.trim()) return undefined
  return answer.level
}
