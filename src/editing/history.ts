// The history of a blueprint as a pure value: steps that can be undone and redone, newest first, at most 200. A step
// keeps patches, not blueprints: one edit among 10,000 elements keeps some hundred bytes. Knows no store and no clock.

import type { Patch } from 'immer'
import type { Words } from '../model/words.ts'

/** One entry: what it is called and how to go there and back. `Kept` is whatever goes with a step (the selection). */
export interface Step<Kept> {
  readonly label: Words
  readonly patches: readonly Patch[]
  /** Patches that take it back, in the order in which they are to be applied. */
  readonly inverse: readonly Patch[]
  readonly mergeKey?: string
  /** When it last grew, in milliseconds. */
  readonly at: number
  readonly before?: Kept
  readonly after?: Kept
}

export interface History<Kept> {
  /** Steps that can be undone, the next one first. */
  readonly past: ReadonlyArray<Step<Kept>>
  /** Steps that can be redone, the next one first. */
  readonly future: ReadonlyArray<Step<Kept>>
  /** The newest step may still grow: nothing was undone or redone since. */
  readonly open: boolean
}

/** How many steps are kept. */
export const HISTORY_DEPTH = 200
/** Steps with the same merge key become one while no pause between them is longer, in milliseconds. */
const MERGE_WITHIN = 600

/** A history without steps. */
export function emptyHistory<Kept>(): History<Kept> {
  return { past: [], future: [], open: false }
}

/** The history after a new step; what could be redone is gone. The step may join the one before (see `MERGE_WITHIN`). */
export function withStep<Kept>(history: History<Kept>, step: Step<Kept>): History<Kept> {
  const [last, ...older] = history.past
  if (last && history.open && mayJoin(last, step))
    return { past: [joined(last, step), ...older], future: [], open: true }
  return { past: [step, ...history.past.slice(0, HISTORY_DEPTH - 1)], future: [], open: true }
}

/** The step to undo and the history after it; undefined when there is none. `after` is kept for redoing. */
export function undone<Kept>(
  history: History<Kept>,
  after: Kept | undefined,
): { readonly step: Step<Kept>; readonly history: History<Kept> } | undefined {
  const [step, ...past] = history.past
  if (!step) return undefined
  const kept = after === undefined ? step : { ...step, after }
  return { step, history: { past, future: [kept, ...history.future], open: false } }
}

/** The step to redo and the history after it; undefined when there is none. */
export function redone<Kept>(
  history: History<Kept>,
): { readonly step: Step<Kept>; readonly history: History<Kept> } | undefined {
  const [step, ...future] = history.future
  if (!step) return undefined
  return { step, history: { past: [step, ...history.past], future, open: false } }
}

function mayJoin<Kept>(last: Step<Kept>, step: Step<Kept>): boolean {
  const pause = step.at - last.at
  return step.mergeKey !== undefined && step.mergeKey === last.mergeKey && pause >= 0 && pause <= MERGE_WITHIN
}

/** Two steps as one. Typing replaces the same value again and again: then the first inverse and the last patch are enough. */
function joined<Kept>(last: Step<Kept>, step: Step<Kept>): Step<Kept> {
  const { before, ...rest } = step
  const kept = last.before === undefined ? {} : { before: last.before }
  if (replacesTheSame(last, step)) return { ...rest, ...kept, inverse: last.inverse }
  return {
    ...rest,
    ...kept,
    patches: [...last.patches, ...step.patches],
    inverse: [...step.inverse, ...last.inverse],
  }
}

function replacesTheSame<Kept>(last: Step<Kept>, step: Step<Kept>): boolean {
  const paths = (patches: readonly Patch[]): string | undefined => {
    if (!patches.every(({ op }) => op === 'replace')) return undefined
    return patches
      .map(({ path }) => path.join(' '))
      .sort()
      .join('\n')
  }
  const [first, again] = [paths(last.patches), paths(step.patches)]
  return first !== undefined && first === again && paths(last.inverse) === first && paths(step.inverse) === first
}
