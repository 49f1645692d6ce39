// The start screen: where we stand and what to do next while a blueprint is open; the three doors and what was kept.

import { useState } from 'react'
import { StoredLists } from '../files/StoredLists.tsx'
import { useSessionState } from '../frame/useSessionState.ts'
import { homeText } from '../text/home.ts'
import { useText } from '../text/language.ts'
import { Doors } from './Doors.tsx'
import styles from './HomeScreen.module.css'
import { NextSteps } from './NextSteps.tsx'
import { StandingSummary } from './StandingSummary.tsx'
import { TemplateWizard } from './TemplateWizard.tsx'
import { YearTable } from './YearTable.tsx'

/** Beranda. */
export default function HomeScreen() {
  const text = useText(homeText)
  const { phase } = useSessionState()
  const [wizard, setWizard] = useState(false)
  return (
    <div className={styles.home}>
      {phase === 'open' ? (
        <>
          <StandingSummary />
          <div className={styles.columns}>
            <NextSteps />
            <YearTable />
          </div>
        </>
      ) : (
        <header className={styles.welcome}>
          <h1>{text.title}</h1>
          <p className={styles.tagline}>{text.tagline}</p>
          <p>{text.privacy}</p>
        </header>
      )}
      <Doors title={phase === 'open' ? text.startOther : text.start} onTemplate={() => setWizard(true)} />
      <StoredLists place="start" />
      {wizard ? <TemplateWizard onClose={() => setWizard(false)} /> : null}
    </div>
  )
}
