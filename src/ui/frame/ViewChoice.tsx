// Which items count: done ones, also those in progress, or all. Shared by canvas, levels and index.

import type { DeliveryView } from '../../roadmap/delivery.ts'
import { useKarta, useViewpoint } from '../karta.ts'
import { frameText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import { viewText } from '../text/status.ts'
import styles from './ViewChoice.module.css'

const VIEWS: readonly DeliveryView[] = ['realised', 'committed', 'planned']
const HINTS = { realised: 'realisedHint', committed: 'committedHint', planned: 'plannedHint' } as const

/** Three radio buttons in one row. */
export function ViewChoice() {
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const frame = useText(frameText)
  const text = useText(viewText)
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{frame.view}</legend>
      {VIEWS.map((view) => (
        <label key={view} className={styles.option} title={text[HINTS[view]]}>
          <input
            type="radio"
            name="karta-view"
            className="visually-hidden"
            checked={viewpoint.view === view}
            onChange={() => karta.viewpoint.set({ ...viewpoint, view })}
          />
          <span>{text[view]}</span>
        </label>
      ))}
    </fieldset>
  )
}
