// What importing another blueprint does, thing by thing: same id = updated, new id = added, nothing is deleted. Drawings
// and answers are joined, for many people fill them. Must not change anything: `importBlueprint` does.

import type { Assessment, Blueprint, PickLists, View } from '../model/blueprint.ts'
import { numberText } from '../model/numberText.ts'
import { byId } from '../model/sortedIds.ts'
import { entriesOf, type Table, tableOf } from '../model/table.ts'
import type { Language, Words } from '../model/words.ts'
import { sameValue } from './sameValue.ts'

/** Parts of a blueprint that hold things by id. */
export const COLLECTIONS = [
  'agencies',
  'instruments',
  'elements',
  'relations',
  'views',
  'assessments',
  'evidence',
  'satisfaction',
  'roadmap',
  'scenarios',
  'shocks',
  'comments',
  'queries',
  'referenceCodes',
  'waivers',
] as const

export type Collection = (typeof COLLECTIONS)[number]

/** Things of one collection: new, different, already the same, and left alone because they are locked here. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly locked: number
}

export type ImportSummary = Readonly<Record<Collection | 'responsibilities' | 'pickLists', ImportCounts>>

/** What became of one thing: what it will be, and how that differs from what is here. */
export interface Imported {
  readonly id: string
  readonly fate: keyof ImportCounts
  readonly value: unknown
}

/** Every thing of one collection of the incoming blueprint with its fate, sorted by id. */
export function importedThings(blueprint: Blueprint, incoming: Blueprint, collection: Collection): Imported[] {
  const here = new Map(thingsOf(blueprint, collection))
  return [...thingsOf(incoming, collection)]
    .sort(([a], [b]) => byId(a, b))
    .map(([id, thing]) => {
      const present = here.get(id)
      if (present === undefined) return { id, fate: 'added', value: thing }
      const value = joinedThing(collection, present, thing)
      if (sameValue(present, value)) return { id, fate: 'same', value: present }
      if (collection === 'assessments' && (present as Assessment).locked) return { id, fate: 'locked', value: present }
      return { id, fate: 'changed', value }
    })
}

/** Every responsibility of the incoming blueprint with its fate; the id is "instrument indicator". */
export function importedResponsibilities(blueprint: Blueprint, incoming: Blueprint): Imported[] {
  return Object.entries(incoming.responsibilities).flatMap(([instrument, byIndicator]) =>
    Object.entries(byIndicator).map(([indicator, value]) => {
      const present = blueprint.responsibilities[instrument]?.[indicator]
      const fate = present === undefined ? 'added' : sameValue(present, value) ? 'same' : 'changed'
      return { id: `${instrument} ${indicator}`, fate, value }
    }),
  )
}

/** Every own value of a pick list of the incoming blueprint with its fate; the id is "kind attribute value". */
export function importedPickValues(blueprint: Blueprint, incoming: Blueprint): Imported[] {
  return pickValues(incoming.pickLists).map(([kind, attribute, id, value]) => {
    const present = blueprint.pickLists[kind]?.[attribute]?.[id]
    const fate = present === undefined ? 'added' : sameValue(present, value) ? 'same' : 'changed'
    return { id: `${kind} ${attribute} ${id}`, fate, value }
  })
}

function pickValues(lists: PickLists): ReadonlyArray<readonly [string, string, string, unknown]> {
  return Object.entries(lists).flatMap(([kind, attributes]) =>
    Object.entries(attributes).flatMap(([attribute, values]) =>
      Object.entries(values).map(([id, value]) => [kind, attribute, id, value] as const),
    ),
  )
}

/** What an import would do, counted by collection. O(both blueprints). */
export function importSummary(blueprint: Blueprint, incoming: Blueprint): ImportSummary {
  const counts = COLLECTIONS.map((part) => [part, countsOf(importedThings(blueprint, incoming, part))] as const)
  // `COLLECTIONS` lists every collection, so no key is missing.
  return {
    ...(Object.fromEntries(counts) as Record<Collection, ImportCounts>),
    responsibilities: countsOf(importedResponsibilities(blueprint, incoming)),
    pickLists: countsOf(importedPickValues(blueprint, incoming)),
  }
}

const NAMES: Readonly<Record<keyof ImportSummary, Words>> = {
  agencies: { id: 'perangkat daerah', en: 'agencies' },
  instruments: { id: 'instrumen', en: 'instruments' },
  elements: { id: 'elemen', en: 'elements' },
  relations: { id: 'relasi', en: 'relations' },
  views: { id: 'tampilan', en: 'views' },
  assessments: { id: 'penilaian', en: 'assessments' },
  evidence: { id: 'bukti', en: 'evidence' },
  satisfaction: { id: 'hasil survei kepuasan', en: 'satisfaction results' },
  roadmap: { id: 'kegiatan peta rencana', en: 'roadmap items' },
  scenarios: { id: 'skenario', en: 'scenarios' },
  shocks: { id: 'guncangan', en: 'shocks' },
  comments: { id: 'komentar', en: 'comments' },
  queries: { id: 'kueri katalog', en: 'catalogue queries' },
  referenceCodes: { id: 'kode referensi lokal', en: 'local reference codes' },
  waivers: { id: 'temuan yang diterima', en: 'accepted findings' },
  pickLists: { id: 'nilai daftar pilihan', en: 'pick-list values' },
  responsibilities: { id: 'penanggung jawab indikator', en: 'indicator responsibilities' },
}

/** One sentence per collection that changes: "Elemen: 12 baru, 3 berubah". Empty when the import changes nothing. */
export function importWords(summary: ImportSummary): Words[] {
  // The keys of a summary are those of `NAMES`.
  return (Object.keys(NAMES) as Array<keyof ImportSummary>).flatMap((part) => {
    const { added, changed, locked } = summary[part]
    if (added + changed + locked === 0) return []
    const list = (language: Language, words: ReadonlyArray<readonly [number, string]>): string =>
      words.flatMap(([count, word]) => (count > 0 ? [`${numberText(count, language)} ${word}`] : [])).join(', ')
    const name = NAMES[part]
    return [
      {
        id: `${capital(name.id)}: ${list('id', [
          [added, 'baru'],
          [changed, 'berubah'],
          [locked, 'terkunci, tidak diubah'],
        ])}`,
        en: `${capital(name.en)}: ${list('en', [
          [added, 'new'],
          [changed, 'changed'],
          [locked, 'locked, left alone'],
        ])}`,
      },
    ]
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function countsOf(things: readonly Imported[]): ImportCounts {
  const counts = { added: 0, changed: 0, same: 0, locked: 0 }
  for (const { fate } of things) counts[fate] += 1
  return counts
}

function thingsOf(blueprint: Blueprint, collection: Collection): ReadonlyArray<readonly [string, unknown]> {
  if (collection === 'elements' || collection === 'relations') return entriesOf<unknown>(blueprint[collection])
  return Object.entries(blueprint[collection])
}

/** The incoming thing, but a view keeps places and an assessment answers that only this blueprint has. */
function joinedThing(collection: Collection, present: unknown, thing: unknown): unknown {
  if (collection === 'views') {
    const [mine, theirs] = [present as View, thing as View]
    return { ...theirs, placements: joinedTable(mine.placements, theirs.placements) }
  }
  if (collection === 'assessments') {
    const [mine, theirs] = [present as Assessment, thing as Assessment]
    return { ...theirs, answers: { ...mine.answers, ...theirs.answers } }
  }
  return thing
}

function joinedTable<T>(mine: Table<T>, theirs: Table<T>): Table<T> {
  return tableOf([...entriesOf(mine), ...entriesOf(theirs)])
}
