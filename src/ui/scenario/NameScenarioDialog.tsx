// Asks what a new scenario is called and what it assumes in words; what may be meant with it, its opener knows.

import { useState } from 'react'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { assumptionCount } from '../simulation/overlayEdits.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { scenarioText } from '../text/scenario.ts'
import { type Assumed, makeScenario } from './makeScenario.ts'
import styles from './NameScenarioDialog.module.css'
import { openScenario } from './openScenario.ts'

interface NameScenarioDialogProps {
  /** The assumptions it is made of. */
  readonly overlay: Assumed
  /** A name to begin with. */
  readonly suggested?: string
  readonly onClose: () => void
  readonly onMade?: () => void
}

/** Name and notes; makes the scenario and opens it. */
export function NameScenarioDialog({ overlay, suggested = '', onClose, onMade }: NameScenarioDialogProps) {
  const text = useText(scenarioText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const now = karta.overlay.get()
  const lost = overlay === now || openScenario.get() !== null ? 0 : assumptionCount(now)
  const [name, setName] = useState(suggested)
  const [notes, setNotes] = useState('')
  const [refused, setRefused] = useState<string>()
  return (
    <Dialog
      title={text.nameTitle}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form="name-scenario">
            {text.create}
          </Button>
        </>
      }
    >
      <form
        id="name-scenario"
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const refusal = makeScenario(karta, name.trim(), notes.trim(), overlay)
          if (refusal) return setRefused(words(refusal))
          onClose()
          onMade?.()
        }}
      >
        {lost > 0 ? <p>{text.willLose(lost)}</p> : null}
        <Field label={text.name} hint={text.nameHint} error={refused} required>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.notes} hint={text.notesHint}>
          {(ids) => (
            <textarea
              {...ids}
              className={fieldStyles.control}
              rows={3}
              maxLength={20000}
              value={notes}
              onChange={(event) => setNotes(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
