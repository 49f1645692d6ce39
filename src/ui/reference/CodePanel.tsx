// One code: its path, how sure it is, the elements at it and below, those that may belong to it, and its local levels.

import { Pencil, Plus, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { deleteReferenceCode } from '../../editing/commands/deleteReferenceCode.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { centralGround } from '../../model/centralAffairs.ts'
import { nearestKnownCode } from '../../model/nationalCodes.ts'
import { isBelow } from '../../model/referenceCode.ts'
import { kinCode } from '../../reference/kinCode.ts'
import { type BookEntry, pathTo, type ReferenceBook } from '../../reference/referenceBook.ts'
import type { ReferenceCoverage } from '../../reference/referenceCoverage.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import { CodeCarriers } from './CodeCarriers.tsx'
import { FittingElements } from './FittingElements.tsx'
import { LocalCodeDialog, type LocalCodeTask } from './LocalCodeDialog.tsx'
import { NewElementDialog } from './NewElementDialog.tsx'
import styles from './Panel.module.css'
import type { Suggestions } from './useSuggestions.ts'

interface CodePanelProps {
  readonly code: string
  readonly blueprint: Blueprint
  readonly book: ReferenceBook
  readonly coverage: ReferenceCoverage
  readonly suggestions: Suggestions
  readonly onOpen: (code: string) => void
  readonly onClose: () => void
}

/** The panel of a code, known or not. */
export function CodePanel({ code, blueprint, book, coverage, suggestions, onOpen, onClose }: CodePanelProps) {
  const text = useText(referenceText)
  const canvas = useText(canvasText)
  const words = useWords()
  const format = useFormat()
  const karta = useKarta()
  const whyNot = useReadOnly() ? canvas.readOnly : undefined
  const [naming, setNaming] = useState<LocalCodeTask>()
  const [creating, setCreating] = useState(false)
  const entry = book.entries.get(code)
  const path = pathTo(book, code)
  const nearest = entry ? undefined : book.entries.get(nearestKnownCode(blueprint, code) ?? '')
  const carriers: readonly Id[] = [...coverage.carriers].flatMap(([each, ids]) =>
    each === code || isBelow(each, code) ? ids : [],
  )
  const locals = (book.below.get(code) ?? []).filter(({ local }) => local)
  const { own = 0, total = 0 } = coverage.counts.get(code) ?? {}
  return (
    <section
      className={styles.panel}
      aria-label={entry ? `${code} ${words(entry.name)}` : code}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.head}>
        <nav aria-label={text.path} style={{ flex: 1, minWidth: 0 }}>
          <ol className={styles.path}>
            {path.map((each) => (
              <li key={each.code}>
                {each.code === code ? (
                  <span aria-current="page">{each.code}</span>
                ) : (
                  <button type="button" className={styles.link} onClick={() => onOpen(each.code)}>
                    {each.code} {words(each.name)}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <IconButton label={text.closePanel} icon={<X />} onClick={onClose} />
      </header>
      {entry ? (
        <EntryHead entry={entry} book={book} figures={text.own(format.number(own), format.number(total - own))} />
      ) : (
        <div className={styles.warning}>
          <p>
            {text.unknown(code)} {nearest ? text.nearestIs(nearest.code, words(nearest.name)) : ''}
          </p>
          <p className={styles.buttons}>
            {nearest ? (
              <Button size="small" onClick={() => onOpen(nearest.code)}>
                {text.open(nearest.code)}
              </Button>
            ) : null}
            <Button size="small" whyNot={whyNot} onClick={() => setNaming({ code })}>
              {text.nameIt(code)}
            </Button>
          </p>
        </div>
      )}
      <div className={styles.buttons}>
        {entry ? (
          <Button size="small" icon={<Plus aria-hidden="true" />} whyNot={whyNot} onClick={() => setCreating(true)}>
            {text.newElement}
          </Button>
        ) : null}
        {entry?.local ? (
          <>
            <Button
              size="small"
              icon={<Pencil aria-hidden="true" />}
              whyNot={whyNot}
              onClick={() => setNaming({ code })}
            >
              {text.rename}
            </Button>
            <Button
              size="small"
              icon={<Trash2 aria-hidden="true" />}
              whyNot={whyNot ?? refusedWords(blueprint, code, words)}
              onClick={() => {
                if (runCommand(karta, deleteReferenceCode, { code }, true)) onOpen(entry.parent ?? entry.model)
              }}
            >
              {text.remove}
            </Button>
          </>
        ) : null}
      </div>
      <CodeCarriers blueprint={blueprint} ids={carriers} />
      {entry ? <FittingElements blueprint={blueprint} entry={entry} suggestions={suggestions} whyNot={whyNot} /> : null}
      {entry ? (
        <div className={styles.section}>
          <h4>{text.localLevels(format.number(locals.length))}</h4>
          {locals.length > 0 ? (
            <ul className={styles.list}>
              {locals.map((each) => (
                <li key={each.code}>
                  <button type="button" className={styles.link} onClick={() => onOpen(each.code)}>
                    {each.code} {words(each.name)}
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <div className={styles.buttons}>
            <Button size="small" whyNot={whyNot} onClick={() => setNaming({ below: code })}>
              {text.newLocal(code)}
            </Button>
          </div>
        </div>
      ) : null}
      {naming ? (
        <LocalCodeDialog task={naming} book={book} onClose={() => setNaming(undefined)} onNamed={onOpen} />
      ) : null}
      {creating && entry ? <NewElementDialog entry={entry} onClose={() => setCreating(false)} /> : null}
    </section>
  )
}

function refusedWords(
  blueprint: Blueprint,
  code: string,
  words: (of: { readonly id: string; readonly en: string }) => string,
): string | undefined {
  const refused = deleteReferenceCode.refuse?.(blueprint, { code })
  return refused && words(refused.message)
}

interface EntryHeadProps {
  readonly entry: BookEntry
  readonly book: ReferenceBook
  readonly figures: string
}

function EntryHead({ entry, book, figures }: EntryHeadProps) {
  const text = useText(referenceText)
  const words = useWords()
  const affair = entry.model === 'RAB' ? entry.code : (kinCode(book, entry.code, 'RAB') ?? entry.rab)
  const ground = affair === undefined ? undefined : centralGround(affair)
  const doubts = [
    entry.sure === 'high' ? '' : text.doubt[entry.sure],
    entry.inferred ? text.inferred : '',
    entry.note ? words(entry.note) : '',
    ground ? text.central(words(ground)) : '',
  ].filter((each) => each !== '')
  return (
    <>
      <h3 className={styles.title}>{words(entry.name)}</h3>
      <p className={styles.quiet}>
        {entry.local ? text.local : text.national} · {figures}
      </p>
      {doubts.map((each) => (
        <p key={each} className={styles.note}>
          {each}
        </p>
      ))}
    </>
  )
}
