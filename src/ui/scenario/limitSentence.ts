// A limit that is exceeded, in a plain sentence: "Pagu 2027 terlampaui Rp0,4 M". Pure.

import type { Blueprint } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'
import type { LimitExceeded } from '../../roadmap/limitsExceeded.ts'
import { formatIn } from '../format.ts'
import { textIn } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'

/** Says which limit is exceeded, by how much, and when. */
export function limitSentence(blueprint: Blueprint, exceeded: LimitExceeded, language: Language): string {
  const text = textIn(scenarioSheetText, language)
  const format = formatIn(language)
  if (exceeded.kind === 'capacity') {
    const { agency, atWork, month, year, limit } = exceeded
    return text.overWork(blueprint.agencies[agency]?.short ?? agency, atWork, format.month(month), year, limit)
  }
  const { spent, limit } = exceeded
  const money = format.moneyShort
  return text.overBy(whatOf(exceeded, language), money(spent - limit), money(spent), money(limit))
}

function whatOf(exceeded: Exclude<LimitExceeded, { kind: 'capacity' }>, language: Language): string {
  const text = textIn(scenarioSheetText, language)
  if (exceeded.kind === 'budget') return text.over
  const { year, fund } = exceeded
  return fund === undefined ? text.overYear(year) : text.overFund(year, fundName(fund, language))
}

/** A source of funds by its name. */
export function fundName(id: string, language: Language): string {
  return metamodel.roadmap.fundSources.find((fund) => fund.id === id)?.name[language] ?? id
}
