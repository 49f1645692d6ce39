// `karta architecture FILE --at YYYY-MM`: which elements and relations stand at a month, and with --since what has become of
// the architecture since another.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { kindOf } from '../model/metamodel.ts'
import { numberText } from '../model/numberText.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'
import type { Language, Words } from '../model/words.ts'
import { type ArchitectureChange, changeBetween, twoStandings } from '../roadmap/architectureChange.ts'
import { architectureStanding, type StandingArchitecture } from '../roadmap/architectureStanding.ts'
import { relationChange } from '../roadmap/relationChange.ts'
import { monthOption, viewOption } from './monthAndView.ts'
import { openFile } from './openFile.ts'
import { readOptions } from './options.ts'
import { scenarioOverlay } from './scenarioOverlay.ts'
import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'

export const architecture: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, { text: ['at', 'since', 'view', 'scenario'] })
  if (text.at === undefined)
    throw new UsageError('--at: bulan YYYY-MM belum disebut / --at: the month YYYY-MM is missing')
  const month = monthOption('at', text.at)
  const from = text.since === undefined ? undefined : monthOption('since', text.since)
  if (from !== undefined && from > month) {
    throw new UsageError(`--since: ${from} sesudah ${month} / ${from} comes after ${month}`)
  }
  const view = viewOption(text.view ?? 'planned')
  const { blueprint } = openFile(file, io)
  const overlay = scenarioOverlay(blueprint, text.scenario)
  const standing = architectureStanding(blueprint, { month, view, overlay })
  const both = from === undefined ? undefined : twoStandings(blueprint, { from, to: month, view, overlay })
  const change = both && changeBetween(blueprint, both)
  const relations = both && relationChange(blueprint, both)
  io.out(
    json
      ? `${JSON.stringify({ ...standingJson(standing), ...(change && { change: { ...change, relations } }) }, null, 2)}\n`
      : `${standingText(standing, blueprint, language)}${change ? changeText(change, blueprint, language) : ''}`,
  )
  return 0
}

const standingJson = ({ elements, relations }: StandingArchitecture) => ({
  elements: [...elements].sort(byId),
  relations: [...relations].sort(byId),
})

const WORDS = {
  kind: { id: 'Jenis', en: 'Kind' },
  standing: { id: 'Berdiri', en: 'Standing' },
  relations: { id: 'Relasi', en: 'Relations' },
  what: { id: 'Perubahan', en: 'Change' },
  element: { id: 'Elemen', en: 'Element' },
  by: { id: 'Digantikan oleh', en: 'Replaced by' },
  added: { id: 'baru', en: 'new' },
  changed: { id: 'berubah', en: 'changed' },
  retired: { id: 'pensiun', en: 'retired' },
  replaced: { id: 'diganti', en: 'replaced' },
  passing: { id: 'datang lalu pergi', en: 'came and went' },
} as const satisfies { readonly [key: string]: Words }

function standingText({ elements, relations }: StandingArchitecture, blueprint: Blueprint, language: Language): string {
  const counts = new Map<string, number>()
  for (const id of elements) {
    const kind = getRow(blueprint.elements, id)?.kind ?? ''
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const rows = [...counts]
    .sort(([a], [b]) => byId(a, b))
    .map(([kind, count]) => [kindOf(kind)?.name[language] ?? kind, numberText(count, language)])
  const head = [WORDS.kind[language], WORDS.standing[language]]
  return textTable([head, ...rows, [WORDS.relations[language], numberText(relations.size, language)]], [1])
}

function changeText(change: ArchitectureChange, blueprint: Blueprint, language: Language): string {
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const plain = (['added', 'changed', 'retired', 'passing'] as const).flatMap((what) =>
    change[what].map((id) => [WORDS[what][language], name(id), '']),
  )
  const replaced = change.replaced.map(({ element, by }) => [
    WORDS.replaced[language],
    name(element),
    by.map(name).join(', '),
  ])
  const head = [WORDS.what[language], WORDS.element[language], WORDS.by[language]]
  return `\n${textTable([head, ...plain, ...replaced])}`
}
