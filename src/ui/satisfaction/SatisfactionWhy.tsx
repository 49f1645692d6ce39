// The figure of satisfaction explained, under the reasons of the index: value, category, what it is the mean of.

import { yearOf } from '../../model/month.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { useViewpoint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import { satisfactionMarkText } from '../text/satisfactionMark.ts'
import { useSatisfaction } from './useSatisfaction.ts'

/** A few lines; says so when there is no survey yet. */
export function SatisfactionWhy({ quiet }: { readonly quiet: string | undefined }) {
  const text = useText(satisfactionText)
  const mark = useText(satisfactionMarkText)
  const format = useFormat()
  const { language } = usePreferences()
  const { month } = useViewpoint()
  const found = useSatisfaction()
  if (!found) return <p className={quiet}>{text.none(yearOf(month))}</p>
  const exact = exactText(found.value, language)
  const shown = exact.includes('/') ? shownText(found.value, language, 2) : exact
  return (
    <div>
      <p>
        <b>{mark.beside(shown, found.category)}</b>, {mark.survey(found.year)}
      </p>
      <p className={quiet}>
        {text.categories[found.category]}.{' '}
        {found.respondents === null
          ? text.plain(format.number(found.surveys))
          : text.weighted(format.number(found.surveys), format.number(found.respondents))}{' '}
        {text.notInIndex}
      </p>
    </div>
  )
}
