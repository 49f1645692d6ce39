// Whether items keep their months, and what the blueprint says of alternatives.

import type { Blueprint } from '../../model/blueprint.ts'
import { alternativesOf, type Question } from '../../portfolio/question.ts'
import { useBlueprint } from '../karta.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import styles from './LimitSections.module.css'
import type { LimitProps } from './LimitSections.tsx'

const whole = (blueprint: Blueprint) => blueprint
const SCHEDULES: readonly Question['schedule'][] = ['as-planned', 'free']

/** Two radio buttons and a line. */
export function ScheduleFields({ draft, change }: LimitProps) {
  const text = useText(portfolioText)
  const blueprint = useBlueprint(whole)
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{text.schedule}</legend>
        {SCHEDULES.map((schedule) => (
          <label key={schedule}>
            <input
              type="radio"
              name="karta-schedule"
              checked={draft.schedule === schedule}
              onChange={() => change({ schedule })}
            />
            {schedule === 'free' ? text.free : text.asPlanned}
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{text.alternatives(Object.keys(alternativesOf(blueprint)).length)}</p>
    </>
  )
}
