// Changing and deleting a view of the blueprint.

import { type FormEvent, useId, useState } from 'react'
import { deleteView } from '../../editing/commands/deleteView.ts'
import { editView } from '../../editing/commands/editView.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { showView, viewsInOrder } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { canvasDialog } from './canvasStage.ts'
import styles from './dialogs.module.css'

const whole = (blueprint: Blueprint): Blueprint => blueprint
const close = () => canvasDialog.set(null)

/** The form of a view. */
export function ViewFormDialog({ id }: { readonly id: Id }) {
  const karta = useKarta()
  const text = useText(canvasText)
  const parts = useText(partsText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const view = blueprint.views[id]
  const [name, setName] = useState(view?.name ?? '')
  const [audience, setAudience] = useState(view?.audience ?? '')
  const [description, setDescription] = useState(view?.description ?? '')
  const [refused, setRefused] = useState<string>()
  const formId = useId()
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { store } = karta
    const typed = { name: name.trim(), audience: audience.trim(), description: description.trim() }
    const outcome = store.run(editView, {
      id,
      set: { name: typed.name, audience: typed.audience || null, description: typed.description || null },
    })
    if (!outcome.ok) return setRefused(words(outcome.refusal.message))
    close()
  }
  return (
    <Dialog
      title={text.editView}
      onClose={close}
      width="narrow"
      footer={
        <>
          <Button onClick={close}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {parts.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={save}>
        <Field label={text.viewName} error={refused} required>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              value={name}
              maxLength={5000}
              ref={(input) => input?.setAttribute('autofocus', '')}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.viewAudience} hint={text.viewAudienceHint}>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              value={audience}
              maxLength={5000}
              onChange={(event) => setAudience(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.viewDescription}>
          {(ids) => (
            <textarea
              {...ids}
              className={fieldStyles.control}
              value={description}
              maxLength={20_000}
              rows={3}
              onChange={(event) => setDescription(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

/** Asks before a view is deleted; its elements stay. */
export function DeleteViewDialog({ id }: { readonly id: Id }) {
  const karta = useKarta()
  const text = useText(canvasText)
  const blueprint = useBlueprint(whole)
  const remove = () => {
    if (!runCommand(karta, deleteView, { id }, true)) return
    const [next] = viewsInOrder(karta.store.getBlueprint().views)
    if (next) showView(karta, next.id)
  }
  return (
    <ConfirmDelete title={text.deleteView} label={text.delete} onClose={close} onDelete={remove}>
      <p>{text.deleteViewAsk(blueprint.views[id]?.name ?? id)}</p>
    </ConfirmDelete>
  )
}
