// Whichever dialog of the canvas is open.

import { lazy, type ReactNode, Suspense } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { AddOrFindDialog } from './AddOrFindDialog.tsx'
import { ConnectDialog } from './ConnectDialog.tsx'
import { canvasDialog } from './canvasStage.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { FindDialog } from './FindDialog.tsx'
import { DeleteViewDialog, ViewFormDialog } from './ViewDialogs.tsx'

const NewViewDialog = lazy(() => import('../views/NewViewDialog.tsx'))
const UpdateViewDialog = lazy(() => import('../views/UpdateViewDialog.tsx'))
const WayDialog = lazy(() => import('../impact/WayDialog.tsx'))
const lazily = (dialog: ReactNode) => <Suspense>{dialog}</Suspense>

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
      return lazily(<NewViewDialog />)
    case 'edit-view':
      return <ViewFormDialog id={dialog.id} />
    case 'delete-view':
      return <DeleteViewDialog id={dialog.id} />
    case 'update-view':
      return lazily(<UpdateViewDialog id={dialog.id} />)
    case 'way':
      return lazily(<WayDialog from={dialog.from} />)
    case undefined:
      return <ConnectDialog />
  }
}
