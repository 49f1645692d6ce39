// A score for people: the index with its predicate, then domains, aspects and levels in columns.

import { indicatorOf } from '../model/indicatorOf.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import type { Language, Words } from '../model/words.ts'
import { roundingNote } from '../scoring/predicate.ts'
import { exactText, shownText } from '../scoring/ratioText.ts'
import type { Interval, PartScore, Score } from '../scoring/score.ts'
import type { Scored } from './score.ts'
import type { LevelsJson } from './scoreJson.ts'
import { textTable } from './textTable.ts'

const DOMAIN: Words = { id: 'Domain', en: 'Domain' }
const ASPECT: Words = { id: 'Aspek', en: 'Aspect' }
const INDICATOR: Words = { id: 'Indikator', en: 'Indicator' }

/** The score as text, ending in a newline. */
export function scoreText({ instrument, score, levels }: Scored, language: Language): string {
  const head = `${instrument.shortTitle[language]}: ${headline(score, language)}\n`
  const note = score.unknown === 0 ? roundingNote(instrument, score.index.min) : undefined
  const rows: string[][] = []
  const parts = (
    title: Words,
    scores: readonly PartScore[],
    names: readonly { readonly id: string; readonly name: Words }[],
  ): void => {
    for (const { id, value } of scores) {
      const name = names.find((each) => each.id === id)?.name[language] ?? ''
      rows.push([title[language], id, name, shownInterval(value, language)])
    }
  }
  parts(DOMAIN, score.domains, instrument.domains)
  parts(ASPECT, score.aspects, instrument.aspects)
  for (const [id, level] of Object.entries(levels)) {
    const name = indicatorOf(instrument, id)?.shortName[language] ?? ''
    rows.push([INDICATOR[language], id, name, levelText(level)])
  }
  return `${head}${note ? `(${note[language]})\n` : ''}\n${textTable(rows, [3])}`
}

/** "3,98 Sangat Baik (3,9825)", or a range with the number of unknowns. */
export function headline({ index, predicate, unknown }: Score, language: Language): string {
  if (unknown === 0) {
    const predicateName = predicate.min.name[language]
    return `${shownText(index.min, language)} ${predicateName} (${exactText(index.min, language)})`
  }
  const predicates = [...new Set([predicate.min.name[language], predicate.max.name[language]])].join(' – ')
  const rest =
    language === 'id' ? `${numberId(unknown)} indikator belum diketahui` : `${numberEn(unknown)} indicators unknown`
  return `${shownInterval(index, language)} ${predicates} (${rest})`
}

/** "3,98" or "2,10–4,50". */
export function shownInterval({ min, max }: Interval, language: Language): string {
  const low = shownText(min, language)
  const high = shownText(max, language)
  return low === high ? low : `${low}–${high}`
}

function levelText(level: LevelsJson[string]): string {
  if (level === null || level === undefined) return '?'
  return typeof level === 'number' ? String(level) : `${level.min}–${level.max}`
}
