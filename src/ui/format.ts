// How numbers, money and months look on screen, by language. Scores come here as exact ratios and are rounded once.

import type { Month } from '../model/month.ts'
import { longMonthWords, monthWords } from '../model/monthWords.ts'
import { numberText } from '../model/numberText.ts'
import type { Language } from '../model/words.ts'
import { usePreferences } from './preferences.ts'

export interface Format {
  /** Whole number with the language's grouping. */
  number(value: number): string
  /** Rupiah in full: "Rp1.500.000.000". */
  money(rupiah: number): string
  /** Rupiah short: "Rp1,5 M", "Rp260 jt". */
  moneyShort(rupiah: number): string
  /** "Mar 2026" */
  month(month: Month): string
  /** "Maret 2026" */
  monthLong(month: Month): string
  /** Time of day of a moment in milliseconds. */
  time(moment: number): string
  /** Day and time of a moment in milliseconds. */
  moment(moment: number): string
  /** A decimal text of the core ("3.98") with the language's comma ("3,98"); a sign stays. */
  decimal(text: string): string
}

function makeFormat(language: Language): Format {
  const locale = language === 'id' ? 'id-ID' : 'en-GB'
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  const units: ReadonlyArray<readonly [number, string]> =
    language === 'id'
      ? [
          [1e12, ' T'],
          [1e9, ' M'],
          [1e6, ' jt'],
          [1e3, ' rb'],
        ]
      : [
          [1e12, ' tn'],
          [1e9, ' bn'],
          [1e6, ' m'],
          [1e3, ' k'],
        ]
  return {
    number: (value) => numberText(value, language),
    money: (rupiah) => `Rp${numberText(rupiah, language)}`,
    moneyShort: (rupiah) => {
      const unit = units.find(([size]) => Math.abs(rupiah) >= size)
      return unit ? `Rp${short.format(rupiah / unit[0])}${unit[1]}` : `Rp${numberText(rupiah, language)}`
    },
    month: (month) => monthWords(month)[language],
    monthLong: (month) => longMonthWords(month)[language],
    time: (moment) => clock.format(moment),
    moment: (moment) => day.format(moment),
    decimal: (text) => (language === 'id' ? text.replace('.', ',') : text),
  }
}

const formats: Record<Language, Format> = { id: makeFormat('id'), en: makeFormat('en') }

/** The formats of the language in use. */
export function useFormat(): Format {
  return formats[usePreferences().language]
}

/** The formats of a given language, outside React. */
export function formatIn(language: Language): Format {
  return formats[language]
}
