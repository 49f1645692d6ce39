// The sentence after a transition: how the realised index changed, "Indeks terealisasi naik 3,98 → 4,01".

import type { Blueprint } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import type { Language, Words } from '../../model/words.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import type { Interval } from '../../scoring/score.ts'
import { standingAt } from '../../simulation/standingAt.ts'

/** The realised index of two blueprints at the end of a month, told as one change; with more decimals where two hide it. */
export function indexChange(before: Blueprint, after: Blueprint, month: Month): Words {
  const from = standingAt(before, { month, view: 'realised' }).score.index
  const to = standingAt(after, { month, view: 'realised' }).score.index
  const way = compareRatios(to.min, from.min) || compareRatios(to.max, from.max)
  const hidden = way !== 0 && shown(from, 'en') === shown(to, 'en')
  const write = hidden ? exact : shown
  if (way === 0) {
    return { id: `Indeks terealisasi tetap ${shown(to, 'id')}.`, en: `The realised index stays ${shown(to, 'en')}.` }
  }
  return {
    id: `Indeks terealisasi ${way > 0 ? 'naik' : 'turun'} ${write(from, 'id')} → ${write(to, 'id')}.`,
    en: `The realised index ${way > 0 ? 'rises' : 'falls'} ${write(from, 'en')} → ${write(to, 'en')}.`,
  }
}

const range = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)
const shown = ({ min, max }: Interval, language: Language): string =>
  range(shownText(min, language), shownText(max, language))
const exact = ({ min, max }: Interval, language: Language): string =>
  range(exactText(min, language), exactText(max, language))
