// What accepting all sure suggestions would do, before it is done: element, code, reason; each may be left out.

import { useState } from 'react'
import { assignReferences } from '../../editing/commands/assignReferences.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import type { FittingElement } from '../../reference/elementSuggestions.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { referenceText } from '../text/reference.ts'
import styles from './AcceptDialog.module.css'
import { useReasonWords } from './reasonWords.ts'

interface AcceptDialogProps {
  readonly blueprint: Blueprint
  readonly sure: readonly FittingElement[]
  readonly onClose: () => void
}

/** The preview; the main button gives all ticked elements their codes in one step. */
export function AcceptDialog({ blueprint, sure, onClose }: AcceptDialogProps) {
  const text = useText(referenceText)
  const parts = useText(partsText)
  const words = useWords()
  const format = useFormat()
  const karta = useKarta()
  const reasonOf = useReasonWords(blueprint)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const taken = sure.filter(({ element }) => !left.has(element))
  const toggle = (id: string) =>
    setLeft(new Set(left.has(id) ? [...left].filter((each) => each !== id) : [...left, id]))
  const run = () => {
    const codes = Object.fromEntries(taken.map(({ element, suggestion }) => [element, suggestion.entry.code]))
    if (runCommand(karta, assignReferences, { codes }, true)) onClose()
  }
  return (
    <Dialog
      title={text.previewTitle(format.number(taken.length))}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={taken.length === 0 ? text.chooseSome : undefined} onClick={run}>
            {text.assign(format.number(taken.length))}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{text.previewHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.element}</th>
            <th scope="col">{text.code}</th>
            <th scope="col">{text.reason}</th>
          </tr>
        </thead>
        <tbody>
          {sure.map(({ element, suggestion }) => (
            <tr key={element}>
              <th scope="row">
                <label>
                  <input type="checkbox" checked={!left.has(element)} onChange={() => toggle(element)} />
                  {getRow(blueprint.elements, element)?.name ?? ''}
                </label>
              </th>
              <td>
                <strong>{suggestion.entry.code}</strong> {words(suggestion.entry.name)}
              </td>
              <td>{reasonOf(suggestion)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
