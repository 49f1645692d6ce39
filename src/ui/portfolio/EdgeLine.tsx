// Beside a proven choice: what forcing costs, and how far the search for budgets that bring other items in has come.

import { X } from 'lucide-react'
import { compareRatios, ZERO } from '../../scoring/ratio.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { type ChoiceRun, cancelChoice } from './choiceRun.ts'
import styles from './RunLine.module.css'

/** At most two lines; none where nothing is forced and nothing is searched. */
export function EdgeLine({ run }: { readonly run: ChoiceRun }) {
  const text = useText(portfolioText)
  const format = useFormat()
  const { language } = usePreferences()
  const { edges } = run
  if (!edges) return null
  const { price, state, done, of } = edges
  const told = (): string => {
    if (!price) return text.priceOpen
    const { index, cost } = price
    if (compareRatios(index, ZERO) === 0 && cost === 0) return text.priceNone
    const { unforced } = price
    return text.price(
      exactText(unforced.index, language),
      format.moneyShort(unforced.cost),
      exactText(index, language),
      cost === 0 ? undefined : format.moneyShort(Math.abs(cost)),
      cost > 0,
    )
  }
  return (
    <>
      {price === undefined ? null : <p data-testid="price-of-forcing">{told()}</p>}
      {state === 'running' && of > 0 ? (
        <div className={styles.line}>
          <progress className={styles.bar} aria-label={text.edgesProgress} max={of} value={done} />
          <span>{text.edgesRunning(done, of)}</span>
          <Button size="small" icon={<X aria-hidden="true" />} onClick={cancelChoice}>
            {text.cancel}
          </Button>
        </div>
      ) : null}
    </>
  )
}
