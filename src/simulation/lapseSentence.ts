// Coming lapses of one matter in plain words: what stops counting and when, how far which levels fall, and what prevents it.

import type { Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Month } from '../model/month.ts'
import { monthWords } from '../model/monthWords.ts'
import type { Language, Words } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'
import type { LapseGroup } from './lapseGroups.ts'
import { lapseProof } from './lapseProof.ts'

/** One or two sentences in both languages. */
export function lapseSentence(group: LapseGroup, blueprint: Blueprint, instrument: Instrument): Words {
  return { id: tell(group, blueprint, instrument, 'id'), en: tell(group, blueprint, instrument, 'en') }
}

function tell(group: LapseGroup, blueprint: Blueprint, instrument: Instrument, language: Language): string {
  const [{ source, indicator, rungs, month, monthsLeft, renewals }] = group
  const isId = language === 'id'
  const monthText = (of: Month): string => monthWords(of)[language]
  const proof = lapseProof(blueprint, source, indicator, rungs)[language]
  const when = isId ? `dalam ${monthsLeft} bulan` : monthsLeft === 1 ? 'in one month' : `in ${monthsLeft} months`
  const head = isId
    ? `Bukti ${proof} kedaluwarsa ${when} (${monthText(month)})`
    : `The evidence of ${proof} lapses ${when} (${monthText(month)})`
  const [first] = renewals
  const name = first && `“${blueprint.roadmap[first.item]?.name ?? first.item}”`
  const finish = first && blueprint.roadmap[first.item]?.finish
  return `${head}: ${dropText(group, instrument, language)}. ${renewal()}`

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

/** "tingkat I29, I30 turun 3 → 2; I17 tidak turun": indicators that fall alike are told together. */
function dropText(group: LapseGroup, instrument: Instrument, language: Language): string {
  const level = (stored: number) => exactText({ units: stored, per: instrument.levels.denominator }, language)
  const alike = new Map<string, Set<string>>()
  for (const { indicator, fall } of group) {
    const how = fall ? `${level(fall.from)} → ${level(fall.to)}` : ''
    alike.set(how, (alike.get(how) ?? new Set()).add(`I${indicator}`))
  }
  const parts = [...alike].map(([how, indicators]) => {
    const names = [...indicators].join(', ')
    const several = indicators.size > 1
    if (language === 'id') return how === '' ? `${names} tidak turun` : `${names} turun ${how}`
    const subject = several ? `the levels of ${names}` : `the level of ${names}`
    if (how === '') return `${subject} ${several ? 'do' : 'does'} not fall`
    return `${subject} ${several ? 'fall' : 'falls'} ${how}`
  })
  return language === 'id' ? `tingkat ${parts.join('; ')}` : parts.join('; ')
}
