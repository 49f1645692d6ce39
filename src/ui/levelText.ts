// A stored level as it is written on screen: "4", or "3,25" where an instrument knows hundredths. Pure.

import type { Language } from '../model/words.ts'
import { exactText } from '../scoring/ratioText.ts'

/** The level of a stored one, in the language's decimals. */
export function levelText(stored: number, denominator: number, language: Language): string {
  return exactText({ units: stored, per: denominator }, language)
}
