// The rail with the screens, and at its foot the settings and the list of keys.

import {
  Files,
  Gauge,
  House,
  Keyboard,
  type LucideIcon,
  Map as MapIcon,
  Settings,
  SlidersHorizontal,
  Split,
  Workflow,
} from 'lucide-react'
import { openPanel } from '../actions/openPanel.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { hashOf, SCREENS, type ScreenId } from '../route.ts'
import { frameText, screenText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './ScreenRail.module.css'

const ICONS: Readonly<Record<ScreenId, LucideIcon>> = {
  beranda: House,
  arsitektur: Workflow,
  penilaian: Gauge,
  'peta-rencana': MapIcon,
  simulasi: SlidersHorizontal,
  skenario: Split,
  berkas: Files,
}

/** Links to the screens; the one shown is marked for eyes and screen readers. */
export function ScreenRail() {
  const { screen } = useExternalStore(useKarta().route)
  const names = useText(screenText)
  const text = useText(frameText)
  return (
    <nav className={styles.rail} aria-label={text.screens}>
      <ul>
        {SCREENS.map((id) => {
          const Icon = ICONS[id]
          return (
            <li key={id}>
              <a
                className={styles.entry}
                href={hashOf({ screen: id })}
                aria-current={id === screen ? 'page' : undefined}
              >
                <Icon aria-hidden="true" />
                <span>{names[id]}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <div className={styles.foot}>
        <button type="button" className={styles.entry} onClick={() => openPanel.set('shortcuts')}>
          <Keyboard aria-hidden="true" />
          <span>{text.shortcutsShort}</span>
        </button>
        <button type="button" className={styles.entry} onClick={() => openPanel.set('settings')}>
          <Settings aria-hidden="true" />
          <span>{text.settings}</span>
        </button>
      </div>
    </nav>
  )
}
