// The national reference architecture: its shape and the door to its pack. At a quarter of a megabyte it is loaded when
// first asked for, so that it stays out of the first script. The pack must not be imported statically anywhere but in tests.
import type { ReferenceModelCode } from './metamodelShape.ts'
import type { Words } from './words.ts'

/** A code of the reference architecture: its model and two digits for each level; levels below the listed ones are free. */
export const REFERENCE_CODE_PATTERN = /^RA[BLDAIK](\.\d{2}){1,7}$/

export type ReferenceEntry = {
  /** "RAB.04.01": code of the model, then two digits for each level. */
  readonly code: string
  readonly name: Words
  readonly level: number
  /** Code of the entry one level up; null at level 1. */
  readonly parent: string | null
  /** Other spellings seen in templates; imports match on the code first, then on name or alias. */
  readonly aliases?: readonly string[]
  /** On services: the process affair (RAB) of the same name. */
  readonly rab?: string
  /** `both`: code and name seen in a source; `name`: only the name, the number follows from the order. */
  readonly confidence?: 'both' | 'name'
  readonly note?: Words
}

export type ReferenceModel = {
  readonly code: ReferenceModelCode
  readonly domain: string
  readonly name: Words
  /** Levels set nationally; deeper ones are a portal's or an institution's own. */
  readonly nationalLevels: readonly number[]
  /** How sure the entries are, by level. */
  readonly confidence: Readonly<Record<string, 'high' | 'medium' | 'low'>>
  readonly source: readonly string[]
  readonly note?: Words
  readonly entries: readonly ReferenceEntry[]
}

export type ReferenceArchitecture = {
  readonly id: string
  readonly title: Words
  readonly regulation: string
  /** "2020-2024" */
  readonly period: string
  readonly status: Words
  /** Month in which it was gathered. */
  readonly retrieved: string
  readonly notes: readonly Words[]
  readonly models: readonly ReferenceModel[]
}

/** Fetches the pack; a second call gives the same object. Rejects when the script cannot be loaded (offline, first use). */
export async function loadReferenceArchitecture(): Promise<ReferenceArchitecture> {
  // No import attribute here: vite's dev server answers with a script and leaves the attribute in a dynamic import, so the
  // browser refuses it. Without it vite (dev and build), vitest and tsx all load the pack.
  const pack = await import('../../models/reference-architecture/perpres-132-2022.json')
  // The type of a JSON import knows no unions; test/model/referenceArchitecture.test.ts parses the pack.
  return pack.default as unknown as ReferenceArchitecture
}

const indexes = new WeakMap<ReferenceArchitecture, ReadonlyMap<string, ReferenceEntry>>()

function entriesByCode(architecture: ReferenceArchitecture): ReadonlyMap<string, ReferenceEntry> {
  const known = indexes.get(architecture)
  if (known) return known
  const index = new Map(architecture.models.flatMap((model) => model.entries.map((entry) => [entry.code, entry])))
  indexes.set(architecture, index)
  return index
}

/** The entry with exactly this code; undefined for local codes below the listed ones and for unknown codes. */
export function referenceEntry(architecture: ReferenceArchitecture, code: string): ReferenceEntry | undefined {
  return entriesByCode(architecture).get(code)
}
