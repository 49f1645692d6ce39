// How a conflict of lifetimes is put right: three ways, each with what would be left, applied as one step.

import { useMemo, useState } from 'react'
import type { LifecycleConflict } from '../../checks/lifecycleConflicts.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow } from '../../model/table.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { changeConflictText } from '../text/changeConflict.ts'
import { useText, useWords } from '../text/language.ts'
import { type Fix, fixKinds, runFix, successorChoices, tryFix } from './conflictFixes.ts'
import { conflictSentence } from './conflictWords.ts'
import styles from './FixDialog.module.css'

interface FixDialogProps {
  readonly blueprint: Blueprint
  readonly conflict: LifecycleConflict
  readonly onClose: () => void
}

/** A dialog over the list. */
export function FixDialog({ blueprint, conflict, onClose }: FixDialogProps) {
  const karta = useKarta()
  const text = useText(changeConflictText)
  const words = useWords()
  const format = useFormat()
  const [kind, setKind] = useState<Fix['kind']>('keep')
  const [by, setBy] = useState<Id | null>(null)
  const [item] = useState(() => karta.newId('item'))
  const name = (id: Id): string => quoted(getRow(blueprint.elements, id)?.name ?? id)
  const choices = useMemo(
    () =>
      kind === 'successor'
        ? successorChoices(blueprint, conflict).map((each) => ({ id: each.id, label: each.name }))
        : [],
    [blueprint, conflict, kind],
  )
  const fix: Fix | undefined =
    kind === 'successor'
      ? by === null
        ? undefined
        : { kind, by, item, name: text.itemName(name(conflict.element), name(by)) }
      : { kind }
  const trial = fix && tryFix(blueprint, conflict, fix)
  const until = conflict.kind === 'outlived' ? conflict.until : conflict.comes
  const labels: Readonly<Record<Fix['kind'], readonly [string, string]>> = {
    keep: [
      until === undefined
        ? text.keepForGood(name(conflict.element))
        : text.keepUntil(name(conflict.element), format.month(until)),
      text.keepHint,
    ],
    end: [
      text.end(name(conflict.kind === 'outlived' ? conflict.dependent : conflict.by), format.month(conflict.goes)),
      text.endHint,
    ],
    successor: [text.successor(name(conflict.element)), text.successorHint],
  }
  const apply = () => {
    if (!fix) return
    const outcome = runFix(karta.store, conflict, fix)
    if (!outcome.ok) {
      karta.announce(outcome.refusal.message)
      return
    }
    const label = karta.store.getUndoSteps().at(-1)?.label
    if (label) karta.announce(label)
    onClose()
  }
  const whyNot = trial === undefined ? text.chooseFirst : trial.ok ? undefined : words(trial.refusal)
  return (
    <Dialog
      title={text.dialog}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button kind="primary" whyNot={whyNot} onClick={apply}>
            {text.apply}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{conflictSentence(blueprint, conflict, text, format)}</p>
        <fieldset className={styles.ways}>
          <legend>{text.ways}</legend>
          {fixKinds(conflict).map((each) => (
            <label key={each} className={styles.way}>
              <input type="radio" name="fix" checked={each === kind} onChange={() => setKind(each)} />
              <span>
                <strong>{labels[each][0]}</strong>
                <span className={styles.quiet}>{labels[each][1]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {kind === 'successor' ? (
          <ComboField label={text.which} hint={text.whichHint} choices={choices} value={by} onChange={setBy} />
        ) : null}
        <div className={styles.preview} role="status">
          <strong>{text.preview}</strong>
          {trial === undefined ? (
            <span>{text.chooseFirst}</span>
          ) : trial.ok ? (
            <span>
              {trial.resolved ? text.resolves : text.remains} {text.after(trial.before, trial.after)}
            </span>
          ) : (
            <span>{words(trial.refusal)}</span>
          )}
        </div>
      </div>
    </Dialog>
  )
}
