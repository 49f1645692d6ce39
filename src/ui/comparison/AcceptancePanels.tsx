// What the next assessor let stand of what was put forward, per domain: a bar and "7 dari 9" for each.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { type Accepted, acceptance, acceptanceChance, type PartAcceptance } from '../../scoring/acceptance.ts'
import { type AssessorStep, assessorSteps } from '../../scoring/assessorSteps.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { comparisonText } from '../text/comparison.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './AcceptancePanels.module.css'

interface AcceptancePanelsProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly year: number
}

/** One panel for each step of the year; a sentence while there is none. */
export function AcceptancePanels({ blueprint, instrument, year }: AcceptancePanelsProps) {
  const text = useText(comparisonText)
  const steps = assessorSteps(blueprint, instrument.id).filter((step) => step.year === year)
  if (steps.length === 0) return <p className={styles.quiet}>{text.acceptNone}</p>
  return (
    <>
      {steps.map((step) => (
        <StepPanel key={step.decided.id} step={step} instrument={instrument} />
      ))}
      <p className={styles.quiet}>{text.chanceHint}</p>
    </>
  )
}

function StepPanel({ step, instrument }: { readonly step: AssessorStep; readonly instrument: Instrument }) {
  const text = useText(comparisonText)
  const kinds = useText(assessmentText).kinds
  const words = useWords()
  const { language } = usePreferences()
  const { all, parts } = acceptance(instrument, step.claimed, step.decided)
  const told = ({ accepted, claimed }: Accepted) => text.accepted(accepted, claimed)
  const named = [...instrument.domains, ...instrument.aspects]
  const nameOf = (part: string) => words(named.find(({ id }) => id === part)?.name ?? { id: part, en: part })
  const worst = parts.reduce<PartAcceptance | undefined>(lower, undefined)
  const title = text.acceptTitle(kinds[step.decided.kind], told(all))
  return (
    <ChartFrame
      title={worst && worst.accepted < worst.claimed ? text.acceptWorst(title, nameOf(worst.part), told(worst)) : title}
      subtitle={text.acceptSub(step.claimed.name, step.decided.name)}
      chart={
        <ul className={styles.bars}>
          {parts.map((part) => (
            <li key={part.part}>
              <span>{nameOf(part.part)}</span>
              <span className={styles.told}>{told(part)}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${(part.accepted / Math.max(1, part.claimed)) * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.part}</th>
              <th scope="col">{text.acceptedHead}</th>
              <th scope="col">{text.chanceHead}</th>
            </tr>
          </thead>
          <tbody>
            {[{ part: '', ...all }, ...parts].map((part) => (
              <tr key={part.part}>
                <th scope="row">{part.part === '' ? text.whole : nameOf(part.part)}</th>
                <td>{told(part)}</td>
                <td>{shownText(acceptanceChance(part), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

/** The part with the smaller share accepted; parts where nothing was claimed are passed over. */
function lower(worst: PartAcceptance | undefined, part: PartAcceptance): PartAcceptance | undefined {
  if (part.claimed === 0) return worst
  const share = ({ accepted, claimed }: Accepted) => ({ units: accepted, per: claimed })
  return !worst || compareRatios(share(part), share(worst)) < 0 ? part : worst
}
