// Chooses by what the drawing of a view is coloured: its domains, or an overlay. Remembered for the view in this browser.

import { Palette } from 'lucide-react'
import { useKarta } from '../karta.ts'
import { useText, useWords } from '../text/language.ts'
import { overlayText } from '../text/overlay.ts'
import styles from './OverlayChoice.module.css'
import { changeOverlay } from './overlayActions.ts'
import { isOverlay, OVERLAYS } from './overlayIds.ts'
import { useOverlayOf } from './usePaint.ts'

/** A short list box for the row of tools. */
export function OverlayChoice({ view }: { readonly view: string | undefined }) {
  const karta = useKarta()
  const text = useText(overlayText)
  const words = useWords()
  const overlay = useOverlayOf(view)
  return (
    <label className={styles.choice} title={text.paintBy}>
      <Palette aria-hidden="true" />
      <span className="visually-hidden">{text.paintBy}</span>
      <select
        value={overlay ?? ''}
        data-on={overlay === null ? undefined : ''}
        onChange={(event) => changeOverlay(karta, isOverlay(event.target.value) ? event.target.value : null)}
      >
        <option value="">{text.byDomain}</option>
        {OVERLAYS.map(([id, name]) => (
          <option key={id} value={id}>
            {words(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
