// Reads the collected facts the packs were converted from, when they lie beside the repository (../shared/reference).
// Tests must pass without them: a checkout elsewhere has only the packs.
import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/reference/', import.meta.url)

/** True when the folder is there. */
export const referenceExists: boolean = existsSync(folder)

/** The parsed file of that name, or undefined when the folder is absent. The caller states the shape it reads. */
export function readReference<Shape>(name: string): Shape | undefined {
  if (!referenceExists) return undefined
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Shape
}

/** A thing named in both languages, as the reference writes it. */
export type Named = { readonly nameId: string; readonly nameEn: string }

/** The same in the shape of the packs. */
export const wordsOf = (named: Named): { id: string; en: string } => ({ id: named.nameId, en: named.nameEn })
