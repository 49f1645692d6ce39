// A large blueprint as file text, the same on every machine, for what must hold at size.

import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'

/** A generated blueprint of so many elements, twice as many relations; its first view holds all of them. */
export async function largeBlueprintText(count: number): Promise<string> {
  return writeBlueprint(generateBlueprint({ elements: count, seed: 1 }, await loadReferenceArchitecture()))
}
