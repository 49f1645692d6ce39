// Asks before rows are deleted and names what goes along.

import { deleteElements } from '../../editing/commands/deleteElements.ts'
import { consequenceWords, deletionConsequences } from '../../editing/deletion.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { catalogueText } from '../text/catalogue.ts'
import { useText, useWords } from '../text/language.ts'
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
  const words = useWords()
  const format = useFormat()
  const ids = elements.map(({ id }) => id)
  const along = consequenceWords(deletionConsequences(blueprint, ids))
  return (
    <ConfirmDelete
      title={text.deleteTitle(format.number(ids.length))}
      label={text.deleteApply}
      onClose={closeDialog}
      onDelete={() => {
        if (!runCommand(karta, deleteElements, { ids }, true)) return
        karta.selection.set({ kind: 'none' })
        setCatalogue({ ticked: new Set() })
      }}
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
    </ConfirmDelete>
  )
}
