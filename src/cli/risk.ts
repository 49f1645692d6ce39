// `karta risk FILE`: the spread of the index at the cut-off of a year, and which item endangers the target most.

import type { Blueprint } from '../model/blueprint.ts'
import { toMonth } from '../model/month.ts'
import { numberText } from '../model/numberText.ts'
import type { Language, Words } from '../model/words.ts'
import { exactFraction, shownFraction, shownText } from '../scoring/ratioText.ts'
import { type RiskResult, riskOf } from '../simulation/riskOf.ts'
import { indexUnits } from './figures.ts'
import { openForFigures } from './openFile.ts'
import { readOptions } from './options.ts'
import { scenarioOverlay } from './scenarioOverlay.ts'
import { knownInstrument } from './score.ts'
import { valueJson } from './scoreJson.ts'
import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'
import { wholeNumber } from './wholeNumber.ts'

const MOST_TRIALS = 10_000_000

export const risk: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, { text: ['year', 'target', 'seed', 'trials', 'scenario'] })
  const seed = wholeNumber('seed', text.seed ?? '1', 0, 0xffff_ffff)
  const trials = wholeNumber('trials', text.trials ?? '100000', 100, MOST_TRIALS)
  const { blueprint } = openForFigures(file, io, ['predecessor-cycle', 'delay-chances'])
  const { plan } = blueprint
  const { levels } = knownInstrument(blueprint, plan.instrument)
  const year = text.year === undefined ? plan.to : wholeNumber('year', text.year, plan.from, plan.to)
  const target = text.target === undefined ? plan.targets[year] : indexUnits(text.target, levels)
  const overlay = scenarioOverlay(blueprint, text.scenario)
  const question = { month: toMonth(year, plan.cutoff), overlay, seed, trials, ...(target !== undefined && { target }) }
  const result = riskOf(blueprint, question)
  io.out(json ? `${JSON.stringify(riskJson(result), null, 2)}\n` : riskText(result, blueprint, language))
  return 0
}

function riskJson({ expected, p10, p50, p90, probability, method, items, shocks }: RiskResult) {
  return {
    expected: { exact: exactFraction(expected), shown: shownFraction(expected) },
    p10: valueJson(p10),
    p50: valueJson(p50),
    p90: valueJson(p90),
    probability: probability ?? null,
    method,
    items,
    shocks,
  }
}

const WORDS: { readonly [key: string]: Words } = {
  expected: { id: 'Nilai harapan', en: 'Expected' },
  probability: { id: 'Peluang mencapai target', en: 'Chance of the target' },
  exact: { id: 'dihitung tepat', en: 'exact' },
  item: { id: 'Kegiatan', en: 'Item' },
  shock: { id: 'Guncangan', en: 'Shock' },
  name: { id: 'Nama', en: 'Name' },
  importance: { id: 'Penentu', en: 'Importance' },
}

function riskText(result: RiskResult, blueprint: Blueprint, language: Language): string {
  const { method, probability } = result
  const say = (key: string): string => WORDS[key]?.[language] ?? key
  const percent = (chance: number): string => chance.toFixed(3).replace('.', language === 'id' ? ',' : '.')
  const how =
    method.kind === 'exact'
      ? say('exact')
      : `N = ${numberText(method.trials, language)}, seed ${method.seed}, ±${method.error.toFixed(5)}`
  const lines = [
    `${say('expected')}: ${shownFraction(result.expected, language, 4)} (${how})`,
    `P10 / P50 / P90: ${[result.p10, result.p50, result.p90].map((value) => shownText(value, language, 3)).join(' / ')}`,
    ...(probability === undefined ? [] : [`${say('probability')}: ${percent(probability)}`]),
  ]
  const rows = [
    ...result.items.map(({ id, importance }) => {
      const item = blueprint.roadmap[id]
      return [item?.code ?? id, item?.name ?? id, percent(importance)]
    }),
    ...result.shocks.map(({ id, importance }) => [say('shock'), blueprint.shocks[id]?.name ?? id, percent(importance)]),
  ]
  const table = rows.length === 0 ? '' : `\n${textTable([[say('item'), say('name'), say('importance')], ...rows], [2])}`
  return `${lines.join('\n')}\n${table}`
}
