// Picks a code: typing searches by code, name and alias; nothing typed shows what is suggested and the tree. Each code shows its
// path and how many elements use it. A code that does not exist is said, with the nearest one offered.

import { useId, useMemo, useRef, useState } from 'react'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import { nearestKnownCode } from '../../model/nationalCodes.ts'
import { meantCode } from '../../reference/codeTyped.ts'
import { elementSuggestions } from '../../reference/elementSuggestions.ts'
import type { BookEntry, ReferenceBook } from '../../reference/referenceBook.ts'
import { referenceCoverage } from '../../reference/referenceCoverage.ts'
import { searchReference } from '../../reference/searchReference.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { TreeList, type TreeNode } from '../parts/TreeList.tsx'
import { useText, useWords } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import { LocalCodeDialog, type LocalCodeTask } from './LocalCodeDialog.tsx'
import { usePathWords } from './pathWords.ts'
import styles from './ReferencePicker.module.css'
import { useReasonWords } from './reasonWords.ts'

const MOST = 40

interface ReferencePickerProps {
  readonly title: string
  readonly book: ReferenceBook
  /** Models the code may be of; the first is shown first. */
  readonly models: readonly ReferenceModelCode[]
  /** The code there is now, or "". */
  readonly value: string
  /** For whom: its name and neighbours suggest codes. */
  readonly element?: Element | undefined
  readonly onPick: (code: string) => void
  readonly onClose: () => void
}

interface Option {
  readonly entry: BookEntry
  readonly by: string
}

const whole = (blueprint: Blueprint) => blueprint

