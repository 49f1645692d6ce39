// `karta format FILE`: rewrites a blueprint file canonically, or with --check only tells whether it is canonical.
import { writeBlueprint } from '../files/writeBlueprint.ts'
import { openFile } from './openFile.ts'
import { readOptions } from './options.ts'
import type { Verb } from './verb.ts'
import { FileError } from './verb.ts'

export const format: Verb = (args, io) => {
  const { file, flags, json } = readOptions(args, { flags: ['check'] })
  const { path, text, blueprint } = openFile(file, io)
  const canonical = writeBlueprint(blueprint)
  const changed = canonical !== text
  if (flags.check && changed) throw new FileError(`${path}: bukan bentuk kanonis / not in canonical form`)
  if (changed) write(path, canonical)
  if (json) io.out(`${JSON.stringify({ file: path, changed })}\n`)
  else if (changed) io.out(`${path}\n`)
  return 0

  function write(to: string, content: string): void {
    try {
      io.writeText(to, content)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new FileError(`${to}: berkas tidak dapat ditulis / the file cannot be written (${why})`)
    }
  }
}
