// A row of tabs over one panel at a time.

import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import styles from './TabRow.module.css'

export interface TabSpec {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabRowProps {
  readonly label: string
  readonly tabs: readonly TabSpec[]
  readonly selected?: string
  readonly onSelect?: (id: string) => void
}

/** Tabs; arrows move between them. */
export function TabRow({ label, tabs, selected, onSelect }: TabRowProps) {
  return (
    <Tabs
      className={styles.tabs ?? ''}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onSelect ? { onSelectionChange: (key: string | number) => onSelect(String(key)) } : {})}
    >
      <TabList aria-label={label} className={styles.row ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
