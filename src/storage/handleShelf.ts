// Remembers which real file on the planner's disk belongs to which blueprint. A handle can only be kept in IndexedDB.

import type { Connection } from './connection.ts'

export interface KeptHandle<Handle> {
  readonly handle: Handle
  /** The file's time of last change when we last read or wrote it. */
  readonly lastModified: number
}

/** Where handles are kept; failing to keep one only means that the planner is asked again. */
export interface HandleShelf<Handle> {
  load(id: string): Promise<KeptHandle<Handle> | undefined>
  keep(id: string, kept: KeptHandle<Handle>): Promise<void>
  forget(id: string): Promise<void>
}

/** A shelf in the database, with a copy in memory for browsers that cannot keep handles. */
export function createHandleShelf<Handle>(
  connection: Connection,
  isHandle: (value: unknown) => value is Handle,
): HandleShelf<Handle> {
  const held = new Map<string, KeptHandle<Handle>>()
  return {
    async load(id) {
      const here = held.get(id)
      if (here) return here
      const kept = await connection.use((database) => database.get('handles', id))
      if (!kept.ok || !kept.value || !isHandle(kept.value.handle)) return undefined
      return { handle: kept.value.handle, lastModified: kept.value.lastModified }
    },
    async keep(id, kept) {
      held.set(id, kept)
      await connection.use((database) => database.put('handles', kept, id))
    },
    async forget(id) {
      held.delete(id)
      await connection.use((database) => database.delete('handles', id))
    },
  }
}
