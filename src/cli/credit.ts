// `karta credit FILE`: how the roadmap's gain is shared among items and agencies.
import type { Blueprint } from '../model/blueprint.ts'
import { toMonth } from '../model/month.ts'
import type { Language, Words } from '../model/words.ts'
import { shownText } from '../scoring/ratioText.ts'
import type { Ratio } from '../scoring/score.ts'
import { type Credit, creditOf } from '../simulation/credit.ts'
import { openForFigures } from './openFile.ts'
import { readOptions } from './options.ts'
import { scenarioOverlay } from './scenarioOverlay.ts'
import { valueJson } from './scoreJson.ts'
import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'
import { wholeNumber } from './wholeNumber.ts'

export const credit: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, { text: ['year', 'scenario'] })
  const { blueprint } = openForFigures(file, io, ['predecessor-cycle'])
  const { from, to, cutoff } = blueprint.plan
  const year = text.year === undefined ? undefined : wholeNumber('year', text.year, from, to)
  const overlay = scenarioOverlay(blueprint, text.scenario)
  const result = creditOf(blueprint, { overlay, ...(year !== undefined && { month: toMonth(year, cutoff) }) })
  io.out(json ? `${JSON.stringify(creditJson(result), null, 2)}\n` : creditText(result, blueprint, language))
  return 0
}

function creditJson({ gain, items, agencies }: Credit) {
  return {
    gain: valueJson(gain),
    items: Object.entries(items).map(([id, { alone, loss, shapley, error }]) => ({
      id,
      alone: valueJson(alone),
      lossIfDropped: valueJson(loss),
      shapley: valueJson(shapley),
      ...(error !== undefined && { error }),
    })),
    agencies: Object.entries(agencies)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, share]) => ({ id: id === '' ? null : id, shapley: valueJson(share) })),
  }
}

const ITEM_HEADS: readonly Words[] = [
  { id: 'Kegiatan', en: 'Item' },
  { id: 'Nama', en: 'Name' },
  { id: 'Sendiri', en: 'Alone' },
  { id: 'Hilang bila dicoret', en: 'Loss if dropped' },
  { id: 'Shapley', en: 'Shapley' },
]
const AGENCY_HEADS: readonly Words[] = [
  { id: 'Perangkat daerah', en: 'Agency' },
  { id: 'Shapley', en: 'Shapley' },
]

function creditText({ gain, items, agencies }: Credit, blueprint: Blueprint, language: Language): string {
  const shown = (ratio: Ratio): string => shownText(ratio, language, 4)
  const itemRows = Object.entries(items).map(([id, { alone, loss, shapley, error }]) => [
    blueprint.roadmap[id]?.code ?? id,
    blueprint.roadmap[id]?.name ?? id,
    shown(alone),
    shown(loss),
    error === undefined ? shown(shapley) : `${shown(shapley)} ±${error.toFixed(4)}`,
  ])
  const nobody: Words = { id: 'tanpa penanggung jawab', en: 'without an owner' }
  const agencyRows = Object.entries(agencies).map(([id, share]) => [
    id === '' ? nobody[language] : (blueprint.agencies[id]?.short ?? id),
    shown(share),
  ])
  const total: Words = { id: 'Kenaikan indeks', en: 'Gain of the index' }
  return [
    `${total[language]}: ${shown(gain)}\n`,
    textTable([ITEM_HEADS.map((head) => head[language]), ...itemRows], [2, 3, 4]),
    textTable([AGENCY_HEADS.map((head) => head[language]), ...agencyRows], [1]),
  ].join('\n')
}
