// What surrounds every screen: bar, rail, banners, the one live region, and the dialogs that open on any screen.

import { createElement, lazy, Suspense, useDeferredValue, useEffect, useRef } from 'react'
import { actionTable } from '../actions/actionTable.ts'
import { openPanel } from '../actions/openPanel.ts'
import { useKeys } from '../actions/useKeys.ts'
import { useExternalStore } from '../externalStore.ts'
import { fileTask } from '../files/fileTask.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { screenOf } from '../screens.ts'
import { frameText, screenText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import { Banners } from './Banners.tsx'
import { FileDrop } from './FileDrop.tsx'
import styles from './Frame.module.css'
import { keepFocus } from './keepFocus.ts'
import { LiveRegion } from './LiveRegion.tsx'
import { leadFocus } from './leadFocus.ts'
import { NoBlueprint } from './NoBlueprint.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { ScreenRail } from './ScreenRail.tsx'
import { TopBar } from './TopBar.tsx'
import { usePageTitle } from './usePageTitle.ts'
import { useSessionState } from './useSessionState.ts'

const CommandPalette = lazy(() =>
  import('../actions/CommandPalette.tsx').then(({ CommandPalette }) => ({ default: CommandPalette })),
)
const ShortcutDialog = lazy(() =>
  import('../actions/ShortcutDialog.tsx').then(({ ShortcutDialog }) => ({ default: ShortcutDialog })),
)
const SettingsDialog = lazy(() =>
  import('./SettingsDialog.tsx').then(({ SettingsDialog }) => ({ default: SettingsDialog })),
)
const FileTaskDialog = lazy(() =>
  import('../files/FileTaskDialog.tsx').then(({ FileTaskDialog }) => ({ default: FileTaskDialog })),
)

/** The whole page. */
export function Frame() {
  const karta = useKarta()
  const { screen } = useExternalStore(karta.route)
  const panel = useExternalStore(openPanel)
  const task = useExternalStore(fileTask)
  const { phase: now } = useSessionState()
  // What was open last is drawn in slices, so that the page answers meanwhile; any other change at once.
  const before = useDeferredValue(now)
  const phase = now === 'open' && before === 'starting' ? before : now
  const title = useBlueprint((blueprint) => blueprint.title)
  const text = useText(frameText)
  const names = useText(screenText)
  const main = useRef<HTMLElement>(null)
  useKeys(karta, actionTable)
  useEffect(() => keepFocus(document), [])
  useEffect(() => leadFocus(document, karta), [karta])
  usePageTitle(names[screen], phase === 'open' ? title : '')
  const loading = <p className={styles.loading}>{text.loading}</p>
  const empty = phase === 'starting' ? loading : <NoBlueprint />
  const shown = phase === 'open' || (phase === 'home' && screen === 'beranda') ? createElement(screenOf(screen)) : empty
  return (
    <div className={styles.frame}>
      {/* A button, not a link: the address after # names the screen. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {text.skip}
      </button>
      <TopBar />
      <div className={styles.below}>
        <ScreenRail />
        <main ref={main} className={styles.main} tabIndex={-1} aria-label={names[screen]}>
          <Banners />
          <div className={styles.screen}>
            <ScreenBoundary screen={screen}>
              <Suspense fallback={loading}>{shown}</Suspense>
            </ScreenBoundary>
          </div>
        </main>
      </div>
      <LiveRegion />
      <FileDrop />
      <Suspense>
        {panel === 'palette' ? <CommandPalette /> : null}
        {panel === 'shortcuts' ? <ShortcutDialog /> : null}
        {panel === 'settings' ? <SettingsDialog /> : null}
        {task ? <FileTaskDialog task={task} /> : null}
      </Suspense>
    </div>
  )
}
