// The elements without a code: each with what it may be, taken one by one or all sure ones after a preview.

import { Check, ListChecks, Search } from 'lucide-react'
import { useState } from 'react'
import { assignReferences } from '../../editing/commands/assignReferences.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import type { ReferenceBook } from '../../reference/referenceBook.ts'
import type { ReferenceCoverage } from '../../reference/referenceCoverage.ts'
import { elementDetail } from '../architecture/elementNames.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import styles from './Panel.module.css'
import { ReferencePicker } from './ReferencePicker.tsx'
import { useReasonWords } from './reasonWords.ts'
import type { Suggestions } from './useSuggestions.ts'

/** More than anybody reads in one go; accepting some brings the next. */
const SHOWN = 100

interface UncodedPanelProps {
  readonly blueprint: Blueprint
  readonly book: ReferenceBook
  readonly coverage: ReferenceCoverage
  readonly suggestions: { readonly found: Suggestions; readonly ready: boolean }
}

/** The list, the surest first. */
export function UncodedPanel({ blueprint, book, coverage, suggestions }: UncodedPanelProps) {
  const text = useText(referenceText)
  const canvas = useText(canvasText)
  const words = useWords()
  const format = useFormat()
  const karta = useKarta()
  const { language } = usePreferences()
  const readOnly = useReadOnly()
  const reasonOf = useReasonWords(blueprint)
  const [previewing, setPreviewing] = useState(false)
  const [picking, setPicking] = useState<Element>()
  const wanted = new Set(coverage.uncoded)
  const listed = [...suggestions.found.keys()].filter((id) => wanted.has(id))
  const order = listed.length === wanted.size ? listed : coverage.uncoded
  const sure = listed.flatMap((element) => {
    const [best] = suggestions.found.get(element) ?? []
    return best?.sure === 'sure' ? [{ element, suggestion: best }] : []
  })
  const whyNot = readOnly ? canvas.readOnly : undefined
  if (coverage.uncoded.length === 0) {
    return (
      <div className={styles.panel}>
        <EmptyState title={text.allCoded}>{text.allCodedHint}</EmptyState>
      </div>
    )
  }
  return (
    <section className={styles.panel} aria-label={text.uncodedTitle(format.number(order.length))}>
      <header className={styles.head}>
        <h3>{text.uncodedTitle(format.number(order.length))}</h3>
        <Button
          size="small"
          kind="primary"
          icon={<ListChecks aria-hidden="true" />}
          whyNot={whyNot ?? (sure.length === 0 ? (suggestions.ready ? text.noneSure : text.searching) : undefined)}
          onClick={() => setPreviewing(true)}
        >
          {text.acceptSure(format.number(sure.length))}
        </Button>
      </header>
      <ul className={styles.list}>
        {order.slice(0, SHOWN).map((id) => {
          const element = getRow(blueprint.elements, id)
          if (!element) return null
          const [best] = suggestions.found.get(id) ?? []
          return (
            <li key={id} className={styles.item}>
              <span className={styles.name}>{element.name}</span>
              <span className={styles.quiet}>{elementDetail(blueprint, element, language)}</span>
              {best ? (
                <span className={styles.suggested}>
                  <strong>{best.entry.code}</strong> {words(best.entry.name)}
                  <span className={styles.quiet}> · {reasonOf(best)}</span>
                </span>
              ) : (
                <span className={styles.quiet}>{suggestions.ready ? text.noSuggestion : text.searching}</span>
              )}
              <span className={styles.buttons}>
                {best ? (
                  <Button
                    size="small"
                    icon={<Check aria-hidden="true" />}
                    whyNot={whyNot}
                    aria-label={text.accept(element.name, best.entry.code)}
                    onClick={() => runCommand(karta, assignReferences, { codes: { [id]: best.entry.code } }, true)}
                  >
                    {text.acceptShort}
                  </Button>
                ) : null}
                <Button
                  size="small"
                  kind="quiet"
                  icon={<Search aria-hidden="true" />}
                  whyNot={whyNot}
                  aria-label={text.search(element.name)}
                  onClick={() => setPicking(element)}
                >
                  {text.searchShort}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      {order.length > SHOWN ? <p className={styles.quiet}>{text.more(format.number(order.length - SHOWN))}</p> : null}
      {previewing ? <AcceptDialog blueprint={blueprint} sure={sure} onClose={() => setPreviewing(false)} /> : null}
      {picking ? (
        <ReferencePicker
          title={text.search(picking.name)}
          book={book}
          models={[kindOf(picking.kind)?.referenceModel ?? 'RAB']}
          value=""
          element={picking}
          onPick={(code) => runCommand(karta, assignReferences, { codes: { [picking.id]: code } }, true)}
          onClose={() => setPicking(undefined)}
        />
      ) : null}
    </section>
  )
}
