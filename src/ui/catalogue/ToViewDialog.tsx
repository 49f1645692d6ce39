// Adds elements to a drawing that exists, below what stands there.

import { useState } from 'react'
import { placeElements } from '../../editing/commands/placeElements.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { viewsInOrder } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { closeDialog } from './catalogueDialog.ts'
import styles from './dialogs.module.css'
import { placesBelow } from './placesBelow.ts'

interface ToViewDialogProps {
  readonly blueprint: Blueprint
  readonly elements: readonly Element[]
}

/** Chooses the view and says how many are new to it. */
export function ToViewDialog({ blueprint, elements }: ToViewDialogProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const parts = useText(partsText)
  const format = useFormat()
  const views = viewsInOrder(blueprint.views)
  const [chosen, setChosen] = useState(views[0]?.id ?? '')
  const view = blueprint.views[chosen]
  const fresh = view ? elements.filter(({ id }) => !hasRow(view.placements, id)) : []
  const add = () => {
    if (!view) return
    const positions = placesBelow(
      view,
      fresh.map(({ id }) => id),
    )
    if (runCommand(karta, placeElements, { view: view.id, positions }, true)) closeDialog()
  }
  return (
    <Dialog
      title={text.viewTitle(format.number(elements.length))}
      onClose={closeDialog}
      width="narrow"
      footer={
        <>
          <Button onClick={closeDialog}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={fresh.length === 0 ? text.nothingChanges : undefined} onClick={add}>
            {text.add}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SelectField
          label={text.view}
          value={chosen}
          choices={views.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
        <p role="status">
          {text.viewCounts(format.number(fresh.length), format.number(elements.length - fresh.length))}
        </p>
      </div>
    </Dialog>
  )
}
