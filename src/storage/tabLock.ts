// What the session knows of the other tabs: who may write a blueprint, how to ask for it, and how to hear of changes.

/** The right to write one blueprint. */
export interface TabLock {
  /** Gives it up; other tabs hear of it. */
  release(): void
}

/** The tab that writes, as the lock sees it. */
export interface Holder {
  /** Another tab asks: save, stop writing, and answer true; or false when saving is not possible now. */
  letGo(): Promise<boolean>
  /** The right was taken away without waiting for an answer (this tab was asleep). */
  lost(): void
}

/** What a tab that only reads hears. */
export interface Follower {
  /** The writer put a new revision into the database. */
  saved(): void
  /** Nobody writes any more, and the right has come to this tab. */
  granted(lock: TabLock): void
}

export interface TabLocks {
  /** web-locks: by the browser · asking: tabs ask each other · none: tabs cannot reach each other here. */
  readonly kind: 'web-locks' | 'asking' | 'none'
  /** The right to write, unless another tab has it. */
  hold(id: string, holder: Holder): Promise<TabLock | undefined>
  /**
   * Asks the writer to save and let go, waits at most `patience` ms, then takes the right; undefined when the writer answers
   * that it cannot save.
   */
  takeOver(id: string, holder: Holder, patience: number): Promise<TabLock | undefined>
  /** Reads along without writing, until the result is called. */
  follow(id: string, holder: Holder, follower: Follower): () => void
  /** Tells the readers that the database has a new revision. */
  announceSaved(id: string): void
}
