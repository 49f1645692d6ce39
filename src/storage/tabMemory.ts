// Which blueprint this very tab shows, so that a reload brings back this one and not what another tab opened last.

export interface TabMemory {
  get(): string | undefined
  set(id: string | undefined): void
}

const KEY = 'karta.open'

/** The memory in sessionStorage; where there is none the tab simply does not remember. */
export function createTabMemory(storage: () => Storage): TabMemory {
  return {
    get() {
      try {
        return storage().getItem(KEY) ?? undefined
      } catch {
        return undefined
      }
    },
    set(id) {
      try {
        if (id === undefined) storage().removeItem(KEY)
        else storage().setItem(KEY, id)
      } catch {
        // Private mode: `lastOpened` of the database, or the start screen, will do.
      }
    },
  }
}
