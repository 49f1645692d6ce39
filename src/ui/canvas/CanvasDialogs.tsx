// Whichever dialog of the canvas is open.

import { useExternalStore } from '../externalStore.ts'
import { AddOrFindDialog } from './AddOrFindDialog.tsx'
import { ConnectDialog } from './ConnectDialog.tsx'
import { canvasDialog } from './canvasStage.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { FindDialog } from './FindDialog.tsx'
import { DeleteViewDialog, ViewFormDialog } from './ViewDialogs.tsx'

/** The open dialog, or nothing. */
export function CanvasDialogs() {
  const dialog = useExternalStore(canvasDialog)
  switch (dialog?.kind) {
    case 'add':
      return <AddOrFindDialog />
    case 'find':
      return <FindDialog />
    case 'delete':
      return <DeleteDialog ids={dialog.ids} />
    case 'add-view':
      return <ViewFormDialog />
    case 'edit-view':
      return <ViewFormDialog id={dialog.id} />
    case 'delete-view':
      return <DeleteViewDialog id={dialog.id} />
    case undefined:
      return <ConnectDialog />
  }
}
