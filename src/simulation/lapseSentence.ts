// A coming lapse in plain words: what stops counting and when, how far the level falls, and what prevents it.
import type { Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Month } from '../model/month.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import { lapseProof } from './lapseProof.ts'
import type { Lapse } from './lapses.ts'

const monthText = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`

/** One or two sentences in both languages. */
export function lapseSentence(lapse: Lapse, blueprint: Blueprint, instrument: Instrument): Words {
  return { id: tell(lapse, blueprint, instrument, 'id'), en: tell(lapse, blueprint, instrument, 'en') }
}

function tell(lapse: Lapse, blueprint: Blueprint, instrument: Instrument, language: Language): string {
  const { source, indicator, rungs, month, monthsLeft, fall, renewals } = lapse
  const isId = language === 'id'
  const proof = lapseProof(blueprint, source, indicator, rungs)[language]
  const level = (stored: number) => exactText({ units: stored, per: instrument.levels.denominator }, language)
  const when = isId ? `dalam ${monthsLeft} bulan` : monthsLeft === 1 ? 'in one month' : `in ${monthsLeft} months`
  const head = isId
    ? `Bukti ${proof} kedaluwarsa ${when} (${monthText(month)})`
    : `The evidence of ${proof} lapses ${when} (${monthText(month)})`
  const drop = fall
    ? isId
      ? `tingkat I${indicator} turun ${level(fall.from)} → ${level(fall.to)}`
      : `the level of I${indicator} falls ${level(fall.from)} → ${level(fall.to)}`
    : isId
      ? `tingkat I${indicator} tidak turun`
      : `the level of I${indicator} does not fall`
  const [first] = renewals
  const name = first && `“${blueprint.roadmap[first.item]?.name ?? first.item}”`
  const finish = first && blueprint.roadmap[first.item]?.finish
  return `${head}: ${drop}. ${renewal()}`

  function renewal(): string {
    if (!first) {
      return isId
        ? `Perbarui bukti ${proof} sebelum ${monthText(month)}.`
        : `Renew the evidence of ${proof} before ${monthText(month)}.`
    }
    const plan = finish === undefined ? '' : ` (${monthText(finish)})`
    switch (first.when) {
      case 'counted':
        return isId ? `Diperbarui tepat waktu oleh ${name}.` : `${name} renews it in time.`
      case 'planned':
        return isId
          ? `Tercegah bila ${name} selesai sesuai rencana${plan}.`
          : `Prevented if ${name} is done as planned${plan}.`
      case 'late':
        return isId
          ? `Cegah dengan memajukan ${name}${plan}: paling lambat ${monthText(month)}.`
          : `Prevent it by bringing ${name} forward${plan}: ${monthText(month)} at the latest.`
    }
  }
}
