// The fall of a level in plain words: "Tingkat I29 turun 4 → 2 pada 09/2027 karena bukti “Audit TIK” kedaluwarsa."

import type { Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { listed } from '../model/listed.ts'
import { monthWords } from '../model/monthWords.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import { lapseProof } from './lapseProof.ts'
import type { LevelFall } from './levelFalls.ts'

/** One sentence in both languages. */
export function fallSentence(fall: LevelFall, blueprint: Blueprint, instrument: Instrument): Words {
  const proofs = fall.causes.map(({ source, rung }) => lapseProof(blueprint, source, fall.indicator, [rung]))
  const level = (stored: number, language: Language) =>
    exactText({ units: stored, per: instrument.levels.denominator }, language)
  const month = monthWords(fall.month)
  const steps = (language: Language) => `${level(fall.from, language)} → ${level(fall.to, language)}`
  const list = (language: Language, and: string) => listed([...new Set(proofs.map((proof) => proof[language]))], and)
  const because =
    proofs.length > 0
      ? { id: `bukti ${list('id', 'dan')} kedaluwarsa`, en: `the evidence of ${list('en', 'and')} lapsed` }
      : { id: 'syarat dari indikator lain tidak terpenuhi lagi', en: 'another indicator it depends on fell' }
  return {
    id: `Tingkat I${fall.indicator} turun ${steps('id')} pada ${month.id} karena ${because.id}.`,
    en: `The level of I${fall.indicator} falls ${steps('en')} in ${month.en} because ${because.en}.`,
  }
}
