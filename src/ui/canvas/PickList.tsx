// A search field over a grouped list: type to narrow, arrows to move, Enter to take. What cannot be taken stays in the
// list and says why. The dialogs of the canvas are made of it.

import { type ReactNode, useId, useState } from 'react'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './PickList.module.css'

export interface PickOption {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: ReactNode
  /** Why it cannot be taken. */
  readonly whyNot?: string
}

export interface PickGroup {
  readonly id: string
  readonly label: string
  readonly options: readonly PickOption[]
}

interface PickListProps {
  /** Name of the search field. */
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly PickGroup[]
  readonly onPick: (group: string, id: string) => void
  /** Longest text that may be typed. */
  readonly maxLength?: number
}

/** React sets no such attribute; a dialog that opens gives the focus to what has it. */
function askForFocus(input: HTMLInputElement | null): void {
  input?.setAttribute('autofocus', '')
}

/** A combo box whose list is always open; at most a few hundred options. */
export function PickList({ label, query, onQuery, groups, onPick, maxLength = 200 }: PickListProps) {
  const text = useText(canvasText)
  const baseId = useId()
  const options = groups.flatMap((group) => group.options.map((option) => ({ group: group.id, option })))
  const firstFree = Math.max(
    0,
    options.findIndex(({ option }) => !option.whyNot),
  )
  const [moved, setMoved] = useState<number | null>(null)
  const active = moved === null ? firstFree : Math.min(moved, options.length - 1)
  const optionId = (i: number): string => `${baseId}-${i}`
  const go = (i: number) => {
    const next = Math.max(0, Math.min(options.length - 1, i))
    setMoved(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const take = (i: number) => {
    const found = options[i]
    if (found && !found.option.whyNot) onPick(found.group, found.option.id)
  }
  let position = -1
  return (
    <div className={styles.pick}>
      <input
        className={styles.search}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${baseId}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
        placeholder={label}
        value={query}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        ref={askForFocus}
        onChange={(event) => {
          setMoved(null)
          onQuery(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') go(active + 1)
          else if (event.key === 'ArrowUp') go(active - 1)
          else if (event.key === 'PageDown') go(active + 8)
          else if (event.key === 'PageUp') go(active - 8)
          else if (event.key === 'Enter') take(active)
          else return
          event.preventDefault()
        }}
      />
      <div id={`${baseId}-list`} role="listbox" aria-label={text.choices} className={styles.list} tabIndex={-1}>
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            // The heading names its group; in the list itself only options count.
            <div key={group.id} role="group" aria-labelledby={`${baseId}-${group.id}`}>
              <div id={`${baseId}-${group.id}`} className={styles.heading} role="presentation">
                {group.label}
              </div>
              {group.options.map((option) => {
                position++
                const i = position
                return (
                  <div
                    key={option.id}
                    id={optionId(i)}
                    role="option"
                    aria-selected={i === active}
                    aria-disabled={option.whyNot ? true : undefined}
                    tabIndex={-1}
                    className={styles.option}
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => take(i)}
                    onKeyDown={(event) => {
                      if (event.key === 'Enter') take(i)
                    }}
                  >
                    {option.icon ? <span className={styles.icon}>{option.icon}</span> : null}
                    <span className={styles.label}>{option.label}</span>
                    {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
                    {option.whyNot ? <span className={styles.why}>{option.whyNot}</span> : null}
                  </div>
                )
              })}
            </div>
          ))}
        {options.length === 0 ? <p className={styles.nothing}>{text.nothing}</p> : null}
      </div>
    </div>
  )
}
