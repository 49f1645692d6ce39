// The legend of an overlay: each look with its mark and how many elements of the view have it. A look is a switch: pressed,
// its elements are brought out and the others dimmed; they can then be selected together.

import { useMemo } from 'react'
import type { View } from '../../model/blueprint.ts'
import { entriesOf } from '../../model/table.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { textIn, useText, useWords } from '../text/language.ts'
import { overlayText } from '../text/overlay.ts'
import { LookMark } from './LookMark.tsx'
import styles from './OverlayLegend.module.css'
import { broughtOut } from './overlayChoice.ts'
import type { OverlayId } from './overlayIds.ts'
import type { Paint } from './paint.ts'

interface OverlayLegendProps {
  readonly view: View
  readonly overlay: OverlayId
  readonly paint: Paint
}

/** The list of looks that occur in the view, and how to read them. */
export function OverlayLegend({ view, overlay, paint }: OverlayLegendProps) {
  const karta = useKarta()
  const text = useText(overlayText)
  const words = useWords()
  const format = useFormat()
  const asked = useExternalStore(broughtOut)
  const pressed = asked?.view === view.id ? asked.look : null
  const byLook = useMemo(() => {
    const ids = paint.looks.map((): string[] => [])
    for (const [id] of entriesOf(view.placements)) ids[paint.lookOf.get(id) ?? -1]?.push(id)
    return ids
  }, [paint, view.placements])
  const chosen = pressed === null ? [] : (byLook[pressed] ?? [])
  const toggle = (look: number) => {
    const on = pressed === look
    broughtOut.set(on ? null : { view: view.id, overlay, look })
    const label = paint.looks[look]?.label ?? { id: '', en: '' }
    const count = byLook[look]?.length ?? 0
    karta.announce(
      on
        ? { id: textIn(overlayText, 'id').asBefore, en: textIn(overlayText, 'en').asBefore }
        : {
            id: textIn(overlayText, 'id').broughtOut(label.id, count),
            en: textIn(overlayText, 'en').broughtOut(label.en, count),
          },
    )
  }
  return (
    <div className={styles.legend}>
      <ul aria-label={text.paintBy}>
        {paint.looks.map((look, i) => {
          const count = byLook[i]?.length ?? 0
          if (count === 0) return null
          return (
            <li key={look.mark}>
              <button
                type="button"
                className={styles.look}
                aria-pressed={pressed === i}
                title={pressed === i ? text.letGo : text.bringOut}
                onClick={() => toggle(i)}
              >
                <LookMark look={look} />
                <span className={styles.label}>{words(look.label)}</span>
                <span className={styles.count}>
                  <span aria-hidden="true">{format.number(count)}</span>
                  <span className="visually-hidden">{text.count(format.number(count))}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {chosen.length > 0 ? (
        <Button size="small" onClick={() => karta.selection.set({ kind: 'elements', ids: [...chosen].sort() })}>
          {text.select(format.number(chosen.length))}
        </Button>
      ) : null}
      <p className={styles.note}>{text.note[overlay]}</p>
    </div>
  )
}
