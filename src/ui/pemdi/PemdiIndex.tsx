// The Pemdi index of the newest Pemdi assessment, or how to get one. Never computed from SPBE levels.

import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { scoreLevels } from '../../scoring/scoreLevels.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { AssessmentDialog } from '../assessment/AssessmentDialog.tsx'
import { assessmentsInOrder, chosenAssessment } from '../assessment/openAssessment.ts'
import { intervalText } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import { comparisonText } from '../text/comparison.ts'
import { useText, useWords } from '../text/language.ts'
import { pemdiText } from '../text/pemdi.ts'
import styles from './PemdiTab.module.css'

const assessmentsOf = (blueprint: Blueprint) => blueprint.assessments

/** One line: index, predicate and badge, with a way to the assessment. */
export function PemdiIndex({ instrument }: { readonly instrument: Instrument }) {
  const text = useText(pemdiText)
  const words = useWords()
  const karta = useKarta()
  const readOnly = useReadOnly()
  const comparison = useText(comparisonText)
  const [making, setMaking] = useState(false)
  const { language } = usePreferences()
  const newest = assessmentsInOrder(useBlueprint(assessmentsOf)).find((each) => each.instrument === instrument.id)
  if (!newest) {
    return (
      <p className={styles.index}>
        {text.noAssessment}{' '}
        <Button size="small" whyNot={readOnly ? comparison.readOnly : undefined} onClick={() => setMaking(true)}>
          {text.assess}
        </Button>
        {making ? (
          <AssessmentDialog
            start={{ instrument: instrument.id }}
            onClose={() => setMaking(false)}
            onMade={() => karta.route.set({ screen: 'penilaian' })}
          />
        ) : null}
      </p>
    )
  }
  const score = scoreLevels(instrument, assessedLevels(instrument, newest))
  const [low, high] = [words(score.predicate.min.name), words(score.predicate.max.name)]
  return (
    <p className={styles.index} data-testid="pemdi-index">
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          chosenAssessment.set(newest.id)
          karta.route.set({ screen: 'penilaian' })
        }}
      >
        {text.assessed(newest.name, intervalText(score.index, language))}
      </button>{' '}
      {low === high ? low : `${low} – ${high}`} <InstrumentBadge instrument={instrument} />
    </p>
  )
}
