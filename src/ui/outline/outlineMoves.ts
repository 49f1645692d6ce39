// What a row of the outline can do with its element.

import { removeFromView } from '../../editing/commands/removeFromView.ts'
import type { Element } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { placeExisting } from '../canvas/addToView.ts'
import { canvasControls, canvasDialog, canvasTool, renaming } from '../canvas/canvasStage.ts'
import { whyNotEdit } from '../canvas/chosen.ts'
import type { Karta } from '../karta.ts'
import { architectureText } from '../text/architecture.ts'
import type { OutlineMoves } from './outlineKeys.ts'

/** The moves that do not depend on the list itself. */
export function createOutlineMoves(karta: Karta): Omit<OutlineMoves, 'go' | 'setOpen'> {
  const only = (element: Element): void => karta.selection.set({ kind: 'elements', ids: [element.id] })
  /** Runs what changes the blueprint, or says why it cannot. */
  const edit = (run: () => void): void => {
    const why = whyNotEdit(karta)
    if (why) karta.announce(why)
    else run()
  }
  return {
    show: (element) => {
      only(element)
      const view = currentView(karta)
      if (view && hasRow(view.placements, element.id)) canvasControls()?.show([element.id])
      else {
        const { id, en } = architectureText
        karta.announce({ id: id.onlyInList(element.name), en: en.onlyInList(element.name) })
      }
    },
    toggleSelected: (element) => {
      const before = selectedElements(karta.selection.get())
      const ids = before.includes(element.id) ? before.filter((other) => other !== element.id) : [...before, element.id]
      karta.selection.set({ kind: 'elements', ids })
    },
    togglePlaced: (element) =>
      edit(() => {
        const view = currentView(karta)
        if (!view) return
        if (hasRow(view.placements, element.id)) {
          runCommand(karta, removeFromView, { view: view.id, ids: [element.id] }, true)
        } else placeExisting(karta, [element.id], undefined, false)
      }),
    rename: (element) =>
      edit(() => {
        only(element)
        renaming.set({ id: element.id, where: 'outline' })
      }),
    connect: (element) =>
      edit(() => {
        only(element)
        canvasTool.send({ type: 'CONNECT', source: element.id, byList: true })
      }),
    remove: (element) =>
      edit(() => {
        // Several selected elements go together when the row is one of them.
        const selected = selectedElements(karta.selection.get())
        const ids = selected.includes(element.id) ? selected : [element.id]
        karta.selection.set({ kind: 'elements', ids })
        canvasDialog.set({ kind: 'delete', ids })
      }),
  }
}
