// Asks why a finding is left as it is; without a reason nothing is accepted.

import { useState } from 'react'
import type { Issue } from '../../checks/check.ts'
import { subjectsOf } from '../../checks/waivers.ts'
import { waiveIssue } from '../../editing/commands/waiveIssue.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import listed from '../parts/Listed.module.css'
import { checksText } from '../text/checks.ts'
import { useText, useWords } from '../text/language.ts'

/** The dialog for one finding. */
export function WaiveDialog({ issue, onClose }: { readonly issue: Issue; readonly onClose: () => void }) {
  const karta = useKarta()
  const text = useText(checksText)
  const words = useWords()
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')
  const [refused, setRefused] = useState<string>()
  const accept = () => {
    const { rule } = issue
    const args = { id: karta.newId('waiver'), rule, subjects: subjectsOf(issue), reason, by, at: karta.nowIso() }
    const outcome = karta.store.run(waiveIssue, args)
    if (!outcome.ok) return setRefused(words(outcome.refusal.message))
    karta.announce({ id: 'Temuan diterima dengan alasan.', en: 'The finding was accepted with a reason.' })
    onClose()
  }
  return (
    <Dialog
      title={text.acceptTitle}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button kind="primary" type="submit" form="waive-form">
            {text.acceptTitle}
          </Button>
        </>
      }
    >
      <form
        id="waive-form"
        className={listed.section}
        onSubmit={(event) => {
          event.preventDefault()
          accept()
        }}
      >
        <p>{words(issue.message)}</p>
        <p className={listed.hint}>{text.acceptHint}</p>
        <Field label={text.reason} error={refused} required>
          {(ids) => (
            <textarea
              {...ids}
              className={fieldStyles.control}
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.by} error={undefined}>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              value={by}
              onChange={(event) => setBy(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
