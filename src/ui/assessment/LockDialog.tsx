// The question before an assessment is locked or unlocked: by whom and why, with what happened to it before.

import { type FormEvent, useState } from 'react'
import { lockAssessment } from '../../editing/commands/lockAssessment.ts'
import { unlockAssessment } from '../../editing/commands/unlockAssessment.ts'
import type { Assessment } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { actingName } from '../roadmap/runTransition.ts'
import { useText, useWords } from '../text/language.ts'
import { lockText } from '../text/lock.ts'
import { partsText } from '../text/parts.ts'
import styles from './AssessmentDialog.module.css'

interface LockDialogProps {
  readonly assessment: Assessment
  readonly onClose: () => void
}

/** Locks an open assessment, unlocks a locked one; unlocking asks for a reason. */
export function LockDialog({ assessment, onClose }: LockDialogProps) {
  const text = useText(lockText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const format = useFormat()
  const [locked] = useState(assessment.locked === true)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(actingName())
  const [refused, setRefused] = useState<string | undefined>()
  const entries = Object.values(assessment.history ?? {}).sort((a, b) => b.step - a.step)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (locked && reason.trim() === '') return setRefused(text.reasonMissing)
    const outcome = karta.store.run(locked ? unlockAssessment : lockAssessment, {
      id: assessment.id,
      historyId: karta.newId('kunci'),
      at: karta.nowIso(),
      by: by.trim() || actingName(),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    })
    if (!outcome.ok) return setRefused(words(outcome.refusal.message))
    onClose()
  }
  return (
    <Dialog
      title={locked ? text.unlockTitle(assessment.name) : text.lockTitle(assessment.name)}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form="lock-form">
            {locked ? text.unlock : text.lock}
          </Button>
        </>
      }
    >
      <form id="lock-form" className={styles.form} onSubmit={submit} noValidate>
        <p>{locked ? text.unlockHint : text.lockHint}</p>
        <Field label={locked ? text.reasonUnlock : text.reasonLock} error={refused} required={locked}>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              maxLength={5000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.by}>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              maxLength={200}
              value={by}
              onChange={(event) => setBy(event.target.value)}
            />
          )}
        </Field>
        {entries.length > 0 ? (
          <section>
            <h3>{text.history}</h3>
            <ul className={styles.history}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  {text.entry(
                    entry.event === 'LOCK' ? text.locked : text.unlocked,
                    format.moment(Date.parse(entry.at)),
                    entry.by,
                  )}
                  {entry.reason ? <q>{entry.reason}</q> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </form>
    </Dialog>
  )
}
