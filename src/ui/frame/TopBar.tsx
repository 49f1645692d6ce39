// The slim bar over every screen: which blueprint, how it is saved, undo, the shared month and view, the index, search.

import { Search } from 'lucide-react'
import { shownChord } from '../actions/keyChord.ts'
import { openPanel } from '../actions/openPanel.ts'
import { isMac } from '../actions/platform.ts'
import { Button } from '../parts/Button.tsx'
import { frameText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import { BlueprintTitle } from './BlueprintTitle.tsx'
import { IndexChip } from './IndexChip.tsx'
import { MonthSlider } from './MonthSlider.tsx'
import { SavingMark } from './SavingMark.tsx'
import styles from './TopBar.module.css'
import { UndoButtons } from './UndoButtons.tsx'
import { useSessionState } from './useSessionState.ts'
import { ViewChoice } from './ViewChoice.tsx'

/** The top bar; without an open blueprint only the program's name and the search. */
export function TopBar() {
  const text = useText(frameText)
  const { phase } = useSessionState()
  const search = (
    <Button
      className={styles.search ?? ''}
      icon={<Search aria-hidden="true" />}
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      title={`${text.search} (${shownChord('Mod+K', isMac)})`}
      onClick={() => openPanel.set('palette')}
    >
      <span className={styles.searchWord}>{text.searchShort}</span>
      <kbd>{shownChord('Mod+K', isMac)}</kbd>
    </Button>
  )
  if (phase !== 'open') {
    return (
      <header className={styles.bar}>
        <span className={styles.name}>Karta</span>
        {search}
      </header>
    )
  }
  return (
    <header className={styles.bar}>
      <div className={styles.blueprint}>
        <BlueprintTitle />
        <SavingMark />
      </div>
      <div className={styles.undo}>
        <UndoButtons />
      </div>
      <MonthSlider />
      <ViewChoice />
      <IndexChip />
      {search}
    </header>
  )
}
