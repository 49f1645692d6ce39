// Adds new elements and places existing ones in the view that is drawn, each in a free spot, selected and shown.

import { addElement } from '../../editing/commands/addElement.ts'
import { placeElements } from '../../editing/commands/placeElements.ts'
import type { Id } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { hasRow, rowsOf } from '../../model/table.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { preferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { textIn } from '../text/language.ts'
import { canvasControls, renaming } from './canvasStage.ts'
import { freeSpot } from './freeSpot.ts'
import { type Point, sceneOf } from './scene.ts'

/** "Aplikasi baru", and "Aplikasi baru 2" when there is one. */
function newName(karta: Karta, kind: string): string {
  const { language } = preferences.get()
  const base = textIn(canvasText, language).newName(kindOf(kind)?.shortName[language] ?? kind)
  const taken = new Set(rowsOf(karta.store.getBlueprint().elements).map((element) => element.name))
  let name = base
  for (let i = 2; taken.has(name); i++) name = `${base} ${i}`
  return name
}

/**
 * Adds an element of a kind with its middle near `near` (else the middle of the window). Without a name it gets one for
 * now, which is at once being typed over.
 */
export function addKind(karta: Karta, kind: string, name?: string, near?: Point): void {
  const view = currentView(karta)
  const id = karta.newId('el')
  const element = {
    id,
    kind,
    name: name?.trim() || newName(karta, kind),
    state: 'as-is' as const,
    attributes: {},
  }
  const place = view ? freeSpot(sceneOf(karta.store.getBlueprint(), view), near ?? middle()) : undefined
  const args = { element, ...(view && place ? { view: view.id, x: place.x, y: place.y } : {}) }
  if (!runCommand(karta, addElement, args, true)) return
  const toName = view !== undefined && !name?.trim()
  reveal(karta, [id], !toName)
  if (!toName) return
  const [step] = karta.store.getUndoSteps()
  const start = () => renaming.set({ id, where: 'canvas', added: { args, step } })
  // A dialog that closes gives the focus back first.
  if (document.querySelector('dialog[open]')) requestAnimationFrame(start)
  else start()
}

/** Places existing elements in the view, near `near`; those already there are only shown. The focus goes along unless told not to. */
export function placeExisting(karta: Karta, ids: readonly Id[], near?: Point, focus = true): void {
  const view = currentView(karta)
  if (!view) return
  const scene = sceneOf(karta.store.getBlueprint(), view)
  const positions: Record<Id, Point> = {}
  const taken: Point[] = []
  for (const id of ids) {
    if (hasRow(view.placements, id)) continue
    const place = freeSpot(scene, near ?? middle(), taken)
    positions[id] = place
    taken.push(place)
  }
  if (taken.length > 0 && !runCommand(karta, placeElements, { view: view.id, positions }, true)) return
  reveal(karta, ids, focus)
}

/** Selects elements, brings them into the window and gives the first the focus. */
export function reveal(karta: Karta, ids: readonly Id[], focus = true): void {
  karta.selection.set({ kind: 'elements', ids })
  canvasControls()?.show(ids, { focus })
}

function middle(): Point {
  return canvasControls()?.middle() ?? { x: 0, y: 0 }
}
