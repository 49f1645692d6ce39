// Deleting and taking off: a relation at once, elements after a dialog that names what goes along.

import { deleteElements } from '../../editing/commands/deleteElements.ts'
import { deleteRelations } from '../../editing/commands/deleteRelations.ts'
import { removeFromView } from '../../editing/commands/removeFromView.ts'
import type { Id } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { canvasDialog } from './canvasStage.ts'
import { chosenIds, chosenInView } from './chosen.ts'

/** Deletes what is selected; elements are asked about first. */
export function deleteChosen(karta: Karta): void {
  const selected = karta.selection.get()
  if (selected.kind === 'relation') {
    if (runCommand(karta, deleteRelations, { ids: [selected.id] }, true)) karta.selection.set({ kind: 'none' })
    return
  }
  const ids = chosenIds(karta)
  if (ids.length > 0) canvasDialog.set({ kind: 'delete', ids })
}

/** Deletes elements with all that hangs on them. */
export function deleteNow(karta: Karta, ids: readonly Id[]): void {
  if (runCommand(karta, deleteElements, { ids }, true)) karta.selection.set({ kind: 'none' })
}

/** Takes the selected elements off the view that is drawn. */
export function takeOffView(karta: Karta): void {
  const chosen = chosenInView(karta)
  if (!chosen || chosen.ids.length === 0) return
  runCommand(karta, removeFromView, { view: chosen.view.id, ids: chosen.ids }, true)
}
