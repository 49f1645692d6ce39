// Asks the browser not to throw our data away when the disk runs short, and how much room is left.

/** What of StorageManager is used; absent on plain http. */
export interface StorageQuestions {
  persisted?(): Promise<boolean>
  persist?(): Promise<boolean>
  estimate?(): Promise<{ readonly usage?: number; readonly quota?: number }>
}

export interface Persistence {
  /** True when the browser promised to keep the data, false when it did not, undefined when it cannot be asked. */
  request(): Promise<boolean | undefined>
  /** Bytes used and offered, if the browser tells. */
  estimate(): Promise<{ readonly used: number; readonly quota: number } | undefined>
}

/** Asks through `navigator.storage`. */
export function createPersistence(storage: StorageQuestions | undefined): Persistence {
  return {
    async request() {
      try {
        if (await storage?.persisted?.()) return true
        return await storage?.persist?.()
      } catch {
        return undefined
      }
    },
    async estimate() {
      try {
        const told = await storage?.estimate?.()
        if (told?.usage === undefined || told.quota === undefined) return undefined
        return { used: told.usage, quota: told.quota }
      } catch {
        return undefined
      }
    },
  }
}
