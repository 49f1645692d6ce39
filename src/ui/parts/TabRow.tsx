// A row of tabs over one panel at a time. Tabs that find no room stand in a menu at the end of the row.

import { Ellipsis } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { MenuButton } from './MenuButton.tsx'
import styles from './TabRow.module.css'
import { useFittingTabs } from './useFittingTabs.ts'

export interface TabSpec {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabRowProps {
  readonly label: string
  readonly tabs: readonly TabSpec[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** Tabs; arrows move between those in sight, the menu behind them opens the others. */
export function TabRow({ label, tabs, selected, onSelect }: TabRowProps) {
  const text = useText(partsText)
  const row = useRef<HTMLDivElement>(null)
  const gauge = useRef<HTMLDivElement>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const ids = tabs.map(({ id }) => id)
  const open = selected !== undefined && ids.includes(selected) ? selected : ids[0]
  const fitting = useFittingTabs(row, gauge, ids, open)
  const rest = tabs.filter(({ id }) => !fitting.has(id))
  // A tab picked from the menu moves into the row: the focus goes along, as it does with the arrows. The closing menu gives
  // the focus back to its button one frame later, so ours comes after that.
  useEffect(() => {
    if (picked === null || picked !== open) return
    const focus = () => {
      setPicked(null)
      row.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
    }
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(focus)
    })
    return () => cancelAnimationFrame(frame)
  }, [picked, open])
  return (
    <Tabs
      className={styles.tabs ?? ''}
      {...(open === undefined ? {} : { selectedKey: open })}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <div className={styles.row}>
        <div ref={row} className={styles.room}>
          <TabList aria-label={label} className={styles.list ?? ''}>
            {tabs
              .filter(({ id }) => fitting.has(id))
              .map((tab) => (
                <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
                  {tab.label}
                </Tab>
              ))}
          </TabList>
          {rest.length > 0 ? (
            <MenuButton
              kind="quiet"
              icon={<Ellipsis aria-hidden="true" />}
              label={text.moreTabs(rest.length)}
              entries={rest.map(({ id, label: name }) => ({
                id,
                label: name,
                run: () => {
                  setPicked(id)
                  onSelect(id)
                },
              }))}
            />
          ) : null}
        </div>
      </div>
      <div ref={gauge} className={styles.gauge} aria-hidden="true">
        {tabs.map((tab) => (
          <span key={tab.id} className={styles.tab}>
            {tab.label}
          </span>
        ))}
        <span className={styles.more}>{text.moreTabs(tabs.length)}</span>
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
