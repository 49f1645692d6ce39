// The scripts of the built app and how heavy they are on the wire.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface BuiltScript {
  readonly name: string
  /** Bytes after gzip, as a server sends them. */
  readonly gzip: number
  readonly text: string
}

/** Every script in the folder of a build. */
export async function builtScripts(folder: string): Promise<readonly BuiltScript[]> {
  const assets = join(folder, 'assets')
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(assets, name), 'utf8')
      return { name, text, gzip: gzipSync(text, { level: 9 }).length }
    }),
  )
}
