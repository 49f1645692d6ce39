// The scenario screen: its tabs, one at a time.

import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { TabRow } from '../parts/TabRow.tsx'
import { useText, useWords } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { ScenarioDialogs } from './ScenarioDialogs.tsx'
import styles from './ScenarioScreen.module.css'
import { SCENARIO_TABS } from './scenarioTabs.ts'

/** Skenario. */
export default function ScenarioScreen() {
  const karta = useKarta()
  const text = useText(scenarioText)
  const words = useWords()
  const { detail } = useExternalStore(karta.route)
  const open = SCENARIO_TABS.find(({ id }) => id === detail) ?? SCENARIO_TABS[0]
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{text.title}</h1>
      <TabRow
        label={text.title}
        tabs={SCENARIO_TABS.map(({ id, label, Tab }) => ({ id, label: words(label), content: <Tab /> }))}
        selected={open?.id}
        onSelect={(id) => karta.route.set({ screen: 'skenario', detail: id })}
      />
      <ScenarioDialogs />
    </div>
  )
}
