// `karta reference FILE`: how much of the national reference architecture the elements cover, which have no code yet, and with
// --suggest which code each of those may have.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { numberText } from '../model/numberText.ts'
import { loadReferenceArchitecture } from '../model/referenceArchitecture.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'
import type { Language, Words } from '../model/words.ts'
import { suggestionsForAll } from '../reference/elementSuggestions.ts'
import { type ReferenceBook, referenceBook } from '../reference/referenceBook.ts'
import { type ReferenceCoverage, referenceCoverage } from '../reference/referenceCoverage.ts'
import type { CodeSuggestion } from '../reference/suggestCodes.ts'
import { openFile } from './openFile.ts'
import { readOptions } from './options.ts'
import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'

export const reference: Verb = async (args, io) => {
  const { file, json, language, text, flags } = readOptions(args, { text: ['agency'], flags: ['suggest'] })
  const { blueprint } = openFile(file, io)
  const { agency } = text
  if (agency !== undefined && !Object.hasOwn(blueprint.agencies, agency))
    throw new UsageError(`--agency: tidak ada perangkat daerah “${agency}” / there is no agency “${agency}”`)
  const book = referenceBook(await loadReferenceArchitecture(), blueprint.referenceCodes)
  const coverage = referenceCoverage(blueprint, book, ({ owner }) => agency === undefined || owner === agency)
  const suggestions = flags.suggest === true ? suggestionsForAll(blueprint, book) : undefined
  io.out(
    json
      ? `${JSON.stringify(coverageJson(book, coverage, suggestions), null, 2)}\n`
      : coverageText(blueprint, book, coverage, suggestions, language),
  )
  return 0
}

type Suggestions = ReadonlyMap<Id, readonly CodeSuggestion[]> | undefined

const coverageJson = (book: ReferenceBook, coverage: ReferenceCoverage, suggestions: Suggestions) => ({
  models: coverage.models,
  codes: [...coverage.counts]
    .sort(([a], [b]) => byId(a, b))
    .map(([code, { own, total }]) => ({ code, own, total, local: book.entries.get(code)?.local ?? true })),
  unnamed: coverage.unnamed,
  uncoded: [...coverage.uncoded].sort(byId).map((element) => ({
    element,
    ...(suggestions && {
      suggestions: (suggestions.get(element) ?? []).map(({ entry, sure }) => ({ code: entry.code, sure })),
    }),
  })),
})

const WORDS = {
  model: { id: 'Model', en: 'Model' },
  covered: { id: 'Terisi', en: 'Covered' },
  codes: { id: 'Kode', en: 'Codes' },
  local: { id: 'Lokal', en: 'Local' },
  elements: { id: 'Elemen', en: 'Elements' },
  uncoded: { id: 'Tanpa kode', en: 'Without code' },
  unnamed: { id: 'Kode lokal tanpa nama', en: 'Local codes without a name' },
  sure: { id: 'yakin', en: 'sure' },
  likely: { id: 'mungkin', en: 'likely' },
  possible: { id: 'bisa jadi', en: 'possible' },
  none: { id: 'tidak ada saran', en: 'no suggestion' },
} as const satisfies { readonly [key: string]: Words }

function coverageText(
  blueprint: Blueprint,
  book: ReferenceBook,
  coverage: ReferenceCoverage,
  suggestions: Suggestions,
  language: Language,
): string {
  const head = (['model', 'covered', 'codes', 'local', 'elements', 'uncoded'] as const).map(
    (key) => WORDS[key][language],
  )
  const rows = coverage.models.map(({ model, covered, codes, local, elements, uncoded }) => [
    `${model} ${book.models.find(({ code }) => code === model)?.name[language] ?? ''}`,
    ...[covered, codes, local, elements, uncoded].map((count) => numberText(count, language)),
  ])
  const unnamed = coverage.unnamed.length > 0 ? `\n${WORDS.unnamed[language]}: ${coverage.unnamed.join(', ')}\n` : ''
  const lines = [...coverage.uncoded].sort(byId).map((element) => {
    const name = getRow(blueprint.elements, element)?.name ?? element
    const [best] = suggestions?.get(element) ?? []
    if (!best) return [name, '', suggestions ? WORDS.none[language] : '']
    return [name, best.entry.code, `${best.entry.name[language]} (${WORDS[best.sure][language]})`]
  })
  const uncoded =
    lines.length > 0 ? `\n${WORDS.uncoded[language]} (${numberText(lines.length, language)})\n${textTable(lines)}` : ''
  return textTable([head, ...rows], [1, 2, 3, 4, 5]) + unnamed + uncoded
}
