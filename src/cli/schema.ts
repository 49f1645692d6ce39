// `karta schema`: prints the JSON Schema of the file format; models/blueprint.schema.json is its output.
import { schemaText } from '../files/schemaText.ts'
import { readOptions } from './options.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'

export const schema: Verb = (args, io) => {
  if (readOptions(args).file !== undefined)
    throw new UsageError('schema tidak memerlukan berkas / schema takes no file')
  io.out(schemaText())
  return 0
}
