// The head of a column: whose assessment it is, what it is worth, whether the plan starts from it, and its lock.

import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { chooseBaseline } from '../../editing/commands/chooseBaseline.ts'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { scoreLevels } from '../../scoring/scoreLevels.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { LockDialog } from '../assessment/LockDialog.tsx'
import { exactIntervalText, intervalText } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { comparisonText } from '../text/comparison.ts'
import { useText, useWords } from '../text/language.ts'
import { lockText } from '../text/lock.ts'
import styles from './AssessmentColumnHead.module.css'

interface AssessmentColumnHeadProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
}

const baselineOf = (blueprint: Blueprint) => blueprint.plan.baseline
const agenciesOf = (blueprint: Blueprint) => blueprint.agencies

/** Kind, name, index and predicate, baseline badge or button, lock button. */
export function AssessmentColumnHead({ instrument, assessment }: AssessmentColumnHeadProps) {
  const text = useText(comparisonText)
  const lock = useText(lockText)
  const kinds = useText(assessmentText).kinds
  const words = useWords()
  const { language } = usePreferences()
  const karta = useKarta()
  const readOnly = useReadOnly()
  const baseline = useBlueprint(baselineOf)
  const agencies = useBlueprint(agenciesOf)
  const [locking, setLocking] = useState(false)
  const { index, predicate } = scoreLevels(instrument, assessedLevels(instrument, assessment))
  const { name, locked, agency } = assessment
  const low = words(predicate.min.name)
  const high = words(predicate.max.name)
  const whyNot = readOnly ? text.readOnly : undefined
  return (
    <div className={styles.head}>
      <span className={styles.kind}>
        {kinds[assessment.kind]}
        {agency === undefined ? null : `: ${agencies[agency]?.short ?? agency}`}
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.index} title={exactIntervalText(index, language)}>
        <span className={styles.kind}>{text.index}</span> {intervalText(index, language)}
        <span className={styles.predicate}> {low === high ? low : `${low}–${high}`}</span>
      </span>
      <span className={styles.tools}>
        {baseline === assessment.id ? (
          <span className={styles.badge}>{text.baseline}</span>
        ) : (
          <Button
            size="small"
            aria-label={text.makeBaselineOf(name)}
            whyNot={whyNot}
            onClick={() => {
              const outcome = karta.store.run(chooseBaseline, { assessment: assessment.id })
              karta.announce(
                outcome.ok
                  ? chooseBaseline.label({ assessment: assessment.id }, karta.store.getBlueprint())
                  : outcome.refusal.message,
              )
            }}
          >
            {text.makeBaseline}
          </Button>
        )}
        <Button
          size="small"
          kind="quiet"
          aria-label={locked ? text.unlockOf(name) : text.lockOf(name)}
          icon={locked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
          whyNot={whyNot}
          onClick={() => setLocking(true)}
        >
          {locked ? lock.unlock : lock.lock}
        </Button>
      </span>
      {locking ? <LockDialog assessment={assessment} onClose={() => setLocking(false)} /> : null}
    </div>
  )
}
