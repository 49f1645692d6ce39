// The command palette: one field that finds actions and things of the blueprint; Enter runs the action or goes there.
// A combobox whose list is always open: the focus stays in the field, arrows move the active option.

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { letGoOutside } from '../frame/leadFocus.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { actionsText } from '../text/actions.ts'
import { useText, useWords } from '../text/language.ts'
import { actionTable } from './actionTable.ts'
import styles from './CommandPalette.module.css'
import { shownChord } from './keyChord.ts'
import { closePanel } from './openPanel.ts'
import { actionEntries, blueprintEntries, type PaletteEntry, type PaletteGroup } from './paletteEntries.ts'
import { isMac } from './platform.ts'
import { prepareEntries, searchEntries } from './search.ts'

const LIMIT = 60
const SLICE = 400
const GROUPS: readonly PaletteGroup[] = ['actions', 'elements', 'items', 'indicators', 'views', 'agencies']

/** Entries kept in order of merit inside their group; the group with the best entry comes first. */
function grouped(entries: readonly PaletteEntry[], searching: boolean) {
  const groups = GROUPS.map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) })).filter(
    (part) => part.entries.length > 0,
  )
  if (!searching) return groups
  const rank = (part: { readonly entries: readonly PaletteEntry[] }) => entries.indexOf(part.entries[0] as PaletteEntry)
  return groups.sort((a, b) => rank(a) - rank(b))
}

/** Does something up to an ever later place of a list, some hundreds further each time; stops when the function it gives is called. */
function inSlices<T>(list: readonly T[], work: (list: readonly T[], end: number) => void): () => void {
  let end = 0
  let timer = setTimeout(function step() {
    end += SLICE
    work(list, end)
    if (end < list.length) timer = setTimeout(step)
  })
  return () => clearTimeout(timer)
}

/** The palette while it is open. */
export function CommandPalette() {
  const karta = useKarta()
  const route = useExternalStore(karta.route)
  const blueprint = useBlueprint((whole) => whole)
  const text = useText(actionsText)
  const words = useWords()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  // The dialog opens on its first button; the field is what the planner came for.
  useEffect(() => field.current?.focus(), [])
  const open = karta.session.getState().phase === 'open'
  const actions = useMemo(() => actionEntries(actionTable, karta, route), [karta, route])
  const things = useMemo(() => (open ? blueprintEntries(blueprint) : []), [open, blueprint])
  const all = useMemo(() => [...actions, ...things], [actions, things])
  // What the first key would have to wait for is done while nobody types.
  useEffect(() => inSlices(all, prepareEntries), [all])
  const groups = useMemo(() => {
    const searching = query.trim() !== ''
    return grouped(searchEntries(query, searching ? all : actions, LIMIT), searching)
  }, [query, actions, all])
  const flat = groups.flatMap((part) => part.entries)
  const optionId = (index: number) => `${listId}-${index}`
  const run = (entry: PaletteEntry) => {
    closePanel()
    // After the dialog has given the focus back, so that what runs may take it.
    setTimeout(() => {
      const before = karta.route.get()
      entry.run(karta)
      if (karta.route.get() !== before) letGoOutside(document)
    })
  }
  const move = (next: number) => {
    const index = Math.max(0, Math.min(flat.length - 1, next))
    setActive(index)
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = flat[active]
    if (event.key === 'ArrowDown') move(active === flat.length - 1 ? 0 : active + 1)
    else if (event.key === 'ArrowUp') move(active === 0 ? flat.length - 1 : active - 1)
    else if (event.key === 'PageDown') move(active + 8)
    else if (event.key === 'PageUp') move(active - 8)
    else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) run(chosen)
    else return
    event.preventDefault()
  }
  let index = -1
  return (
    <Dialog title={text.palette} onClose={closePanel}>
      <div className={styles.palette}>
        <input
          ref={field}
          className={styles.field}
          role="combobox"
          aria-label={text.palette}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={flat.length > 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          placeholder={text.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
        <div id={listId} role="listbox" aria-label={text.results} className={styles.list}>
          {groups.map((part) => (
            <div key={part.group} role="group" aria-label={text.group[part.group]}>
              <div className={styles.group} aria-hidden="true">
                {text.group[part.group]}
              </div>
              {part.entries.map((entry) => {
                index += 1
                const at = index
                return (
                  <PaletteOption
                    key={entry.id}
                    id={optionId(at)}
                    entry={entry}
                    active={at === active}
                    label={words(entry.label)}
                    detail={entry.whyNot ? words(entry.whyNot) : entry.detail ? words(entry.detail) : ''}
                    onPoint={() => setActive(at)}
                    onRun={() => run(entry)}
                    onKeyDown={onKeyDown}
                  />
                )
              })}
            </div>
          ))}
        </div>
        {flat.length === 0 ? <p className={styles.nothing}>{text.nothing}</p> : null}
        <p className={styles.hint}>{text.hint}</p>
      </div>
    </Dialog>
  )
}

interface PaletteOptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly active: boolean
  readonly label: string
  readonly detail: string
  readonly onPoint: () => void
  readonly onRun: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function PaletteOption({ id, entry, active, label, detail, onPoint, onRun, onKeyDown }: PaletteOptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={entry.whyNot ? true : undefined}
      className={styles.option}
      onPointerMove={active ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
      onKeyDown={onKeyDown}
    >
      <span className={styles.label}>{label}</span>
      {detail ? <span className={styles.detail}>{detail}</span> : null}
      {entry.keys ? <kbd>{shownChord(entry.keys, isMac)}</kbd> : null}
    </div>
  )
}
