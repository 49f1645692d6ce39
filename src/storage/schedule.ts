// When things happen, as something that can be handed in: tests bring a clock of their own.

export interface Schedule {
  /** Runs the task once after `ms` milliseconds; the result cancels it. */
  after(ms: number, task: () => void): () => void
  /** Runs the task once the page has nothing else to do, at the latest after `ms`; the result cancels it. */
  idle(ms: number, task: () => void): () => void
}

/** Resolves after `ms` milliseconds. */
export function pause(schedule: Schedule, ms: number): Promise<void> {
  return new Promise((resolve) => void schedule.after(ms, resolve))
}
