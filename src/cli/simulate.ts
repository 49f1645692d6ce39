// `karta simulate FILE`: the index of every evaluation year in the three views, against the target.
import type { Instrument } from '../model/instrument.ts'
import type { Language, Words } from '../model/words.ts'
import { shownText } from '../scoring/ratioText.ts'
import type { Standing, YearResult } from '../simulation/result.ts'
import { simulate as simulateYears } from '../simulation/simulate.ts'
import { openForFigures } from './openFile.ts'
import { readOptions } from './options.ts'
import { knownInstrument } from './score.ts'
import { indexJson, levelsJson, predicateJson, valueJson } from './scoreJson.ts'
import { shownInterval } from './scoreText.ts'
import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'

export const simulate: Verb = (args, io) => {
  const { file, json, language } = readOptions(args)
  const { blueprint } = openForFigures(file, io)
  const instrument = knownInstrument(blueprint, blueprint.plan.instrument)
  const years = simulateYears(blueprint)
  io.out(
    json
      ? `${JSON.stringify({ years: years.map((year) => yearJson(instrument, year)) }, null, 2)}\n`
      : yearsText(years, language),
  )
  return 0
}

function yearJson(instrument: Instrument, { year, cutoff, target, realised, committed, planned }: YearResult) {
  const standing = ({ score, levels }: Standing) => ({
    index: indexJson(score),
    predicate: predicateJson(score),
    levels: levelsJson(instrument, levels),
  })
  return {
    year,
    cutoff,
    target: target === null ? null : valueJson({ units: target, per: 10_000 }),
    realised: standing(realised),
    committed: standing(committed),
    planned: standing(planned),
  }
}

const heads: readonly Words[] = [
  { id: 'Tahun', en: 'Year' },
  { id: 'Batas', en: 'Cut-off' },
  { id: 'Target', en: 'Target' },
  { id: 'Terealisasi', en: 'Realised' },
  { id: 'Berjalan', en: 'Committed' },
  { id: 'Rencana', en: 'Planned' },
  { id: 'Predikat (rencana)', en: 'Predicate (planned)' },
]

function yearsText(years: readonly YearResult[], language: Language): string {
  const rows = years.map(({ year, cutoff, target, realised, committed, planned }) => [
    String(year),
    cutoff,
    target === null ? '–' : shownText({ units: target, per: 10_000 }, language),
    ...[realised, committed, planned].map(({ score }) => shownInterval(score.index, language)),
    [...new Set([planned.score.predicate.min, planned.score.predicate.max])]
      .map(({ name }) => name[language])
      .join(' – '),
  ])
  return textTable([heads.map((head) => head[language]), ...rows], [2, 3, 4, 5])
}
