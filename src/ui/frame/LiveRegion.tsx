// Shows and reads aloud the last sentence of what happened; it fades by itself, goes at a click or Esc, never takes the focus
// and never lies over what has it.

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { useWords } from '../text/language.ts'
import { announcement } from './announcement.ts'
import styles from './LiveRegion.module.css'

/** How much of the window's foot a sentence may take, in pixels. */
const FOOT = 90

/** The polite live region, at the foot of the page, or at its head while what has the focus is at the foot. */
export function LiveRegion() {
  const last = useExternalStore(announcement)
  const words = useWords()
  const [dismissed, setDismissed] = useState(0)
  const [atHead, setAtHead] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  const turn = last?.turn ?? 0
  const shown = last !== null && turn !== dismissed
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (turn > 0 && focused && focused !== document.body) {
      const { top, bottom } = focused.getBoundingClientRect()
      // Something as tall as the page is not covered by a sentence at its foot.
      setAtHead(bottom > window.innerHeight - FOOT && bottom - top < window.innerHeight / 2)
    } else setAtHead(false)
  }, [turn])
  useEffect(() => {
    if (!shown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDismissed(turn)
    }
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && region.current && overlap(event.target, region.current)) setDismissed(turn)
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('focusin', onFocus)
    }
  }, [shown, turn])
  return (
    <div role="status" aria-live="polite" className={[styles.region, atHead && styles.head].filter(Boolean).join(' ')}>
      {last && shown ? (
        // A new key for each sentence restarts the fading and makes a repeated sentence heard again. Keys have Esc.
        // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same from anywhere
        // biome-ignore lint/a11y/noStaticElementInteractions: a click only takes it away
        <div ref={region} key={turn} className={styles.message} onClick={() => setDismissed(turn)}>
          {words(last.message)}
        </div>
      ) : null}
    </div>
  )
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  const isSmall = a.height < window.innerHeight / 2
  return isSmall && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
