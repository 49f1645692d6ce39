// The dialogs of the catalogue, one at a time.

import { getRow } from '../../model/table.ts'
import { useExternalStore } from '../externalStore.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { catalogueDialog } from './catalogueDialog.ts'
import type { Sheet } from './cellWork.ts'
import { DeleteRowsDialog } from './DeleteRowsDialog.tsx'
import { ItemDialog } from './ItemDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { QueriesDialog } from './QueriesDialog.tsx'
import { SaveQueryDialog } from './SaveQueryDialog.tsx'
import { ToViewDialog } from './ToViewDialog.tsx'

/** The open dialog, if any. */
export function CatalogueDialogs({ sheet }: { readonly sheet: Sheet }) {
  const dialog = useExternalStore(catalogueDialog)
  if (!dialog) return null
  const { blueprint } = sheet.context
  const elements = 'ids' in dialog ? dialog.ids.flatMap((id) => getRow(blueprint.elements, id) ?? []) : []
  switch (dialog.kind) {
    case 'columns':
      return <ColumnsDialog rows={sheet.rows} />
    case 'saveQuery':
      return <SaveQueryDialog blueprint={blueprint} />
    case 'queries':
      return <QueriesDialog blueprint={blueprint} />
    case 'paste':
      return <PasteDialog sheet={sheet} cells={dialog.cells} />
    case 'bulk':
      return <BulkDialog context={sheet.context} elements={elements} />
    case 'view':
      return <ToViewDialog blueprint={blueprint} elements={elements} />
    case 'item':
      return <ItemDialog elements={elements} />
    case 'delete':
      return <DeleteRowsDialog blueprint={blueprint} elements={elements} />
  }
}
