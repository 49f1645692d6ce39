// Chooses where blueprints are kept: on disk, or in memory where the browser keeps nothing.

import type { BlueprintDatabase } from './blueprintDatabase.ts'
import type { Connection } from './connection.ts'
import { createDiskDatabase } from './diskDatabase.ts'
import { createMemoryDatabase } from './memoryDatabase.ts'

/**
 * The database of this browser. Where there is none, or it cannot be opened, one in memory that says why. A full disk is
 * no reason for memory: what is stored can still be read.
 */
export async function openBlueprintDatabase(connection: Connection): Promise<BlueprintDatabase> {
  const probe = await connection.use((database) => database.put('meta', '1', 'probe'))
  if (!probe.ok && probe.code !== 'quota') return createMemoryDatabase(probe.code)
  return createDiskDatabase(connection)
}
