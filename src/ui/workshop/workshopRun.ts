// A workshop from start to results: which indicator is asked, how long each took, what was handled. Pure: times come in.

import type { Id, IdSet, IndicatorId } from '../../model/blueprint.ts'

/** What an indicator is taken to need before any was answered: read five criteria, agree on one. */
const FIRST_GUESS_MS = 90_000

export interface WorkshopRun {
  readonly assessment: Id
  readonly indicator: IndicatorId
  readonly phase: 'asking' | 'results'
  /** Milliseconds spent on each indicator so far, without the time since `since`. */
  readonly spent: { readonly [indicator: string]: number }
  /** When the clock of the open indicator was last started; null while it stands still. */
  readonly since: number | null
  /** Indicators answered in this workshop, "unknown" included. */
  readonly handled: IdSet
}

/** A workshop that begins with an indicator. */
export function startWorkshop(assessment: Id, indicator: IndicatorId, now: number): WorkshopRun {
  return { assessment, indicator, phase: 'asking', spent: {}, since: now, handled: {} }
}

/** Milliseconds spent on an indicator up to now. */
export function timeOn(run: WorkshopRun, indicator: IndicatorId, now: number): number {
  const before = run.spent[indicator] ?? 0
  return run.since === null || run.indicator !== indicator ? before : before + Math.max(0, now - run.since)
}

/** The same with the time until now written down. */
function settled(run: WorkshopRun, now: number): WorkshopRun {
  const spent = { ...run.spent, [run.indicator]: timeOn(run, run.indicator, now) }
  return { ...run, spent, since: run.since === null ? null : now }
}

/** Another indicator is asked; a clock that stood still goes on standing still. */
export function askIndicator(run: WorkshopRun, indicator: IndicatorId, now: number): WorkshopRun {
  const next = settled(run, now)
  const since = run.phase === 'results' ? now : next.since
  return { ...next, indicator, phase: 'asking', since }
}

/** The open indicator was answered, or was said to be unknown. */
export function handleIndicator(run: WorkshopRun): WorkshopRun {
  return run.handled[run.indicator] ? run : { ...run, handled: { ...run.handled, [run.indicator]: true } }
}

/** Stops the clock, or lets it go on. */
export function togglePause(run: WorkshopRun, now: number): WorkshopRun {
  if (run.since === null) return { ...run, since: now }
  return { ...settled(run, now), since: null }
}

/** Shows the results; the clock stands still. */
export function showResults(run: WorkshopRun, now: number): WorkshopRun {
  return { ...settled(run, now), phase: 'results', since: null }
}

/** Milliseconds of the whole workshop up to now. */
export function timeInAll(run: WorkshopRun, now: number): number {
  const { spent } = settled(run, now)
  return Object.values(spent).reduce((sum, each) => sum + each, 0)
}

/**
 * Whole minutes that `left` indicators will still take at the pace so far. The first guess counts as one indicator more,
 * so that a quick first answer does not promise the end in a minute: (guess + time in all) ÷ (1 + handled).
 */
export function minutesLeft(run: WorkshopRun, left: number, now: number): number {
  const handled = Object.keys(run.handled).length
  const pace = (FIRST_GUESS_MS + (handled === 0 ? 0 : timeInAll(run, now))) / (1 + handled)
  return Math.ceil((pace * left) / 60_000)
}

/** "1:24", "61:05". */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
