// `karta explain FILE --indicator 29`: why an indicator stands where it stands at a month, and what would raise it.
import type { Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { toMonth } from '../model/month.ts'
import type { Words } from '../model/words.ts'
import { explainIndicator } from '../simulation/explainIndicator.ts'
import { explainSentence } from '../simulation/explainSentence.ts'
import { liftingSentence } from '../simulation/liftingSentence.ts'
import { type LiftingSet, type LiftingSets, liftingSets } from '../simulation/liftingSets.ts'
import type { Explanation } from '../simulation/result.ts'
import { monthOption, viewOption } from './monthAndView.ts'
import { openForFigures } from './openFile.ts'
import { readOptions } from './options.ts'
import { knownInstrument } from './score.ts'
import { valueJson } from './scoreJson.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'

export const explain: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, { text: ['indicator', 'at', 'view'] })
  const { indicator } = text
  if (indicator === undefined) throw new UsageError('--indicator belum disebut / --indicator is missing')
  const at = text.at === undefined ? undefined : monthOption('at', text.at)
  const view = viewOption(text.view ?? 'planned')
  const { blueprint } = openForFigures(file, io)
  const instrument = knownInstrument(blueprint, blueprint.plan.instrument)
  const month = at ?? toMonth(blueprint.plan.from, blueprint.plan.cutoff)
  const question = { indicator, month, view }
  const explanation = explainIndicator(blueprint, question)
  const lifting = liftingSets(blueprint, question)
  if (!explanation || !lifting) {
    const known = instrument.indicators.map(({ id }) => id).join(', ')
    throw new UsageError(
      `--indicator: “${indicator}” bukan indikator ${instrument.shortTitle.id}; ada: ${known} / --indicator: “${indicator}” is no indicator of ${instrument.shortTitle.en}; there are: ${known}`,
    )
  }
  const sentence = sentenceOf(explanation, lifting, blueprint, instrument)
  io.out(
    json
      ? `${JSON.stringify(explanationJson(explanation, lifting, instrument, sentence), null, 2)}\n`
      : `${sentence[language]}\n`,
  )
  return 0
}

/** The explanation, and below the top the cheapest way up. */
function sentenceOf(explanation: Explanation, lifting: LiftingSets, blueprint: Blueprint, instrument: Instrument) {
  const why = explainSentence(explanation, blueprint, instrument)
  if (explanation.blocking === null) return why
  const how = liftingSentence(lifting, blueprint, instrument)
  return { id: `${why.id} ${how.id}`, en: `${why.en} ${how.en}` }
}

function explanationJson(
  { indicator, month, view, level, rungs, blocking, banked }: Explanation,
  { sets, capped }: LiftingSets,
  { levels }: Instrument,
  sentence: Words,
) {
  const { min, max } = { min: level.min / levels.denominator, max: level.max / levels.denominator }
  const blocked = rungs.find(({ rung }) => rung === blocking)
  return {
    indicator,
    at: month,
    view,
    level: min === max ? min : { min, max },
    proof: rungs
      .filter(({ rung, holds }) => holds && rung > levels.min && (blocking === null || rung < blocking))
      .map(({ rung, by }) => ({ rung, by })),
    blocking: blocked ? { rung: blocked.rung, missing: blocked.missing } : null,
    banked,
    lifting: sets.map((set) => setJson(set, levels.denominator)),
    capped,
    sentence,
  }
}

/** `units` are 1/10,000 of the index, whole under 59/2020; `gain` is the same, exact under every instrument. */
function setJson(set: LiftingSet, denominator: number) {
  const { items, renewed, renewals, evidence, cost, ready, owners, gain, total, also, level } = set
  return {
    items,
    renewed,
    renewals,
    evidence,
    cost,
    ready,
    owners,
    units: (gain.units * 10_000) / gain.per,
    gain: valueJson(gain),
    total: valueJson(total),
    also,
    level: level / denominator,
  }
}
