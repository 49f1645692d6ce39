// Who said what: the answers of the other assessments of the year to one indicator.

import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { LevelPips } from '../assessment/LevelPips.tsx'
import { assessmentsInOrder } from '../assessment/openAssessment.ts'
import { useBlueprint } from '../karta.ts'
import { assessmentText } from '../text/assessment.ts'
import { useText } from '../text/language.ts'
import { workshopText } from '../text/workshop.ts'
import styles from './WorkshopQuestion.module.css'

interface OtherAnswersProps {
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly indicator: Indicator
}

const whole = (blueprint: Blueprint) => blueprint

/** A list by name with level and note, and whether they agree. */
export function OtherAnswers({ assessment, instrument, indicator }: OtherAnswersProps) {
  const text = useText(workshopText)
  const assessing = useText(assessmentText)
  const { assessments, agencies } = useBlueprint(whole)
  const others = assessmentsInOrder(assessments).filter(
    ({ id, year, instrument: its }) => id !== assessment.id && year === assessment.year && its === instrument.id,
  )
  const said = others.map(({ answers }) => answers[indicator.id]?.level ?? null).filter((level) => level !== null)
  return (
    <section>
      <h3>{text.others(assessment.year)}</h3>
      {others.length === 0 ? <p className={styles.quiet}>{text.noOthers(assessment.year)}</p> : null}
      <ul className={styles.others}>
        {others.map((other) => {
          const given = other.answers[indicator.id]
          const level = given?.level ?? null
          const agency = other.agency === undefined ? undefined : agencies[other.agency]?.short
          return (
            <li key={other.id}>
              <span>
                <b>{agency ?? other.name}</b>
                <br />
                <span className={styles.quiet}>{assessing.kinds[other.kind]}</span>
              </span>
              <LevelPips level={level} max={instrument.levels.max} denominator={instrument.levels.denominator} />
              {given?.note ? <p className={styles.said}>{given.note}</p> : null}
            </li>
          )
        })}
      </ul>
      {said.length > 1 ? (
        <p className={styles.quiet}>{new Set(said).size > 1 ? text.othersDiffer : text.othersAgree}</p>
      ) : null}
    </section>
  )
}
