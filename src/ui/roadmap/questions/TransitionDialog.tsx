// The question before an item is started, completed, paused or reopened: what the lifecycle needs to know (semantics §4).
// Starting asks for the month, completing for the month and for evidence of every promised level; pausing and reopening ask why.

import { useId, useState } from 'react'
import type { Blueprint, ItemEvent, Proof, RoadmapItem } from '../../../model/blueprint.ts'
import { mayTransition } from '../../../roadmap/lifecycle.ts'
import { promisedRungs } from '../../../roadmap/promisedRungs.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Field, fieldStyles } from '../../parts/Field.tsx'
import { MonthField } from '../../parts/MonthField.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { setPreferences, usePreferences } from '../../preferences.ts'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { numeric } from '../itemSummary.ts'
import { actingName, runTransition, type TransitionAnswers } from '../runTransition.ts'
import { PredecessorNote } from './PredecessorNote.tsx'
import { ProofFields } from './ProofFields.tsx'
import styles from './questions.module.css'

const whole = (blueprint: Blueprint) => blueprint

interface TransitionDialogProps {
  readonly item: RoadmapItem
  readonly event: ItemEvent
  readonly onClose: () => void
}

/** Asks, checks, runs; what is still missing is said above the buttons once somebody tried. */
export function TransitionDialog({ item, event, onClose }: TransitionDialogProps) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { author } = usePreferences()
  const formId = useId()
  const [month, setMonth] = useState(() => karta.thisMonth())
  const [note, setNote] = useState('')
  const [by, setBy] = useState(actingName)
  const [agency, setAgency] = useState(item.owner ?? '')
  const [proofs, setProofs] = useState<{ readonly [rung: string]: Proof }>({})
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const completes = event === 'COMPLETE'
  const starts = event === 'START'
  const promised = promisedRungs(item)
  const answers: TransitionAnswers = {
    by,
    ...(agency === '' ? {} : { agency }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(completes ? { proofs, month } : {}),
    ...(starts ? { month } : {}),
  }
  const obstacle = mayTransition(blueprint, item.id, event, {
    ...(answers.month === undefined ? {} : { month: answers.month }),
    ...(answers.note === undefined ? {} : { reason: answers.note }),
    proofs,
  })
  const problem = refused ?? (tried && obstacle ? words(obstacle.message) : undefined)
  const submit = () => {
    setTried(true)
    if (obstacle) {
      karta.announce(obstacle.message)
      return
    }
    const refusal = runTransition(karta, item.id, event, answers)
    if (refusal) {
      setRefused(words(refusal.message))
      return
    }
    if (author === '' && by.trim() !== actingName()) setPreferences({ author: by.trim() })
    onClose()
  }
  const name = item.code || item.name
  const asked: { readonly [E in ItemEvent]: readonly [title: string, verb: string] } = {
    START: [text.startTitle(name), text.startNow],
    COMPLETE: [text.completeTitle(name), text.complete],
    PAUSE: [text.pauseTitle(name), text.pause],
    REOPEN: [text.reopenTitle(name), text.reopen],
  }
  const [title, verb] = asked[event]
  return (
    <Dialog
      title={title}
      width={completes && promised.length > 0 ? 'medium' : 'narrow'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault()
          submit()
        }}
      >
        {starts ? (
          <>
            <div className={styles.month}>
              <MonthField
                label={text.startMonth}
                hint={text.startMonthHint}
                required
                value={month}
                onCommit={setMonth}
              />
            </div>
            <PredecessorNote blueprint={blueprint} item={item} month={month} />
          </>
        ) : completes ? (
          <div className={styles.month}>
            <MonthField
              label={text.finishMonth}
              hint={text.finishMonthHint}
              error={
                tried && (obstacle?.code === 'no-finish-month' || obstacle?.code === 'finish-before-start')
                  ? words(obstacle.message)
                  : undefined
              }
              required
              value={month}
              onCommit={setMonth}
            />
          </div>
        ) : (
          <Field
            label={text.reason}
            hint={text.reasonHint}
            error={tried && obstacle?.code === 'no-reason' ? words(obstacle.message) : undefined}
            required
          >
            {(ids) => (
              <textarea
                {...ids}
                className={fieldStyles.control}
                rows={3}
                maxLength={20000}
                value={note}
                onChange={(typed) => setNote(typed.target.value)}
              />
            )}
          </Field>
        )}
        {completes ? (
          <ProofFields
            blueprint={blueprint}
            item={item}
            promised={promised}
            proofs={proofs}
            missing={tried && obstacle?.code === 'no-proof' ? (obstacle.missing ?? []) : []}
            onChange={setProofs}
          />
        ) : null}
        {completes || starts ? (
          <Field label={text.note}>
            {(ids) => (
              <textarea
                {...ids}
                className={fieldStyles.control}
                rows={2}
                maxLength={20000}
                value={note}
                onChange={(typed) => setNote(typed.target.value)}
              />
            )}
          </Field>
        ) : null}
        <div className={styles.pair}>
          <Field label={text.actor}>
            {(ids) => (
              <input
                {...ids}
                className={fieldStyles.control}
                maxLength={200}
                value={by}
                onChange={(typed) => setBy(typed.target.value)}
              />
            )}
          </Field>
          <SelectField
            label={text.agency}
            none="–"
            value={agency}
            choices={Object.values(blueprint.agencies)
              .sort((a, b) => numeric.compare(a.short, b.short))
              .map(({ id, short }) => ({ value: id, label: short }))}
            onChange={setAgency}
          />
        </div>
        {problem ? (
          <p className={fieldStyles.error} role="alert">
            {problem}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
