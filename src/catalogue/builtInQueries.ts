// Questions every planner asks of a catalogue, ready to choose. Their names are words of the screen; a government's own
// questions are saved in its blueprint.

import type { Id } from '../model/blueprint.ts'
import type { Conditions } from './filterElements.ts'
import { WITHOUT_APPLICATION } from './isEmptyAt.ts'

/** Ids as the address has them; a saved question has an id made by the program, never one of these. */
export const BUILT_IN_IDS = [
  'aplikasi-tanpa-pemilik',
  'layanan-tanpa-aplikasi',
  'data-tanpa-wali',
  'tanpa-kode-referensi',
  'tanpa-relasi',
  'pensiun-12-bulan',
  'bertemuan',
] as const
export type BuiltInId = (typeof BUILT_IN_IDS)[number]

export const builtInQueries: Readonly<Record<BuiltInId, Conditions>> = {
  'aplikasi-tanpa-pemilik': { kinds: { aplikasi: true }, without: { owner: true } },
  'layanan-tanpa-aplikasi': { kinds: { layanan: true }, without: { [WITHOUT_APPLICATION]: true } },
  'data-tanpa-wali': { kinds: { data: true }, without: { 'wali-data': true } },
  'tanpa-kode-referensi': { without: { reference: true } },
  'tanpa-relasi': { without: { relations: true } },
  'pensiun-12-bulan': { marks: { retiring: true } },
  bertemuan: { marks: { issue: true } },
}

/** The built-in question with this id. */
export function builtInQuery(id: Id): BuiltInId | undefined {
  return BUILT_IN_IDS.find((known) => known === id)
}
