// A name being typed in place: Enter or leaving the field keeps it, Esc does not.

import { useRef } from 'react'
import type { Id } from '../../model/blueprint.ts'
import { useKarta } from '../karta.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { renaming } from './canvasStage.ts'
import { nameElement } from './nameNew.ts'

interface RenameInputProps {
  readonly id: Id
  readonly name: string
  readonly className?: string
  /** Where the focus goes afterwards. */
  readonly onDone: () => void
}

/** An input over the name of an element. */
export function RenameInput({ id, name, className, onDone }: RenameInputProps) {
  const karta = useKarta()
  const text = useText(canvasText)
  const open = useRef(true)
  const close = (typed: string | undefined, refocus: boolean) => {
    // Leaving by Enter removes the field, which blurs it once more.
    if (!open.current) return
    open.current = false
    const added = renaming.get()?.added
    renaming.set(null)
    const next = typed?.trim()
    if (next && next !== name) nameElement(karta, id, next, added)
    if (refocus) onDone()
  }
  return (
    <input
      className={['nodrag', 'nopan', 'nokey', className].filter(Boolean).join(' ')}
      aria-label={text.renameLabel}
      defaultValue={name}
      maxLength={5000}
      // The planner asked to type here.
      ref={(input) => {
        if (input && open.current && document.activeElement !== input) {
          input.focus({ preventScroll: true })
          input.select()
        }
      }}
      onBlur={(event) => close(event.target.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation()
        // The key that added the element may still be down.
        if (event.key === 'Enter' && !event.repeat) close(event.currentTarget.value, true)
        if (event.key === 'Escape') close(undefined, true)
      }}
      onPointerDown={(event) => event.stopPropagation()}
    />
  )
}
