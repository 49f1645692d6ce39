// An explanation in plain words, as semantics §8 shows it: level and year, what proves it, what blocks it, what is banked,
// what it is worth. Both languages come from one plan, so that neither can miss a clause.
import type { Blueprint, Effect, Id } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { listed } from '../model/listed.ts'
import { addMonths } from '../model/month.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import { explanationMonth } from './explanationMonth.ts'
import { EXPLANATION_PHRASES } from './explanationPhrases.ts'
import type { Explanation, Rung, RungMissing, RungWitness } from './result.ts'

/** How many ways past a blocked rung are told before the rest is only counted. */
const WAYS_TOLD = 3

/** The explanation as sentences in both languages, with items and agencies by name. */
export function explainSentence(explanation: Explanation, blueprint: Blueprint, instrument: Instrument): Words {
  const { id, en } = explainSentences(explanation, blueprint, instrument)
  return { id: id.join(' '), en: en.join(' ') }
}

/** The same, sentence by sentence: one for each thing told. */
export function explainSentences(
  explanation: Explanation,
  blueprint: Blueprint,
  instrument: Instrument,
): { readonly [L in Language]: readonly string[] } {
  const context = { explanation, blueprint, instrument }
  return { id: tell({ ...context, language: 'id' }), en: tell({ ...context, language: 'en' }) }
}

interface Context {
  readonly explanation: Explanation
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly language: Language
}

function tell(context: Context): readonly string[] {
  const { explanation, instrument, language } = context
  const phrases = EXPLANATION_PHRASES[language]
  const { blocking, rungs, pointsPerLevel, gained } = explanation
  const isProof = ({ rung, holds }: Rung) => holds && rung > instrument.levels.min
  const counted = rungs.filter((rung) => isProof(rung) && (blocking === null || rung.rung < blocking))
  const banked = rungs.filter((rung) => isProof(rung) && blocking !== null && rung.rung > blocking)
  const sentences = [phrases.head(indicatorName(context, explanation.indicator), levelText(context), whenText(context))]
  for (const { span, several, proof } of stretches(counted, context))
    sentences.push(phrases.metBy(span, several, proof))
  const blocked = rungs.find(({ rung }) => rung === blocking)
  if (blocked) sentences.push(phrases.blocked(blocked.rung, reasonsText(context, blocked.missing)))
  for (const { span, several, proof } of stretches(banked, context))
    sentences.push(phrases.banked(span, several, proof))
  if (gained.units !== 0) {
    const size = { units: Math.abs(gained.units), per: gained.per }
    sentences.push(phrases.gained(exactText(size, language), gained.units > 0))
  }
  if (blocked) sentences.push(phrases.perLevel(`+${exactText(pointsPerLevel, language)}`))
  return sentences
}

function indicatorName({ instrument, language }: Context, id: string): string {
  const indicator = instrument.indicators.find((each) => each.id === id)
  return indicator ? `I${id} ${indicator.shortName[language]}` : `I${id}`
}

function levelText({ explanation, instrument, language }: Context): string {
  const text = (units: number) => exactText({ units, per: instrument.levels.denominator }, language)
  const { min, max } = explanation.level
  return min === max ? text(min) : `${text(min)}–${text(max)}`
}

/** The year alone at the month the evaluation looks at, else the month. */
function whenText({ explanation, blueprint }: Context): string {
  const { month } = explanation
  return Number(month.slice(5)) === blueprint.plan.cutoff ? month.slice(0, 4) : explanationMonth(month)
}

/** Neighbouring rungs with the same proof are told together: "2–3". */
function stretches(rungs: readonly Rung[], context: Context): { span: string; several: boolean; proof: string }[] {
  const found: { first: number; last: number; proof: string }[] = []
  for (const { rung, by } of rungs) {
    const proof = by[0] ? witnessText(context, by[0]) : ''
    const before = found.at(-1)
    if (before && before.last === rung - 1 && before.proof === proof) before.last = rung
    else found.push({ first: rung, last: rung, proof })
  }
  return found.map(({ first, last, proof }) => ({
    span: first === last ? String(first) : `${first}–${last}`,
    several: first !== last,
    proof,
  }))
}

