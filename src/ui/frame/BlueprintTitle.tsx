// The title of the open blueprint; a click makes it a field, Enter or leaving keeps the new title, Esc the old one.

import { useRef, useState } from 'react'
import { editBlueprint } from '../../editing/commands/editBlueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { frameText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './BlueprintTitle.module.css'

const selectAll = (field: HTMLInputElement | null): void => field?.select()

/** The title, renamed in place. */
export function BlueprintTitle() {
  const karta = useKarta()
  const title = useBlueprint((blueprint) => blueprint.title)
  const text = useText(frameText)
  const [typed, setTyped] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const leave = (keep: boolean, backToButton: boolean) => {
    const next = typed?.trim()
    setTyped(null)
    if (backToButton) requestAnimationFrame(() => button.current?.focus())
    if (!keep || !next || next === title) return
    const outcome = karta.store.run(editBlueprint, { set: { title: next } })
    if (!outcome.ok) karta.announce(outcome.refusal.message)
  }
  if (typed === null) {
    return (
      <button
        ref={button}
        type="button"
        className={styles.title}
        aria-label={text.rename(title)}
        title={title}
        onClick={() => setTyped(title)}
      >
        {title}
      </button>
    )
  }
  return (
    <input
      ref={selectAll}
      className={styles.field}
      aria-label={text.title}
      value={typed}
      maxLength={5000}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => leave(true, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave(true, true)
        if (event.key === 'Escape') leave(false, true)
      }}
    />
  )
}
