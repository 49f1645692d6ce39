// The limits a scenario of the comparison does not keep, each in a sentence.

import type { Blueprint } from '../../model/blueprint.ts'
import { useBlueprint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { scenarioCompareText } from '../text/scenarioCompare.ts'
import styles from './CompareTab.module.css'
import type { Compared } from './CompareTab.tsx'
import { hasLimits } from './hasLimits.ts'
import { limitSentence } from './limitSentence.ts'

const whole = (blueprint: Blueprint) => blueprint

/** A list, or a word when there is none. */
export function ExceededLimits({ column: { scenario, outcome } }: { readonly column: Compared }) {
  const text = useText(scenarioCompareText)
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  if (outcome.exceeded.length === 0) {
    const word = scenario && hasLimits(scenario) ? text.noneExceeded : text.noLimits
    return <span className={styles.quiet}>{word}</span>
  }
  return (
    <ul className={styles.exceeded}>
      {outcome.exceeded.map((each) => {
        const sentence = limitSentence(blueprint, each, language)
        return <li key={sentence}>{sentence}</li>
      })}
    </ul>
  )
}
