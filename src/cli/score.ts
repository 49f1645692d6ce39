// `karta score`: index, predicate, domains, aspects and levels of a blueprint at rest or at a month, or of levels typed in.
import type { Assessment, Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { DEFAULT_INSTRUMENT, instrumentOf, programInstrument } from '../model/instruments.ts'
import { MONTH_PATTERN } from '../model/month.ts'
import type { DeliveryView } from '../roadmap/delivery.ts'
import { assessedLevels } from '../scoring/assessedLevels.ts'
import type { Levels, Score } from '../scoring/score.ts'
import { scoreLevels } from '../scoring/scoreLevels.ts'
import { standingAt } from '../simulation/standingAt.ts'
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
  const { indicators } = instrument
  if (parts.length !== indicators.length) {
    throw new UsageError(
      `--levels: perlu ${indicators.length} tingkat, bukan ${parts.length} / ${indicators.length} levels needed, not ${parts.length}`,
    )
  }
  const levels: Record<string, number | null> = {}
  indicators.forEach(({ id }, at) => {
    levels[id] = typedLevel(instrument, id, parts[at] ?? '')
  })
  return scoredLevels(instrument, levels)
}

/** A stored level; `?`, `-` and nothing mean unknown. */
function typedLevel({ levels, indicators }: Instrument, id: string, part: string): number | null {
  if (part === '' || part === '?' || part === '-') return null
  const fractional = indicators.find((indicator) => indicator.id === id)?.fractional === true
  const level = Number(part) * levels.denominator
  const whole = Number.isInteger(fractional ? level : Number(part))
  if (/^\d+(\.\d+)?$/.test(part) && whole && Number(part) >= levels.min && Number(part) <= levels.max) return level
  throw new UsageError(
    `--levels: indikator ${id}: “${part}” bukan tingkat ${levels.min}–${levels.max} / indicator ${id}: “${part}” is no level ${levels.min}–${levels.max}`,
  )
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
  if (at !== undefined) return ofMonth(blueprint, at, view ?? 'planned')
  const id = chosen ?? blueprint.plan.baseline
  const assessment =
    id !== undefined && Object.hasOwn(blueprint.assessments, id) ? blueprint.assessments[id] : undefined
  if (chosen !== undefined && !assessment) {
    const known = Object.keys(blueprint.assessments).join(', ')
    throw new UsageError(`--assessment: “${chosen}” tidak ada; ada / not found; there are: ${known || '–'}`)
  }
  return ofAssessment(blueprint, assessment)
}

function ofAssessment(blueprint: Blueprint, assessment: Assessment | undefined): Scored {
  const instrument = knownInstrument(blueprint, assessment?.instrument ?? blueprint.plan.instrument)
  return scoredLevels(instrument, assessedLevels(instrument, assessment))
}

function ofMonth(blueprint: Blueprint, month: string, view: string): Scored {
  if (!MONTH_PATTERN.test(month)) throw new UsageError(`--at: bulan YYYY-MM / a month YYYY-MM, not “${month}”`)
  if (!isView(view)) throw new UsageError(`--view: realised, committed, planned; not “${view}”`)
  const instrument = knownInstrument(blueprint, blueprint.plan.instrument)
  const { score: result, levels } = standingAt(blueprint, { month, view })
  return { instrument, score: result, levels: levelsJson(instrument, levels) }
}

const isView = (view: string): view is DeliveryView => ['realised', 'committed', 'planned'].includes(view)

/** The instrument with this id; a file that names another cannot be scored. */
export function knownInstrument(blueprint: Blueprint, id: string): Instrument {
  const instrument = instrumentOf(blueprint, id)
  if (!instrument) throw new FileError(`instrumen tidak dikenal / unknown instrument: ${id}`)
  return instrument
}
