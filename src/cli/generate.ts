// `karta generate --elements 5000 --seed 1`: an invented, lifelike blueprint on the standard output, for trials and benchmarks.
import { writeBlueprint } from '../files/writeBlueprint.ts'
import { generateBlueprint } from '../generation/generateBlueprint.ts'
import { loadReferenceArchitecture } from '../model/referenceArchitecture.ts'
import { readOptions } from './options.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'
import { wholeNumber } from './wholeNumber.ts'

const MOST = 50_000

export const generate: Verb = async (args, io) => {
  const { file, text } = readOptions(args, { text: ['elements', 'relations', 'items', 'seed'] })
  if (file !== undefined) throw new UsageError('generate tidak memerlukan berkas / generate takes no file')
  if (text.elements === undefined) throw new UsageError('--elements belum disebut / --elements is missing')
  const elements = wholeNumber('elements', text.elements, 1, MOST)
  const relations = text.relations === undefined ? undefined : wholeNumber('relations', text.relations, 0, 4 * MOST)
  const items = text.items === undefined ? undefined : wholeNumber('items', text.items, 0, MOST)
  const seed = wholeNumber('seed', text.seed ?? '1', 0, 0xffff_ffff)
  const options = {
    elements,
    ...(relations !== undefined && { relations }),
    ...(items !== undefined && { items }),
    seed,
  }
  io.out(writeBlueprint(generateBlueprint(options, await loadReferenceArchitecture())))
  return 0
}
