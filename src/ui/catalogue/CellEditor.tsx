// Writing in a cell: a line of text, and below it the choices where there are some. Enter and Tab take it and go on, Esc
// leaves it as it was; what cannot be is said at the cell and nothing is lost.

import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { CatalogueContext } from '../../catalogue/catalogueContext.ts'
import { cellText, storedValue } from '../../catalogue/cellText.ts'
import { columnOf } from '../../catalogue/column.ts'
import type { Element, Id } from '../../model/blueprint.ts'
import { useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CellEditor.module.css'
import { writeCell } from './cellWork.ts'
import { columnLabel } from './columnLabel.ts'
import { goToCell, gridState, stopEditing } from './gridState.ts'
import { type Offered, useCellChoices } from './useCellChoices.ts'

interface CellEditorProps {
  readonly context: CatalogueContext
  readonly element: Element
  readonly column: Id
  /** What was typed to begin with; null for what the cell holds. */
  readonly start: string | null
}

/** The editor of one cell. */
export function CellEditor({ context, element, column, start }: CellEditorProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const words = useWords()
  const { language } = usePreferences()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const several = columnOf(column)?.type === 'choices'
  const stored = storedValue(element, column)
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => new Set(typeof stored === 'object' ? Object.keys(stored) : []),
  )
  const { choices, free } = useCellChoices(context.blueprint, element.kind, column)
  const [typed, setTyped] = useState<string | null>(start)
  const [near, setNear] = useState<number | null>(null)
  const [error, setError] = useState<string>()
  const ended = useRef(false)
  const initial = several ? '' : cellText(context, element, column)
  const found = choices === undefined ? [] : matching(choices, typed ?? '')
  const current = typed === null || typed === '' ? found.findIndex(({ id }) => id === stored) : free ? -1 : 0
  const at = Math.min(near ?? current, found.length - 1)

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true })
    if (start === null) input.current?.select()
  }, [start])

  const value = (): string => {
    if (several) return [...chosen].join(';')
    const picked = found[at]
    if (choices !== undefined && picked && (near !== null || (typed !== null && typed !== '' && !free)))
      return picked.id
    return typed ?? initial
  }
  const finish = (next: string, move: readonly [number, number]): void => {
    const why = writeCell(karta, context, { element: element.id, column, text: next })
    if (why) {
      setError(words(why))
      return
    }
    ended.current = true
    const { at: from } = gridState.get()
    stopEditing()
    goToCell({ row: Math.max(1, from.row + move[0]), column: Math.max(1, from.column + move[1]) })
  }
  const toggle = (id: Id): void => {
    const next = new Set(chosen)
    if (next.has(id)) next.delete(id)
    else next.add(id)
    setChosen(next)
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const picked = found[at]
    if (event.key === 'Escape') {
      ended.current = true
      stopEditing()
    } else if (step !== 0 && choices !== undefined) {
      setNear(Math.max(0, Math.min(found.length - 1, at + step)))
    } else if (several && picked && (event.key === ' ' || (event.key === 'Enter' && typed))) toggle(picked.id)
    else if (event.key === 'Enter') finish(value(), [event.shiftKey ? -1 : 1, 0])
    else if (event.key === 'Tab') finish(value(), [0, event.shiftKey ? -1 : 1])
    else return
    event.preventDefault()
  }
  const onBlur = () => {
    if (ended.current) return
    ended.current = true
    const why = writeCell(karta, context, { element: element.id, column, text: value() })
    if (why) karta.announce(why)
    stopEditing()
  }
  const label = text.editing(columnLabel(column, language))
  return (
    // Keys and clicks in the editor are its own, not the grid's.
    // biome-ignore lint/a11y/noStaticElementInteractions: holds back events of the editor inside
    <div
      className={styles.editor}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
    >
      <input
        ref={input}
        className={error ? styles.wrong : styles.input}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${listId}-error` : undefined}
        {...(choices !== undefined && {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': listId,
          'aria-autocomplete': 'list' as const,
          ...(at >= 0 && { 'aria-activedescendant': `${listId}-${at}` }),
        })}
        maxLength={20_000}
        value={typed ?? initial}
        onChange={(event) => {
          setTyped(event.target.value)
          setNear(null)
          setError(undefined)
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <Below anchor={input}>
        {error ? (
          <p id={`${listId}-error`} role="alert" className={styles.error}>
            {error}
          </p>
        ) : null}
        {choices === undefined ? null : (
          <div id={listId} role="listbox" aria-label={label} aria-multiselectable={several} className={styles.list}>
            {found.map((choice, nth) => (
              <div
                key={choice.id}
                id={`${listId}-${nth}`}
                role="option"
                tabIndex={-1}
                aria-selected={several ? chosen.has(choice.id) : nth === at}
                className={nth === at ? styles.near : styles.option}
                ref={nth === at ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
                onMouseDown={(event) => {
                  event.preventDefault()
                  if (several) toggle(choice.id)
                  else finish(choice.id, [0, 0])
                }}
              >
                {several ? <span aria-hidden="true">{chosen.has(choice.id) ? '☑' : '☐'} </span> : null}
                {choice.id === '' ? text.empty : choice.label}
                {choice.detail ? <span className={styles.detail}>{choice.detail}</span> : null}
              </div>
            ))}
            {found.length === 0 ? <p className={styles.nothing}>{text.noChoice}</p> : null}
          </div>
        )}
      </Below>
    </div>
  )
}

const MOST = 60

/** Those whose label or detail holds what was typed, beginnings first. */
function matching(choices: readonly Offered[], typed: string): readonly Offered[] {
  const query = typed.trim().toLowerCase()
  if (query === '') return choices.slice(0, MOST)
  const begins = (text: string | undefined): boolean => text?.toLowerCase().startsWith(query) === true
  const holds = (text: string | undefined): boolean => text?.toLowerCase().includes(query) === true
  const first = choices.filter(({ label, detail }) => begins(label) || begins(detail))
  const rest = choices.filter(
    ({ label, detail }) => !(begins(label) || begins(detail)) && (holds(label) || holds(detail)),
  )
  return [...first, ...rest].slice(0, MOST)
}

/** Floats under the cell (above it where there is no room), out of the scrolling grid. */
function Below({ anchor, children }: { readonly anchor: RefObject<HTMLElement | null>; readonly children: ReactNode }) {
  const [rect, setRect] = useState<DOMRect>()
  useLayoutEffect(() => {
    const place = () => setRect(anchor.current?.getBoundingClientRect())
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [anchor])
  if (!rect) return null
  const below = window.innerHeight - rect.bottom
  const upward = below < 220 && rect.top > below
  const left = Math.min(rect.left, window.innerWidth - 290)
  return createPortal(
    <div
      className={styles.float}
      style={{
        left,
        minWidth: rect.width,
        ...(upward ? { bottom: window.innerHeight - rect.top + 2 } : { top: rect.bottom + 2 }),
        maxHeight: (upward ? rect.top : below) - 12,
      }}
    >
      {children}
    </div>,
    document.body,
  )
}
