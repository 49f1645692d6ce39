// The first tab of the assessment screen: the list of indicators, the open one with its criteria, and what it all is worth, side by side.

import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta, useSelected } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText } from '../text/language.ts'
import { useStanding } from '../useStanding.ts'
import { AssessmentBar } from './AssessmentBar.tsx'
import { AssessmentDialog } from './AssessmentDialog.tsx'
import { AssessmentSummary } from './AssessmentSummary.tsx'
import { GuidedStrip } from './GuidedStrip.tsx'
import { IndicatorDetail } from './IndicatorDetail.tsx'
import { IndicatorList } from './IndicatorList.tsx'
import { instrumentFor, useOpenAssessment } from './openAssessment.ts'
import styles from './RatingTab.module.css'

/** Below this width of the page the criteria need what the list can spare. */
const NARROW = 1180

const whole = (blueprint: Blueprint) => blueprint

/** Levels of the open assessment; an address such as #/penilaian/29 names the indicator (see frame/followAddress.ts). */
export function RatingTab() {
  const text = useText(assessmentText)
  const karta = useKarta()
  const selected = useSelected()
  const { detail } = useExternalStore(karta.route)
  const wanted = selected.kind === 'indicator' ? selected.id : detail
  const blueprint = useBlueprint(whole)
  const assessment = useOpenAssessment()
  const standing = useStanding()
  const [adding, setAdding] = useState(false)
  const instrument = instrumentFor(blueprint, assessment)
  const indicator = instrument.indicators.find((each) => each.id === wanted) ?? instrument.indicators[0]
  const isBaseline = assessment !== undefined && blueprint.plan.baseline === assessment.id
  const later = isBaseline ? standing.levels : undefined
  const range = indicator && later?.[indicator.id]
  return (
    <div className={styles.screen}>
      <AssessmentBar assessment={assessment} />
      {assessment ? <GuidedStrip instrument={instrument} assessment={assessment} /> : null}
      {assessment && indicator ? (
        <div className={styles.columns}>
          <SplitPane
            name="assessment-list"
            fixed="start"
            initial={window.innerWidth < NARROW ? 280 : 360}
            min={280}
            max={560}
            start={
              <IndicatorList
                instrument={instrument}
                assessment={assessment}
                later={later}
                selected={indicator.id}
                onSelect={(id) => karta.selection.set({ kind: 'indicator', id })}
              />
            }
            end={
              <div className={styles.right}>
                <IndicatorDetail
                  instrument={instrument}
                  assessment={assessment}
                  indicator={indicator}
                  later={range && range.min === range.max ? range.min : undefined}
                />
                <AssessmentSummary instrument={instrument} assessment={assessment} />
              </div>
            }
          />
        </div>
      ) : (
        <EmptyState
          title={text.none}
          action={
            <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
              {text.add}
            </Button>
          }
        >
          {text.noneHint}
        </EmptyState>
      )}
      {adding ? <AssessmentDialog onClose={() => setAdding(false)} /> : null}
    </div>
  )
}
