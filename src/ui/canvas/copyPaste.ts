// Copy, paste and duplicate: through the clipboard of the system where the page may use it, else through one of its own.

import { copyFragment, type Fragment, fragmentIds, fragmentText } from '../../editing/clipboard.ts'
import { duplicateElements } from '../../editing/commands/duplicateElements.ts'
import { pasteFragment } from '../../editing/commands/pasteFragment.ts'
import type { Id } from '../../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import type { Words } from '../../model/words.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { reveal } from './addToView.ts'
import { canvasControls } from './canvasStage.ts'
import { chosenIds } from './chosen.ts'
import { freeShift } from './freeShift.ts'
import { freeSpot } from './freeSpot.ts'
import { type Point, sceneOf } from './scene.ts'

/** What was copied last in this tab: on a plain-http page, or without permission, there is no other clipboard. */
let own = ''

function counted(fragment: Fragment): Words {
  const count = fragment.elements.length
  return {
    id: `${numberId(count)} elemen disalin.`,
    en: count === 1 ? '1 element copied.' : `${numberEn(count)} elements copied.`,
  }
}

/** Copies the selected elements with the relations among them. */
export function copyChosen(karta: Karta): void {
  const fragment = copyFragment(karta.store.getBlueprint(), chosenIds(karta), currentView(karta)?.id)
  own = fragmentText(fragment)
  // Refused without permission or on plain http: `own` still has it.
  void navigator.clipboard?.writeText(own).catch(() => undefined)
  karta.announce(counted(fragment))
}

/** Pastes into the view that is drawn, the middle of what was copied at the middle of the window. */
export async function pasteHere(karta: Karta): Promise<void> {
  const [text, { readFragment }] = await Promise.all([clipboardText(), import('../../editing/readFragment.ts')])
  const fragment = readFragment(text) ?? readFragment(own)
  if (!fragment) {
    karta.announce({
      id: 'Papan klip tidak berisi elemen yang disalin dari kanvas.',
      en: 'The clipboard holds no elements copied from a canvas.',
    })
    return
  }
  const middle = canvasControls()?.middle() ?? { x: 0, y: 0 }
  const places = Object.values(fragment.positions)
  const left = places.length === 0 ? 0 : Math.min(...places.map(({ x }) => x))
  const right = places.length === 0 ? 0 : Math.max(...places.map(({ x }) => x))
  const top = places.length === 0 ? 0 : Math.min(...places.map(({ y }) => y))
  const bottom = places.length === 0 ? 0 : Math.max(...places.map(({ y }) => y))
  const dx = snap(middle.x - (left + right + NODE_WIDTH) / 2)
  const dy = snap(middle.y - (top + bottom + NODE_HEIGHT) / 2)
  paste(karta, fragment, dx, dy)
}

/** Doubles the selected elements, beside them where nothing is covered. */
export function duplicateChosen(karta: Karta): void {
  const blueprint = karta.store.getBlueprint()
  const view = currentView(karta)
  const fragment = copyFragment(blueprint, chosenIds(karta), view?.id)
  const newIds = freshIds(karta, fragment)
  const positions: Record<Id, Point> = {}
  if (view) {
    const scene = sceneOf(blueprint, view)
    const shift = freeShift(scene, Object.values(fragment.positions))
    for (const [id, { x, y }] of Object.entries(fragment.positions)) positions[id] = { x: x + shift.x, y: y + shift.y }
    // What was copied from the list, not from this drawing, stands in the middle of the window.
    for (const { id } of fragment.elements)
      positions[id] ??= freeSpot(scene, canvasControls()?.middle() ?? { x: 0, y: 0 }, Object.values(positions))
  }
  const ids = fragment.elements.map(({ id }) => id)
  const args = { ids, newIds, positions, ...(view ? { view: view.id } : {}) }
  if (runCommand(karta, duplicateElements, args, true)) revealCopies(karta, fragment, newIds)
}

function paste(karta: Karta, fragment: Fragment, dx: number, dy: number): void {
  const newIds = freshIds(karta, fragment)
  const view = currentView(karta)
  const args = { fragment, newIds, dx, dy, ...(view ? { view: view.id } : {}) }
  if (runCommand(karta, pasteFragment, args, true)) revealCopies(karta, fragment, newIds)
}

function freshIds(karta: Karta, fragment: Fragment): Record<Id, Id> {
  const newIds: Record<Id, Id> = {}
  const elements = new Set(fragment.elements.map(({ id }) => id))
  for (const id of fragmentIds(fragment)) newIds[id] = karta.newId(elements.has(id) ? 'el' : 'rel')
  return newIds
}

function revealCopies(karta: Karta, fragment: Fragment, newIds: Readonly<Record<Id, Id>>): void {
  const ids = fragment.elements.flatMap(({ id }) => newIds[id] ?? [])
  reveal(karta, ids)
}

async function clipboardText(): Promise<string> {
  try {
    return (await navigator.clipboard?.readText()) ?? own
  } catch {
    return own
  }
}

function snap(value: number): number {
  return Math.round(value / 8) * 8
}
