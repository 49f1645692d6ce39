// Further answers of an indicator that may be given for several services (5/2018: 35-2 and 35-3). One left open does not count.

import type { Assessment } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { useKarta } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './IndicatorDetail.module.css'
import { answer } from './indicatorMoves.ts'

interface FurtherServicesProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly indicator: Indicator
}

/** One list box for each further service; nothing for indicators with one answer. */
export function FurtherServices({ instrument, assessment, indicator }: FurtherServicesProps) {
  const text = useText(assessmentText)
  const words = useWords()
  const karta = useKarta()
  const { answers = 1 } = indicator
  if (answers < 2) return null
  const { denominator } = instrument.levels
  const steps = instrument.scales.find(({ id }) => id === indicator.scale)?.levels ?? []
  return (
    <section>
      <h3>{text.services}</h3>
      <p className={styles.quiet}>{text.servicesHint}</p>
      {Array.from({ length: answers - 1 }, (_, further) => further + 2).map((number) => {
        const id = `${indicator.id}-${number}`
        const level = assessment.answers[id]?.level ?? null
        return (
          <SelectField
            key={id}
            label={text.service(number)}
            none={text.serviceNone}
            disabled={assessment.locked === true || karta.store.isReadOnly()}
            value={level === null ? '' : String(level)}
            choices={steps.map((step) => ({
              value: String(step.level * denominator),
              label: text.levelName(step.level, words(step.name)),
            }))}
            onChange={(value) =>
              answer(karta, assessment, indicator, { level: value === '' ? null : Number(value) }, id)
            }
          />
        )
      })}
    </section>
  )
}
