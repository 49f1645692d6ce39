// A stored level as it is written: "4", or "3.25" where an instrument knows hundredths. Pure.

import { exactText } from '../../scoring/ratioText.ts'

/** The level of a stored one. */
export function levelText(stored: number, denominator: number): string {
  return exactText({ units: stored, per: denominator })
}
