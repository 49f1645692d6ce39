// What the screens see of the session, computed from the machine and a few facts of this browser.

import type { Words } from '../model/words.ts'
import type { SavingState, SessionState } from './session.ts'
import type { SessionContext } from './sessionMachine.ts'
import { LIMIT, READ_ONLY, SAVE_PROBLEM } from './sessionWords.ts'

/** Where the machine stands. */
export type Stand = 'starting' | 'home' | 'saved' | 'unsaved' | 'saving' | 'failed' | 'readOnly'

export interface SessionFacts {
  readonly stand: Stand
  readonly context: SessionContext
  readonly storeRevision: number
  readonly notice: Words | undefined
  /** Set when the browser keeps nothing: why. */
  readonly memoryOnly: Words | undefined
  readonly tabsCannotTalk: boolean
  readonly writesInPlace: boolean
  /** False when the browser would not promise to keep the data. */
  readonly persisted: boolean | undefined
}

/** From how many changes on that are in no file the planner is told that the browser may erase them. */
export const MANY_CHANGES = 50

/** The state as screens show it. */
export function sessionStateOf(facts: SessionFacts): SessionState {
  const { stand, context, notice } = facts
  const open = stand !== 'starting' && stand !== 'home'
  const changesSinceFile = open ? Math.max(0, facts.storeRevision - context.fileBase) : 0
  return {
    phase: open ? 'open' : stand,
    saving: savingOf(facts, changesSinceFile),
    changesSinceFile,
    ...(context.fileName !== undefined ? { fileName: context.fileName } : {}),
    ...(notice ? { notice } : {}),
    limits: limitsOf(facts, changesSinceFile),
  }
}

function savingOf({ stand, context, memoryOnly }: SessionFacts, changesSinceFile: number): SavingState {
  if (stand === 'starting' || stand === 'home') return { kind: 'empty' }
  if (stand === 'readOnly') return { kind: 'read-only', why: READ_ONLY[context.readOnly ?? 'other-tab'] }
  const inFile = changesSinceFile === 0 && context.fileName !== undefined ? { fileName: context.fileName } : undefined
  if (memoryOnly) {
    // Kept in memory is not saved: only a real file counts here.
    if (inFile) return { kind: 'saved', at: context.savedAt, ...inFile }
    return changesSinceFile === 0 ? { kind: 'unsaved' } : { kind: 'failed', why: memoryOnly }
  }
  // A write that is tried again after it failed still shows why.
  if (context.problem) return { kind: 'failed', why: SAVE_PROBLEM[context.problem] }
  if (stand === 'saved') return { kind: 'saved', at: context.savedAt, ...inFile }
  return { kind: stand === 'saving' ? 'saving' : 'unsaved' }
}

function limitsOf(facts: SessionFacts, changesSinceFile: number): readonly Words[] {
  const limits: Words[] = []
  if (facts.memoryOnly) limits.push(facts.memoryOnly)
  if (facts.tabsCannotTalk) limits.push(LIMIT.lonely)
  if (!facts.writesInPlace) limits.push(LIMIT.downloads)
  if (!facts.memoryOnly && facts.persisted === false && changesSinceFile >= MANY_CHANGES) limits.push(LIMIT.mayBeErased)
  return limits
}

/** Whether two states would look the same, so that screens need not be told. */
export function sameState(a: SessionState, b: SessionState): boolean {
  return (
    a.phase === b.phase &&
    a.changesSinceFile === b.changesSinceFile &&
    a.fileName === b.fileName &&
    a.notice === b.notice &&
    a.limits.length === b.limits.length &&
    a.limits.every((limit, i) => limit === b.limits[i]) &&
    sameSaving(a.saving, b.saving)
  )
}

function sameSaving(a: SavingState, b: SavingState): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'saved' && b.kind === 'saved') return a.at === b.at && a.fileName === b.fileName
  return !('why' in a) || !('why' in b) || a.why === b.why
}
