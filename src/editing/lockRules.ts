// What locking and unlocking have in common: the entry of the assessment's history, and what may not stand in it.

import type { Assessment, Blueprint, Id, LockEntry } from '../model/blueprint.ts'
import type { Refusal } from './command.ts'
import { assessmentRefusal } from './existence.ts'
import { fieldsRefusal, newIdRefusal } from './fieldRules.ts'
import { firstRefusal } from './refusal.ts'
import { timeRefusal } from './timeRules.ts'

export interface LockArgs {
  readonly id: Id
  /** Id of the new entry of the assessment's history. */
  readonly historyId: Id
  /** ISO time of the act "2026-03-31T08:00:00Z". */
  readonly at: string
  /** Role or name of who does it. */
  readonly by: string
  readonly reason?: string
}

/** Refuses an assessment that is gone and an entry that could not be kept. */
export function lockArgsRefusal(blueprint: Blueprint, args: LockArgs): Refusal | undefined {
  const assessment = blueprint.assessments[args.id]
  if (!assessment) return assessmentRefusal(blueprint, args.id)
  return firstRefusal(
    () => newIdRefusal(args.historyId, assessment.history?.[args.historyId] !== undefined),
    () => timeRefusal(args.at),
    () => fieldsRefusal(args, { by: 'line', reason: 'text' }),
  )
}

/** The next entry of an assessment's history. */
export function lockEntry(assessment: Assessment, event: LockEntry['event'], args: LockArgs): LockEntry {
  const steps = Object.values(assessment.history ?? {}).map(({ step }) => step)
  const reason = args.reason?.trim()
  return {
    id: args.historyId,
    step: Math.max(0, ...steps) + 1,
    event,
    at: args.at,
    by: args.by,
    ...(reason ? { reason } : {}),
  }
}
