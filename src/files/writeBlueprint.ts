// A blueprint as canonical text: the same blueprint gives the same bytes, whatever order its records were filled in, so
// that files can be compared line by line and a hash means something.
import type { Blueprint } from '../model/blueprint.ts'
import { toFile } from './toFile.ts'

/**
 * The text of the blueprint's file: JSON, two spaces, LF, a final newline; lists sorted by id by code unit (placements by
 * element), fields in the order of the format, keys of records sorted by code unit except that whole numbers come first
 * by size ("2" before "10"), as every JSON writer of JavaScript has it.
 */
export function writeBlueprint(blueprint: Blueprint): string {
  return `${JSON.stringify(toFile(blueprint), null, 2)}\n`
}
