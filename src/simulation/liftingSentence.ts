// The cheapest lifting set in plain words, to follow an explanation: "Jalan termurah ke tingkat 3: …" (semantics §8).
import type { Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import type { LiftingSet, LiftingSets } from './liftingSets.ts'

interface Phrases {
  readonly cheapest: (level: string, steps: string, cost: string, ready: string, gain: string) => string
  readonly renew: (proof: string) => string
  readonly rung: (rung: number, indicator: string) => string
  readonly and: string
  readonly none: string
  readonly capped: string
}

const PHRASES: { readonly [L in Language]: Phrases } = {
  id: {
    cheapest: (level, steps, cost, ready, gain) =>
      `Jalan termurah ke tingkat ${level}: ${steps}; Rp${cost}, siap ${ready}, +${gain}.`,
    renew: (proof) => `perbarui bukti ${proof}`,
    rung: (rung, indicator) => `tingkat ${rung} I${indicator}`,
    and: 'dan',
    none: 'Belum ada kegiatan di peta rencana yang menaikkannya.',
    capped: 'Jalan terlalu banyak untuk ditelusuri semua; mungkin ada yang lebih murah.',
  },
  en: {
    cheapest: (level, steps, cost, ready, gain) =>
      `Cheapest way to level ${level}: ${steps}; Rp${cost}, ready ${ready}, +${gain}.`,
    renew: (proof) => `renew the evidence of ${proof}`,
    rung: (rung, indicator) => `level ${rung} of I${indicator}`,
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
  ]
  const level = exactText({ units: set.level, per: instrument.levels.denominator }, language)
  const ready = `${set.ready.slice(5)}/${set.ready.slice(0, 4)}`
  const gain = exactText(set.gain, language)
  return phrases.cheapest(level, steps.join(` ${phrases.and} `), rupiahText(set.cost, language), ready, gain)
}

/** Whole rupiah in groups of three. */
function rupiahText(rupiah: number, language: Language): string {
  return String(rupiah).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')
}
