// The assessment screen: its tabs, one at a time.

import { lazy, Suspense, useEffect } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { TabRow } from '../parts/TabRow.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import { followWorkshopAddress, workshop } from '../workshop/openWorkshop.ts'
import styles from './AssessmentScreen.module.css'
import { ASSESSMENT_TABS } from './assessmentTabs.ts'

const WorkshopDialog = lazy(() =>
  import('../workshop/WorkshopDialog.tsx').then(({ WorkshopDialog: part }) => ({ default: part })),
)

/** Screen 3 of the rail. */
export default function AssessmentScreen() {
  const karta = useKarta()
  const text = useText(assessmentText)
  const words = useWords()
  const discussing = useExternalStore(workshop) !== null
  const { detail } = useExternalStore(karta.route)
  useEffect(() => followWorkshopAddress(karta, detail), [karta, detail])
  const open = ASSESSMENT_TABS.find(({ id }) => id === detail) ?? ASSESSMENT_TABS[0]
  return (
    <div className={styles.screen}>
      <TabRow
        label={text.title}
        tabs={ASSESSMENT_TABS.map(({ id, label, Tab }) => ({ id, label: words(label), content: <Tab /> }))}
        selected={open?.id}
        onSelect={(id) =>
          karta.route.set(id === ASSESSMENT_TABS[0]?.id ? { screen: 'penilaian' } : { screen: 'penilaian', detail: id })
        }
      />
      {discussing ? (
        <Suspense>
          <WorkshopDialog />
        </Suspense>
      ) : null}
    </div>
  )
}
