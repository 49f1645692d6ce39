// `karta score`: index, predicate, domains, aspects and levels of a blueprint at rest or at a month, or of levels typed in.
import type { Assessment, Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { DEFAULT_INSTRUMENT, instrumentOf, programInstrument } from '../model/instruments.ts'
import type { Month } from '../model/month.ts'
import type { DeliveryView } from '../roadmap/delivery.ts'
import { assessedLevels } from '../scoring/assessedLevels.ts'
import type { Levels, Score } from '../scoring/score.ts'
import { scoreLevels } from '../scoring/scoreLevels.ts'
import { furtherAnswers } from '../scoring/scoreTable.ts'
import { standingAt } from '../simulation/standingAt.ts'
import { monthOption, viewOption } from './monthAndView.ts'
import { openForFigures } from './openFile.ts'
import { readOptions } from './options.ts'
import type { LevelsJson } from './scoreJson.ts'
import { indexJson, levelsJson, partJson, predicateJson } from './scoreJson.ts'
import { scoreText } from './scoreText.ts'
import type { Verb } from './verb.ts'
import { FileError, UsageError } from './verb.ts'

/** What is to be shown: a score, the levels it comes from, and the instrument. */
export interface Scored {
  readonly instrument: Instrument
  readonly score: Score
  readonly levels: LevelsJson
}

export const score: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, {
    text: ['assessment', 'at', 'view', 'levels', 'instrument'],
  })
  if (text.levels !== undefined && (file !== undefined || text.assessment !== undefined || text.at !== undefined)) {
    throw new UsageError('--levels berdiri sendiri, tanpa berkas / --levels stands alone, without a file')
  }
  if (text.levels === undefined && text.instrument !== undefined) {
    throw new UsageError('--instrument hanya bersama --levels / --instrument goes with --levels only')
  }
  const scored =
    text.levels !== undefined
      ? ofTypedLevels(text.levels, text.instrument ?? DEFAULT_INSTRUMENT)
      : ofBlueprint(openForFigures(file, io).blueprint, text)
  io.out(json ? `${JSON.stringify(scoreJson(scored), null, 2)}\n` : scoreText(scored, language))
  return 0
}

function scoreJson({ instrument, score: result, levels }: Scored) {
  return {
    instrument: instrument.id,
    index: indexJson(result),
    predicate: predicateJson(result),
    domains: result.domains.map(partJson),
    aspects: result.aspects.map(partJson),
    levels,
  }
}

function ofTypedLevels(typed: string, instrumentId: string): Scored {
  const instrument = programInstrument(instrumentId)
  if (!instrument) throw new UsageError(`instrumen tidak dikenal / unknown instrument: ${instrumentId}`)
  const parts = typed.split(',').map((part) => part.trim())
  const empty = parts.indexOf('')
  if (empty >= 0) {
    throw new UsageError(
      `--levels: nilai ke-${empty + 1} kosong; tulis ? bila belum diketahui / --levels: value ${empty + 1} is empty; write ? for unknown`,
    )
  }
  const ids = [...instrument.indicators.map(({ id }) => id), ...furtherAnswers(instrument)]
  const least = instrument.indicators.length
  if (parts.length < least || parts.length > ids.length) {
    const needed = (word: string) => (ids.length > least ? `${least} ${word} ${ids.length}` : `${least}`)
    throw new UsageError(
      `--levels: perlu ${needed('sampai')} tingkat, bukan ${parts.length} / ${needed('to')} levels needed, not ${parts.length}`,
    )
  }
  const levels: Record<string, number | null> = {}
  parts.forEach((part, at) => {
    const id = ids[at] as string
    levels[id] = typedLevel(instrument, id, part)
  })
  return scoredLevels(instrument, levels)
}

/** A stored level; `?` and `-` mean unknown. */
function typedLevel({ levels, indicators }: Instrument, id: string, part: string): number | null {
  if (part === '?' || part === '-') return null
  const fractional = indicators.find((indicator) => indicator.id === id)?.fractional === true
  const level = storedLevel(part, levels.denominator, fractional)
  if (level >= levels.min * levels.denominator && level <= levels.max * levels.denominator) return level
  const range = `${levels.min}–${levels.max}`
  const form = fractional
    ? { id: 'paling banyak dua desimal, dengan titik', en: 'at most two decimals, with a point' }
    : { id: 'bilangan bulat', en: 'a whole number' }
  throw new UsageError(
    `--levels: indikator ${id}: “${part}” bukan tingkat ${range} (${form.id}) / indicator ${id}: “${part}” is no level ${range} (${form.en})`,
  )
}

/** "3.25" as 325 where hundredths are allowed, from its digits: no float comes between. NaN for what is no such level. */
function storedLevel(part: string, denominator: number, fractional: boolean): number {
  const match = /^(\d{1,3})(?:\.(\d+))?$/.exec(part)
  if (!match) return Number.NaN
  const decimals = (match[2] ?? '').replace(/0+$/, '')
  const most = fractional ? String(denominator).length - 1 : 0
  if (decimals.length > most) return Number.NaN
  return Number(match[1]) * denominator + (fractional ? Number(decimals.padEnd(most, '0')) : 0)
}

function scoredLevels(instrument: Instrument, levels: Levels): Scored {
  return { instrument, score: scoreLevels(instrument, levels), levels: levelsJson(instrument, levels) }
}

interface Question {
  readonly assessment?: string
  readonly at?: string
  readonly view?: string
}

function ofBlueprint(blueprint: Blueprint, { assessment: chosen, at, view }: Question): Scored {
  if (view !== undefined && at === undefined) throw new UsageError('--view perlu --at / --view needs --at')
  if (at !== undefined && chosen !== undefined) {
    throw new UsageError(
      '--at memakai penilaian dasar; jangan bersama --assessment / --at starts from the baseline; not with --assessment',
    )
  }
  if (at !== undefined) return ofMonth(blueprint, monthOption('at', at), viewOption(view ?? 'planned'))
  const id = chosen ?? blueprint.plan.baseline
  const assessment =
    id !== undefined && Object.hasOwn(blueprint.assessments, id) ? blueprint.assessments[id] : undefined
  if (chosen !== undefined && !assessment) {
    const known = Object.keys(blueprint.assessments).join(', ')
    const there = known || '–'
    throw new UsageError(
      `--assessment: “${chosen}” tidak ada; yang ada: ${there} / --assessment: “${chosen}” does not exist; there are: ${there}`,
    )
  }
  return ofAssessment(blueprint, assessment)
}

function ofAssessment(blueprint: Blueprint, assessment: Assessment | undefined): Scored {
  const instrument = knownInstrument(blueprint, assessment?.instrument ?? blueprint.plan.instrument)
  return scoredLevels(instrument, assessedLevels(instrument, assessment))
}

function ofMonth(blueprint: Blueprint, month: Month, view: DeliveryView): Scored {
  const instrument = knownInstrument(blueprint, blueprint.plan.instrument)
  const { score: result, levels } = standingAt(blueprint, { month, view })
  return { instrument, score: result, levels: levelsJson(instrument, levels) }
}

/** The instrument with this id; a file that names another cannot be scored. */
export function knownInstrument(blueprint: Blueprint, id: string): Instrument {
  const instrument = instrumentOf(blueprint, id)
  if (!instrument) throw new FileError(`instrumen tidak dikenal / unknown instrument: ${id}`)
  return instrument
}
