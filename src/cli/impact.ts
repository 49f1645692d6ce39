// `karta impact FILE --element ID`: what an element needs, what stops with it, and what that touches; with --to also how it
// hangs together with another.

import { connection } from '../impact/connection.ts'
import type { Step } from '../impact/dependence.ts'
import { type Impact, impactOf } from '../impact/impactOf.ts'
import { type Reached, wayTo } from '../impact/reached.ts'
import type { Blueprint, Id } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import { kindOf } from '../model/metamodel.ts'
import { numberText } from '../model/numberText.ts'
import { getRow, hasRow } from '../model/table.ts'
import type { Language } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import { monthOption, viewOption } from './monthAndView.ts'
import { openForFigures } from './openFile.ts'
import { readOptions } from './options.ts'
import { scenarioOverlay } from './scenarioOverlay.ts'
import { knownInstrument } from './score.ts'
import { valueJson } from './scoreJson.ts'
import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'

export const impact: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, { text: ['element', 'to', 'at', 'view', 'scenario'] })
  if (text.element === undefined) throw new UsageError('--element belum disebut / --element is missing')
  if (text.at === undefined && text.view !== undefined)
    throw new UsageError('--view: perlu --at YYYY-MM / needs --at YYYY-MM')
  const month = text.at === undefined ? undefined : monthOption('at', text.at)
  const view = viewOption(text.view ?? 'planned')
  const { blueprint } = openForFigures(file, io)
  knownInstrument(blueprint, blueprint.plan.instrument)
  const overlay = scenarioOverlay(blueprint, text.scenario)
  const known = (name: string, id: string): Id => {
    if (/^[a-z0-9-]+$/.test(id) && hasRow(blueprint.elements, id)) return id
    throw new UsageError(`--${name}: tidak ada elemen “${id}” / there is no element “${id}”`)
  }
  const element = known('element', text.element)
  const to = text.to === undefined ? undefined : known('to', text.to)
  const found = impactOf(blueprint, element, month === undefined ? undefined : { month, view, overlay })
  if (!found) throw new Error('the element exists')
  const way = to === undefined ? undefined : (connection(blueprint, element, to) ?? null)
  io.out(
    json
      ? `${JSON.stringify({ ...impactJson(found), ...(way !== undefined && { connection: way }) }, null, 2)}\n`
      : impactText(found, blueprint, language) + (way === undefined ? '' : wayText(way, blueprint, language)),
  )
  return 0
}

function impactJson({ element, upstream, downstream, services, users, items, indicators, atRisk }: Impact) {
  const list = (found: ReadonlyMap<Id, Reached>) =>
    [...found.values()].map((each) => ({
      id: each.element,
      distance: each.distance,
      relation: each.relation,
      path: wayTo(found, each.element),
    }))
  return {
    element,
    upstream: list(upstream),
    downstream: list(downstream),
    services,
    indicators: indicators.map(({ indicator, services: by, byItems, points }) => ({
      id: indicator,
      services: by,
      byItems,
      points: valueJson(points),
    })),
    users: { count: users.count, unknown: users.unknown },
    items,
    atRisk: valueJson(atRisk),
  }
}

const WORDS = {
  stops: { id: 'Bila ini berhenti', en: 'If this stops' },
  needs: { id: 'Yang dibutuhkannya', en: 'What it needs' },
  nothing: { id: 'tidak ada', en: 'nothing' },
  services: { id: 'Layanan', en: 'Services' },
  users: { id: 'Pengguna', en: 'Users' },
  unknown: { id: 'layanan tanpa angka pengguna', en: 'services without a number of users' },
  atRisk: { id: 'Poin indeks yang terancam, paling banyak', en: 'Index points at risk, at most' },
  way: { id: 'Hubungan terpendek', en: 'Shortest connection' },
  unconnected: { id: 'tidak terhubung', en: 'not connected' },
} as const

function impactText(found: Impact, blueprint: Blueprint, language: Language): string {
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const table = (title: string, list: ReadonlyMap<Id, Reached>): string => {
    const rows = [...list.values()].map(({ element, distance }) => {
      const kind = getRow(blueprint.elements, element)?.kind ?? ''
      const way = wayTo(list, element).slice(1, -1).map(name).join(' › ')
      return [String(distance), kindOf(kind)?.name[language] ?? kind, name(element), way]
    })
    return `${title} (${numberText(rows.length, language)})\n${rows.length === 0 ? `${WORDS.nothing[language]}\n` : textTable(rows, [0])}\n`
  }
  const instrument = knownInstrument(blueprint, blueprint.plan.instrument)
  const indicators = found.indicators.map(({ indicator, points }) => [
    `I${indicator}`,
    indicatorOf(instrument, indicator)?.shortName[language] ?? '',
    exactText(points, language),
  ])
  const { count, unknown } = found.users
  return [
    `${name(found.element)}\n\n`,
    table(WORDS.stops[language], found.downstream),
    table(WORDS.needs[language], found.upstream),
    `${WORDS.services[language]}: ${numberText(found.services.length, language)}\n`,
    `${WORDS.users[language]}: ${numberText(count, language)}${unknown > 0 ? ` (+ ${numberText(unknown, language)} ${WORDS.unknown[language]})` : ''}\n`,
    `${WORDS.atRisk[language]}: ${exactText(found.atRisk, language)}\n`,
    indicators.length === 0 ? '' : textTable(indicators, [2]),
  ].join('')
}

function wayText(way: readonly Step[] | null, blueprint: Blueprint, language: Language): string {
  const names = way?.map(({ element }) => getRow(blueprint.elements, element)?.name ?? element)
  return `${WORDS.way[language]}: ${names ? names.join(' › ') || '–' : WORDS.unconnected[language]}\n`
}
