// The cheapest lifting set in plain words, to follow an explanation: "Jalan termurah ke tingkat 3: …" (semantics §8).
import type { Blueprint, IndicatorId } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import type { LiftingSet, LiftingSets } from './liftingSets.ts'

interface Phrases {
  readonly cheapest: (level: string, steps: string, cost: string, ready: string, gain: string) => string
  readonly cost: (amount: string, evidenceToo: boolean) => string
  readonly evidenceCost: string
  readonly renew: (proof: string) => string
  readonly complete: (rung: string) => string
  readonly rung: (rung: number, indicator: string) => string
  readonly together: (others: string, total: string) => string
  readonly and: string
  readonly none: string
  readonly capped: string
}

const PHRASES: { readonly [L in Language]: Phrases } = {
  id: {
    cheapest: (level, steps, cost, ready, gain) =>
      `Jalan termurah ke tingkat ${level}: ${steps}; ${cost}, siap ${ready}, ${gain}.`,
    cost: (amount, evidenceToo) => (evidenceToo ? `Rp${amount} di luar biaya bukti` : `Rp${amount}`),
    evidenceCost: 'biaya bukti tidak tercatat',
    renew: (proof) => `perbarui bukti ${proof}`,
    complete: (rung) => `lengkapi bukti kriteria ${rung}`,
    rung: (rung, indicator) => `tingkat ${rung} I${indicator}`,
    together: (others, total) => ` (bersama ${others}: +${total})`,
    and: 'dan',
    none: 'Belum ada kegiatan di peta rencana yang menaikkannya.',
    capped: 'Jalan terlalu banyak untuk ditelusuri semua; mungkin ada yang lebih murah.',
  },
  en: {
    cheapest: (level, steps, cost, ready, gain) =>
      `Cheapest way to level ${level}: ${steps}; ${cost}, ready ${ready}, ${gain}.`,
    cost: (amount, evidenceToo) => (evidenceToo ? `Rp${amount} beside the cost of evidence` : `Rp${amount}`),
    evidenceCost: 'cost of the evidence not recorded',
    renew: (proof) => `renew the evidence of ${proof}`,
    complete: (rung) => `complete the evidence for the criterion of ${rung}`,
    rung: (rung, indicator) => `level ${rung} of I${indicator}`,
    together: (others, total) => ` (together with ${others}: +${total})`,
    and: 'and',
    none: 'No item on the roadmap raises it.',
    capped: 'There are too many ways to search them all; a cheaper one may exist.',
  },
}

/** One sentence on the cheapest set, or that there is none; says so when not every way was searched. */
export function liftingSentence(lifting: LiftingSets, blueprint: Blueprint, instrument: Instrument): Words {
  return { id: tell(lifting, blueprint, instrument, 'id'), en: tell(lifting, blueprint, instrument, 'en') }
}

function tell({ sets, capped }: LiftingSets, blueprint: Blueprint, instrument: Instrument, language: Language): string {
  const phrases = PHRASES[language]
  const [first] = sets
  const sentences = first ? [cheapest(first, blueprint, instrument, language)] : capped ? [] : [phrases.none]
  if (capped) sentences.push(phrases.capped)
  return sentences.join(' ')
}

function cheapest(set: LiftingSet, blueprint: Blueprint, instrument: Instrument, language: Language): string {
  const phrases = PHRASES[language]
  const steps = [
    ...set.items.map((id) => {
      const name = `“${blueprint.roadmap[id]?.name ?? id}”`
      return set.renewed.includes(id) ? phrases.renew(name) : name
    }),
    ...set.renewals.map(({ indicator, rung }) => phrases.renew(phrases.rung(rung, indicator))),
    ...set.evidence.map(({ indicator, rung }) => phrases.complete(phrases.rung(rung, indicator))),
  ]
  const level = exactText({ units: set.level, per: instrument.levels.denominator }, language)
  const ready = `${set.ready.slice(5)}/${set.ready.slice(0, 4)}`
  const together =
    set.also.length === 0 ? '' : phrases.together(indicatorList(set.also), exactText(set.total, language))
  const gain = `+${exactText(set.gain, language)}${together}`
  return phrases.cheapest(level, steps.join(` ${phrases.and} `), costText(set, language), ready, gain)
}

function costText({ items, renewals, evidence, cost }: LiftingSet, language: Language): string {
  const phrases = PHRASES[language]
  const asked = renewals.length + evidence.length > 0
  return items.length === 0 && asked ? phrases.evidenceCost : phrases.cost(rupiahText(cost, language), asked)
}

/** "I30–31, I40": neighbours in the instrument's order of numbers are told as one. */
function indicatorList(ids: readonly IndicatorId[]): string {
  const runs: string[][] = []
  for (const id of ids) {
    const run = runs.at(-1)
    if (run && Number(run.at(-1)) + 1 === Number(id)) run.push(id)
    else runs.push([id])
  }
  return runs.map((run) => (run.length > 1 ? `I${run[0]}–${run.at(-1)}` : `I${run[0]}`)).join(', ')
}

/** Whole rupiah in groups of three. */
function rupiahText(rupiah: number, language: Language): string {
  return String(rupiah).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')
}