/** The dialog; taking a code closes it. */
export function ReferencePicker({ title, book, models, value, element, onPick, onClose }: ReferencePickerProps) {
  const text = useText(referenceText)
  const words = useWords()
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const reasonOf = useReasonWords(blueprint)
  const pathOf = usePathWords(book)
  const baseId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [model, setModel] = useState(models.find((each) => value.startsWith(each)) ?? models[0] ?? 'RAB')
  const [active, setActive] = useState(0)
  const [naming, setNaming] = useState<LocalCodeTask>()
  const { counts } = useMemo(() => referenceCoverage(blueprint, book), [blueprint, book])
  const found = useMemo(
    () => searchReference(book, { text: typed, models: [model], limit: MOST }),
    [book, typed, model],
  )
  const suggested = useMemo(
    () => (element ? elementSuggestions(blueprint, book, element).filter(({ entry }) => entry.model === model) : []),
    [blueprint, book, element, model],
  )
  const searching = typed.trim() !== ''
  const options: readonly Option[] = searching
    ? found.map(({ entry, by, text: matched }) => ({
        entry,
        by: by === 'alias' ? `${text.by.alias}: ${matched}` : text.by[by],
      }))
    : suggested.map((suggestion) => ({ entry: suggestion.entry, by: reasonOf(suggestion) }))
  const at = Math.min(active, options.length - 1)
  const meant = meantCode(typed)
  const missing = meant?.startsWith(model) === true && !book.entries.has(meant) && found.length === 0
  const nearest = missing ? book.entries.get(nearestKnownCode(blueprint, meant) ?? '') : undefined
  const take = (code: string) => {
    onPick(code)
    onClose()
  }
  const go = (to: number) => {
    const next = Math.max(0, Math.min(options.length - 1, to))
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const uses = (code: string) => text.uses(format.number(counts.get(code)?.total ?? 0))
  const tree = (above: string): TreeNode[] =>
    (book.below.get(above) ?? []).map((entry) => ({
      id: entry.code,
      name: `${entry.code} ${words(entry.name)}`,
      open: value.startsWith(`${entry.code}.`),
      line: (
        <button
          type="button"
          className={styles.line}
          aria-current={entry.code === value ? 'true' : undefined}
          onClick={() => take(entry.code)}
        >
          <span>
            <strong>{entry.code}</strong> {words(entry.name)}
          </span>
          <span className={styles.quiet}>{uses(entry.code)}</span>
        </button>
      ),
      below: tree(entry.code),
    }))
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.picker}>
        <div className={styles.ask}>
          <input
            type="search"
            autoFocus
            role="combobox"
            aria-label={text.pickSearch}
            aria-expanded={options.length > 0}
            aria-controls={`${baseId}-list`}
            aria-autocomplete="list"
            aria-describedby={`${baseId}-hint`}
            {...(options.length > 0 && { 'aria-activedescendant': `${baseId}-${at}` })}
            className={fieldStyles.control}
            placeholder={text.pickSearch}
            value={typed}
            maxLength={200}
            onChange={(event) => {
              setTyped(event.target.value)
              setActive(0)
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') go(at + 1)
              else if (event.key === 'ArrowUp') go(at - 1)
              else if (event.key === 'Enter' && options[at]) take(options[at].entry.code)
              else return
              event.preventDefault()
            }}
          />
          {models.length > 1 ? (
            <SelectField
              label={text.allModels}
              value={model}
              choices={models.map((code) => {
                const name = book.models.find((each) => each.code === code)?.name
                return { value: code, label: name ? `${code} ${words(name)}` : code }
              })}
              onChange={(next) => setModel(models.find((each) => each === next) ?? model)}
            />
          ) : null}
        </div>
        <p id={`${baseId}-hint`} className={styles.quiet} aria-live="polite">
          {searching && found.length > 0
            ? text.results(found.length === MOST ? `${MOST}+` : format.number(found.length))
            : text.pickHint}
        </p>
        {missing ? (
          <div className={styles.missing}>
            <p>
              {text.unknown(meant)} {nearest ? text.nearestIs(nearest.code, words(nearest.name)) : ''}
            </p>
            <p className={styles.buttons}>
              {nearest ? (
                <>
                  <Button size="small" kind="primary" onClick={() => take(nearest.code)}>
                    {text.nearest(nearest.code, words(nearest.name))}
                  </Button>
                  <Button size="small" onClick={() => setNaming({ below: nearest.code })}>
                    {text.newLocal(nearest.code)}
                  </Button>
                </>
              ) : null}
              <Button size="small" onClick={() => take(meant)}>
                {text.keepAsIs(meant)}
              </Button>
            </p>
          </div>
        ) : searching && found.length === 0 ? (
          <p className={styles.missing}>{text.noResults}</p>
        ) : null}
        {!searching && options.length > 0 ? <h3 className={styles.heading}>{text.suggested}</h3> : null}
        <div
          ref={list}
          role="listbox"
          id={`${baseId}-list`}
          aria-label={text.results(String(options.length))}
          className={styles.list}
        >
          {options.map(({ entry, by }, nth) => (
            // The search field holds the focus and has the keys of the list.
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: see above
            <div
              key={entry.code}
              id={`${baseId}-${nth}`}
              role="option"
              aria-selected={nth === at}
              className={styles.option}
              onClick={() => take(entry.code)}
            >
              <span>
                <strong>{entry.code}</strong> {words(entry.name)}
                {entry.local ? <em> · {text.localMark}</em> : null}
              </span>
              <span className={styles.quiet}>
                {[pathOf(entry), uses(entry.code), by, entry.sure === 'low' ? text.doubt.low : '']
                  .filter((each) => each !== '')
                  .join(' · ')}
              </span>
            </div>
          ))}
        </div>
        {searching ? null : (
          <div className={styles.tree}>
            <TreeList label={text.tree(model)} nodes={tree(model)} openLabel={text.open} closeLabel={text.close} />
          </div>
        )}
        <div className={styles.buttons}>
          {searching && options[at] ? (
            <Button size="small" onClick={() => setNaming({ below: options[at]?.entry.code ?? model })}>
              {text.newLocal(options[at].entry.code)}
            </Button>
          ) : null}
          {value !== '' ? (
            <Button size="small" onClick={() => take('')}>
              {text.clear}
            </Button>
          ) : null}
        </div>
      </div>
      {naming ? (
        <LocalCodeDialog task={naming} book={book} onClose={() => setNaming(undefined)} onNamed={take} />
      ) : null}
    </Dialog>
  )
}