function witnessText(context: Context, witness: RungWitness): string {
  const phrases = EXPLANATION_PHRASES[context.language]
  if (witness.kind === 'base') return assessmentText(context)
  const lag = effectOf(context, witness.item, witness.effect)?.lagMonths ?? 0
  const month = explanationMonth(addMonths(witness.since, -lag))
  const done = witness.items.every((id) => context.blueprint.roadmap[id]?.status === 'done')
  const [first] = witness.items
  const who =
    witness.items.length === 1 && first !== undefined
      ? itemText(context, first, phrases.finished(month, done))
      : `${listText(context, witness.items)}, ${phrases.complete(month)}`
  return lag === 0 ? who : `${who}, ${phrases.countsSince(explanationMonth(witness.since))}`
}

function assessmentText({ blueprint, language }: Context): string {
  const { baseline } = blueprint.plan
  return EXPLANATION_PHRASES[language].assessment(baseline && blueprint.assessments[baseline]?.name)
}

/** “Name” (Agency, more): the parentheses only when there is something to tell. */
function itemText({ blueprint, language }: Context, id: Id, more?: string): string {
  const item = blueprint.roadmap[id]
  if (!item) return EXPLANATION_PHRASES[language].deleted
  const owner = item.owner === undefined ? undefined : blueprint.agencies[item.owner]?.short
  const inside = [owner, more].filter((text) => text !== undefined)
  return inside.length === 0 ? `“${item.name}”` : `“${item.name}” (${inside.join(', ')})`
}

function listText(context: Context, ids: readonly Id[]): string {
  const { and } = EXPLANATION_PHRASES[context.language]
  return listed(
    ids.map((id) => itemText(context, id)),
    and,
  )
}

function effectOf({ blueprint }: Context, item: Id, effect: Id): Effect | undefined {
  return blueprint.roadmap[item]?.effects[effect]
}

function reasonsText(context: Context, missing: readonly RungMissing[]): string {
  const phrases = EXPLANATION_PHRASES[context.language]
  const reasons = [...new Set(missing.map((each) => reasonText(context, each)))]
  const more = reasons.length - WAYS_TOLD
  const told = more > 0 ? [...reasons.slice(0, WAYS_TOLD), phrases.moreWays(more)] : reasons
  return told.join(`; ${phrases.or} `)
}

function reasonText(context: Context, missing: RungMissing): string {
  const { blueprint, instrument, language } = context
  const phrases = EXPLANATION_PHRASES[language]
  switch (missing.kind) {
    case 'uncovered':
      return phrases.uncovered
    case 'unknown':
      return phrases.unknown
    case 'criterion':
      return phrases.criterion[missing.status]
    case 'lapsed': {
      const proof = missing.item === undefined ? assessmentText(context) : itemText(context, missing.item)
      return phrases.lapsed(phrases.proofOf(proof), explanationMonth(missing.since))
    }
    case 'items': {
      const withStatus = (id: Id) => {
        const item = blueprint.roadmap[id]
        return item ? `${itemText(context, id)}, ${phrases.status[item.status]}` : phrases.deleted
      }
      return phrases.needs(listed(missing.items.map(withStatus), phrases.and))
    }
    case 'gate': {
      const basis = instrument.gates.find(
        ({ indicator, requires }) =>
          indicator === context.explanation.indicator && requires.indicator === missing.indicator,
      )?.basis
      const rule = missing.pack ? basis : undefined
      const proof = phrases.proofOf(itemText(context, missing.item))
      return phrases.gate(proof, indicatorName(context, missing.indicator), missing.level, rule)
    }
  }
}
