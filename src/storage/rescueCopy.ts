// The last resort when a tab closes with unwritten changes: a database write begun then may never end, a localStorage write
// is over before the page is gone. Holds at most one text per blueprint, and only until the database has it.

export interface RescueCopy {
  /** The revision in the database that this text follows. */
  readonly base: number
  readonly title: string
  readonly text: string
  /** Changes that no real file holds. */
  readonly unfiled: number
}

export interface RescueShelf {
  /** False when there was no room (browsers give about 5 MB) or no localStorage. */
  keep(id: string, copy: RescueCopy): boolean
  find(id: string): RescueCopy | undefined
  drop(id: string): void
}

const PREFIX = 'karta.rescue.'

/** The shelf in localStorage; asking for `storage` itself may throw, so it comes as a function. */
export function createRescueShelf(storage: () => Storage): RescueShelf {
  return {
    keep(id, copy) {
      try {
        storage().setItem(PREFIX + id, JSON.stringify([copy.base, copy.title, copy.text, copy.unfiled]))
        return true
      } catch {
        return false
      }
    },
    find(id) {
      try {
        const kept: unknown = JSON.parse(storage().getItem(PREFIX + id) ?? 'null')
        if (!Array.isArray(kept)) return undefined
        const [base, title, text, unfiled]: unknown[] = kept
        if (typeof base !== 'number' || typeof unfiled !== 'number') return undefined
        if (typeof title !== 'string' || typeof text !== 'string') return undefined
        return { base, title, text, unfiled }
      } catch {
        return undefined
      }
    },
    drop(id) {
      try {
        storage().removeItem(PREFIX + id)
      } catch {
        // Nothing was kept there either.
      }
    },
  }
}
