// The elements without a code that may belong to the chosen one: ticked, they get the code together.

import { useState } from 'react'
import { assignReferences } from '../../editing/commands/assignReferences.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { elementsFitting } from '../../reference/elementSuggestions.ts'
import type { BookEntry } from '../../reference/referenceBook.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { useText } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import styles from './Panel.module.css'
import { useReasonWords } from './reasonWords.ts'
import type { Suggestions } from './useSuggestions.ts'

const SHOWN = 60

interface FittingElementsProps {
  readonly blueprint: Blueprint
  readonly entry: BookEntry
  readonly suggestions: Suggestions
  readonly whyNot: string | undefined
}

/** The list with its button; nothing when no element fits. */
export function FittingElements({ blueprint, entry, suggestions, whyNot }: FittingElementsProps) {
  const text = useText(referenceText)
  const format = useFormat()
  const karta = useKarta()
  const reasonOf = useReasonWords(blueprint)
  const fitting = elementsFitting(suggestions, entry)
  const shown = fitting.slice(0, SHOWN)
  // Sure and likely ones are ticked until somebody says otherwise.
  const [said, setSaid] = useState<{ readonly [element: string]: boolean }>({})
  const isTicked = (id: string, sure: string) => said[id] ?? sure !== 'possible'
  const ticked = shown.filter(({ element, suggestion }) => isTicked(element, suggestion.sure))
  if (fitting.length === 0) return null
  const codes = Object.fromEntries(ticked.map(({ element, suggestion }) => [element, suggestion.entry.code]))
  return (
    <div className={styles.section}>
      <h4>{text.fitting(format.number(fitting.length))}</h4>
      <p className={styles.quiet}>{text.fittingHint}</p>
      <ul className={styles.list}>
        {shown.map(({ element, suggestion }) => (
          <li key={element} className={styles.item}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(element, suggestion.sure)}
                onChange={(event) => setSaid({ ...said, [element]: event.target.checked })}
              />
              <span className={styles.name}>{getRow(blueprint.elements, element)?.name ?? ''}</span>
              <span className={styles.quiet}>
                {suggestion.entry.code} · {reasonOf(suggestion)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > SHOWN ? (
        <p className={styles.quiet}>{text.more(format.number(fitting.length - SHOWN))}</p>
      ) : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          kind="primary"
          whyNot={whyNot ?? (ticked.length === 0 ? text.chooseSome : undefined)}
          onClick={() => runCommand(karta, assignReferences, { codes }, true)}
        >
          {text.assign(format.number(ticked.length))}
        </Button>
      </div>
    </div>
  )
}
