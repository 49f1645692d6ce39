// A large blueprint, the same on every machine, for what must hold at size.

import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'

/** A generated blueprint of so many elements, twice as many relations; its first view holds all of them. */
export async function largeBlueprint(count: number): Promise<Blueprint> {
  return generateBlueprint({ elements: count, seed: 1 }, await loadReferenceArchitecture())
}

/** The same as file text. */
export async function largeBlueprintText(count: number): Promise<string> {
  return writeBlueprint(await largeBlueprint(count))
}
