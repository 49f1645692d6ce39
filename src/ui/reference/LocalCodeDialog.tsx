// Names a local level: a new one below a code, with the next free number offered, or one there is.

import { useState } from 'react'
import { nameReferenceCode } from '../../editing/commands/nameReferenceCode.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { parentOfCode } from '../../model/referenceCode.ts'
import type { ReferenceBook } from '../../reference/referenceBook.ts'
import { nextCodeBelow } from '../../reference/referenceCoverage.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { referenceText } from '../text/reference.ts'
import styles from './Panel.module.css'

/** A new level below a code, or the name of this very code. */
export type LocalCodeTask = { readonly below: string } | { readonly code: string }

interface LocalCodeDialogProps {
  readonly task: LocalCodeTask
  readonly book: ReferenceBook
  readonly onClose: () => void
  readonly onNamed: (code: string) => void
}

const whole = (blueprint: Blueprint) => blueprint

/** Code, name and note; says at once why a code cannot be. */
export function LocalCodeDialog({ task, book, onClose, onNamed }: LocalCodeDialogProps) {
  const text = useText(referenceText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const given = 'code' in task ? task.code : (nextCodeBelow(book, task.below) ?? `${task.below}.`)
  const [code, setCode] = useState(given)
  const [name, setName] = useState(blueprint.referenceCodes[given]?.name ?? '')
  const [note, setNote] = useState(blueprint.referenceCodes[given]?.note ?? '')
  const above = book.entries.get(parentOfCode(code) ?? '')
  const args = { code: code.trim(), name: name.trim(), note: note.trim() === '' ? null : note.trim() }
  const refused = nameReferenceCode.refuse?.(blueprint, args)
  const whyNot = refused && words(refused.message)
  const run = () => {
    if (whyNot || !runCommand(karta, nameReferenceCode, args, true)) return
    onClose()
    onNamed(args.code)
  }
  return (
    <Dialog
      title={'code' in task ? text.renameTitle(task.code) : text.localTitle}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={whyNot} onClick={run}>
            {text.save}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <p className={styles.quiet}>{text.localHint}</p>
        <Field
          label={text.code}
          error={refused && refused.code !== 'empty' ? whyNot : undefined}
          hint={above ? text.localUnder(above.code, words(above.name)) : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              value={code}
              readOnly={'code' in task}
              maxLength={40}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.name} required>
          {(ids) => (
            <input
              {...ids}
              autoFocus
              className={fieldStyles.control}
              value={name}
              maxLength={500}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.note}>
          {(ids) => (
            <textarea
              {...ids}
              className={fieldStyles.control}
              rows={2}
              value={note}
              maxLength={5000}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
