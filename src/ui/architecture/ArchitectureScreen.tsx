// The architecture screen: its tabs, one at a time, and the dialogs that any of them may open.

import { Suspense } from 'react'
import { CanvasDialogs } from '../canvas/CanvasDialogs.tsx'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { TabRow } from '../parts/TabRow.tsx'
import { screenText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './ArchitectureScreen.module.css'
import { architecturePlace, architectureRoute } from './architecturePlace.ts'
import { ARCHITECTURE_TABS } from './architectureTabs.ts'

/** Screen 2 of the rail. */
export default function ArchitectureScreen() {
  const karta = useKarta()
  const names = useText(screenText)
  const words = useWords()
  const place = architecturePlace(useExternalStore(karta.route))
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{names.arsitektur}</h1>
      <TabRow
        label={names.arsitektur}
        tabs={ARCHITECTURE_TABS.map(({ id, label, Tab }) => ({
          id,
          label: words(label),
          content: (
            <Suspense>
              <Tab />
            </Suspense>
          ),
        }))}
        selected={place?.tab}
        onSelect={(id) => {
          const tab = ARCHITECTURE_TABS.find((each) => each.id === id)
          if (tab && tab.id !== place?.tab) karta.route.set(architectureRoute(tab.id))
        }}
      />
      <CanvasDialogs />
    </div>
  )
}
