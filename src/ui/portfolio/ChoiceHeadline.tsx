// The answer in a line: index, money, predicate, how sure it is, and from where it rises.

import { Check, Clock, Gauge, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { instrumentOf } from '../../model/instruments.ts'
import { choiceWorth } from '../../portfolio/choiceWorth.ts'
import { presentPlan } from '../../portfolio/presentPlan.ts'
import { predicateOf, roundingNote } from '../../scoring/predicate.ts'
import { subtractRatios } from '../../scoring/ratio.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText, useWords } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import type { Best, Sureness } from './bestSoFar.ts'
import styles from './ChoiceHeadline.module.css'
import type { ChoiceRun } from './choiceRun.ts'
import { surenessWords } from './surenessWords.ts'

const ICONS: { readonly [kind in Sureness['kind']]: typeof Check } = {
  quick: Clock,
  optimal: Check,
  bound: Gauge,
  cancelled: Gauge,
  unreachable: TriangleAlert,
  growing: Clock,
  partial: Gauge,
}

/** Badge, headline and three quiet lines. */
export function ChoiceHeadline({ run, best }: { readonly run: ChoiceRun; readonly best: Best }) {
  const text = useText(portfolioText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const { blueprint, question } = run
  const { portfolio, sureness } = best
  const { index, cost } = portfolio
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  const worth = useMemo(() => choiceWorth(blueprint, question, portfolio), [blueprint, question, portfolio])
  const plan = useMemo(() => presentPlan(blueprint, question), [blueprint, question])
  const { badge, sentence } = surenessWords(sureness, run, text, format, language)
  const Icon = ICONS[sureness.kind]
  const shown = shownText(index, language)
  const exact = exactText(index, language)
  const rounded = instrument ? roundingNote(instrument, index) : undefined
  const gain = signed(exactText(subtractRatios(index, worth.start), language))
  return (
    <header className={styles.head}>
      <p className={[styles.badge, styles[sureness.kind]].join(' ')} data-testid="sureness">
        <Icon aria-hidden="true" />
        {badge}
      </p>
      <h2 data-testid="choice-headline">{text.headline(question.year, shown, format.money(cost))}</h2>
      <p className={styles.facts}>
        {exact === shown ? null : <span data-testid="choice-exact">{text.exactly(exact)}</span>}
        {instrument ? <b>{words(predicateOf(instrument, index).name)}</b> : null}
        {rounded ? <span>{words(rounded)}</span> : null}
        <span>{text.from0(exactText(worth.start, language), gain)}</span>
        {question.budget === undefined ? null : (
          <span>{text.left(format.moneyShort(Math.max(0, question.budget - cost)))}</span>
        )}
        <span>{text.plan(exactText(plan.index, language), format.moneyShort(plan.cost))}</span>
      </p>
      {sentence ? <p className={styles.quiet}>{sentence}</p> : null}
    </header>
  )
}
