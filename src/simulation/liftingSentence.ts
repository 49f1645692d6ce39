// The way up by evidence and the cheapest one by items in plain words, to follow an explanation: "Jalan termurah ke tingkat 3: …" (semantics §8).

import type { Blueprint, IndicatorId } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { listed } from '../model/listed.ts'
import { numberText } from '../model/numberText.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import { explanationMonth } from './explanationMonth.ts'
import { indicatorList } from './indicatorList.ts'
import type { AssessedRung, LiftingSet, LiftingSets } from './liftingSets.ts'

interface Phrases {
  /** A way without items, whose cost is not recorded. */
  readonly byEvidence: (level: string, steps: string, gain: string) => string
  readonly cheapest: (level: string, steps: string, cost: string, ready: string, gain: string) => string
  readonly cost: (amount: string, evidenceToo: boolean) => string
  readonly renew: (proof: string) => string
  readonly complete: (proof: string) => string
  readonly rungs: (rungs: readonly number[], indicator: string) => string
  readonly together: (others: string, total: string) => string
  readonly and: string
  readonly none: string
  readonly capped: string
}

const PHRASES: { readonly [L in Language]: Phrases } = {
  id: {
    byEvidence: (level, steps, gain) => `Lewat bukti ke tingkat ${level}: ${steps}; biayanya tidak tercatat, ${gain}.`,
    cheapest: (level, steps, cost, ready, gain) =>
      `Jalan termurah ke tingkat ${level}: ${steps}; ${cost}, siap ${ready}, ${gain}.`,
    cost: (amount, evidenceToo) => (evidenceToo ? `Rp${amount} di luar biaya bukti` : `Rp${amount}`),
    renew: (proof) => `perbarui bukti ${proof}`,
    complete: (proof) => `lengkapi bukti kriteria ${proof}`,
    rungs: (rungs, indicator) => `tingkat ${listed(rungs.map(String), 'dan')} I${indicator}`,
    together: (others, total) => ` (bersama ${others}: +${total})`,
    and: 'dan',
    none: 'Belum ada kegiatan di peta rencana yang menaikkannya.',
    capped: 'Jalan terlalu banyak untuk ditelusuri semua; mungkin ada yang lebih murah.',
  },
  en: {
    byEvidence: (level, steps, gain) => `By evidence to level ${level}: ${steps}; its cost is not recorded, ${gain}.`,
    cheapest: (level, steps, cost, ready, gain) =>
      `Cheapest way to level ${level}: ${steps}; ${cost}, ready ${ready}, ${gain}.`,
    cost: (amount, evidenceToo) => (evidenceToo ? `Rp${amount} beside the cost of evidence` : `Rp${amount}`),
    renew: (proof) => `renew the evidence of ${proof}`,
    complete: (proof) => `complete the evidence for the criteria of ${proof}`,
    rungs: (rungs, indicator) =>
      `level${rungs.length > 1 ? 's' : ''} ${listed(rungs.map(String), 'and')} of I${indicator}`,
    together: (others, total) => ` (together with ${others}: +${total})`,
    and: 'and',
    none: 'No item on the roadmap raises it.',
    capped: 'There are too many ways to search them all; a cheaper one may exist.',
  },
}

/** A sentence on each of the two, or that there is none; says so when not every way was searched. */
export function liftingSentence(lifting: LiftingSets, blueprint: Blueprint, instrument: Instrument): Words {
  const { id, en } = liftingSentences(lifting, blueprint, instrument)
  return { id: id.join(' '), en: en.join(' ') }
}

/** The same, sentence by sentence. */
export function liftingSentences(
  lifting: LiftingSets,
  blueprint: Blueprint,
  instrument: Instrument,
): { readonly [L in Language]: readonly string[] } {
  return { id: tell(lifting, blueprint, instrument, 'id'), en: tell(lifting, blueprint, instrument, 'en') }
}

function tell(
  { sets, capped }: LiftingSets,
  blueprint: Blueprint,
  instrument: Instrument,
  language: Language,
): readonly string[] {
  const phrases = PHRASES[language]
  const byEvidence = sets.find(({ items }) => items.length === 0)
  const byItems = sets.find(({ items }) => items.length > 0)
  const sentences = [byEvidence, byItems].flatMap((set) => (set ? [setText(set, blueprint, instrument, language)] : []))
  if (sets.length === 0 && !capped) sentences.push(phrases.none)
  if (capped) sentences.push(phrases.capped)
  return sentences
}

function setText(set: LiftingSet, blueprint: Blueprint, instrument: Instrument, language: Language): string {
  const phrases = PHRASES[language]
  const steps = [
    ...set.items.map((id) => {
      const name = `“${blueprint.roadmap[id]?.name ?? id}”`
      return set.renewed.includes(id) ? phrases.renew(name) : name
    }),
    ...byIndicator(set.renewals).map(([id, rungs]) => phrases.renew(phrases.rungs(rungs, id))),
    ...byIndicator(set.evidence).map(([id, rungs]) => phrases.complete(phrases.rungs(rungs, id))),
  ]
  const level = exactText({ units: set.level, per: instrument.levels.denominator }, language)
  const ready = explanationMonth(set.ready)
  const together =
    set.also.length === 0 ? '' : phrases.together(indicatorList(set.also), exactText(set.total, language))
  const gain = `+${exactText(set.gain, language)}${together}`
  const told = listed(steps, phrases.and)
  if (set.items.length === 0) return phrases.byEvidence(level, told, gain)
  return phrases.cheapest(level, told, costText(set, language), ready, gain)
}

/** The rungs asked for, indicator by indicator. */
function byIndicator(asked: readonly AssessedRung[]): readonly (readonly [IndicatorId, readonly number[]])[] {
  const rungs = new Map<IndicatorId, number[]>()
  for (const { indicator, rung } of asked) rungs.set(indicator, [...(rungs.get(indicator) ?? []), rung])
  return [...rungs].map(([id, own]) => [id, own.sort((a, b) => a - b)])
}

function costText({ renewals, evidence, cost }: LiftingSet, language: Language): string {
  return PHRASES[language].cost(numberText(cost, language), renewals.length + evidence.length > 0)
}
