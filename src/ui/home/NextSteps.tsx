// What is best done next, each with the place where it is done.

import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { exactText } from '../../scoring/ratioText.ts'
import { chosenAssessment } from '../assessment/openAssessment.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { hashOf, type Route } from '../route.ts'
import { homeText } from '../text/home.ts'
import { useText } from '../text/language.ts'
import { useYears } from '../useStanding.ts'
import { OWNERS_TAB } from '../why/places.ts'
import styles from './NextSteps.module.css'
import { type NextStep, nextSteps } from './nextSteps.ts'

function routeOf(step: NextStep): Route {
  switch (step.kind) {
    case 'assess':
      return { screen: 'penilaian', detail: step.first }
    case 'owners':
      return { screen: 'penilaian', detail: OWNERS_TAB }
    case 'draw':
      return { screen: 'arsitektur' }
    case 'plan':
      return { screen: 'peta-rencana' }
    case 'late-start':
    case 'late-finish':
      return { screen: 'peta-rencana', detail: step.first }
    case 'fill':
      return step.agency === null
        ? { screen: 'arsitektur' }
        : { screen: 'penilaian', detail: OWNERS_TAB, part: step.agency }
    case 'short':
      return { screen: 'simulasi' }
  }
}

/** A short list of links. */
export function NextSteps() {
  const karta = useKarta()
  const blueprint = useBlueprint((whole) => whole)
  const years = useYears()
  const text = useText(homeText)
  const { language } = usePreferences()
  const today = karta.thisMonth()
  const steps = useMemo(() => nextSteps(blueprint, years, today), [blueprint, years, today])
  const sentence = (step: NextStep): string => {
    switch (step.kind) {
      case 'short':
        return text.steps.short(step.year, exactText(step.gap, language))
      case 'draw':
      case 'plan':
        return text.steps[step.kind]
      default:
        return text.steps[step.kind](step.count)
    }
  }
  return (
    <section aria-label={text.next} className={styles.steps}>
      <h2>{text.next}</h2>
      {steps.length === 0 ? <p>{text.nothingNext}</p> : null}
      <ol>
        {steps.map((step) => (
          <li key={step.kind}>
            <a
              href={hashOf(routeOf(step))}
              className={styles.step}
              onClick={() => {
                // The indicator is one of the baseline, whichever assessment was open before.
                if (step.kind === 'assess') chosenAssessment.set(blueprint.plan.baseline ?? null)
              }}
            >
              <span>{sentence(step)}</span>
              <ChevronRight aria-hidden="true" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
