// Asks before rows are deleted and names what goes along.

import { deleteElements } from '../../editing/commands/deleteElements.ts'
import { consequenceWords, deletionConsequences } from '../../editing/deletion.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { catalogueText } from '../text/catalogue.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { closeDialog } from './catalogueDialog.ts'
import { setCatalogue } from './catalogueState.ts'
import styles from './dialogs.module.css'

interface DeleteRowsDialogProps {
  readonly blueprint: Blueprint
  readonly elements: readonly Element[]
}

/** Names the elements and all that hangs on them. */
export function DeleteRowsDialog({ blueprint, elements }: DeleteRowsDialogProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const parts = useText(partsText)
  const words = useWords()
  const format = useFormat()
  const ids = elements.map(({ id }) => id)
  const along = consequenceWords(deletionConsequences(blueprint, ids))
  return (
    <Dialog
      title={text.deleteTitle(format.number(ids.length))}
      onClose={closeDialog}
      width="narrow"
      footer={
        <>
          {/* Not where Enter would delete: the way out has the focus first. */}
          <Button ref={(button) => button?.setAttribute('autofocus', '')} onClick={closeDialog}>
            {parts.cancel}
          </Button>
          <Button
            kind="danger"
            onClick={() => {
              closeDialog()
              if (!runCommand(karta, deleteElements, { ids }, true)) return
              karta.selection.set({ kind: 'none' })
              setCatalogue({ ticked: new Set() })
            }}
          >
            {text.deleteApply}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <ul className={styles.names}>
          {elements.slice(0, 12).map((element) => (
            <li key={element.id}>{element.name}</li>
          ))}
          {elements.length > 12 ? <li>{text.moreRows(format.number(elements.length - 12))}</li> : null}
        </ul>
        {along ? <p>{text.deleteWith(words(along))}</p> : null}
        <p className={styles.quiet}>{text.deleteUndo}</p>
      </div>
    </Dialog>
  )
}
