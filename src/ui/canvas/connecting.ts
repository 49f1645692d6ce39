// The steps of drawing a relation: start, pick the other end, and the kind when several fit. Where none fits, says why.

import { connectElements } from '../../editing/commands/connectElements.ts'
import type { Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { focusInspector } from '../inspector/focusInspector.ts'
import type { Karta } from '../karta.ts'
import { canvasTool } from './canvasStage.ts'
import { chosenIds } from './chosen.ts'
import { type ConnectOffer, connectOffers, whyNotConnect } from './connectOffers.ts'

/** Starts from the only selected element, by list for the keyboard; without one, the source is picked by pointer. */
export function startConnecting(karta: Karta, byList: boolean): void {
  const [only, ...others] = chosenIds(karta)
  if (only !== undefined && others.length === 0) canvasTool.send({ type: 'CONNECT', source: only, byList })
  else canvasTool.send({ type: 'CONNECT' })
}

/** Opens the list of what an element can be connected to, from any screen and whether or not a drawing shows it. */
export function connectFrom(karta: Karta, source: Id): void {
  if (karta.route.get().screen !== 'arsitektur') karta.route.set({ screen: 'arsitektur' })
  canvasTool.send({ type: 'CONNECT', source, byList: true })
}

/** Connects two elements: at once when one relation fits, else asks which; announces why when none does. */
export function connect(karta: Karta, from: Id, to: Id): void {
  const usable = connectOffers(karta.store.getBlueprint(), from, to).filter((offer) => !offer.refusal)
  const [only, ...others] = usable
  if (!only) {
    const why = whyNotConnect(karta.store.getBlueprint(), from, to)
    if (why) karta.announce(why)
    return
  }
  if (others.length > 0) canvasTool.send({ type: 'CHOOSE_KIND', source: from, target: to })
  else drawRelation(karta, only)
}

/** Draws the relation of an offer and lets go of the tool. */
export function drawRelation(karta: Karta, offer: ConnectOffer): void {
  const { source, target } = offer
  const id = karta.newId('rel')
  if (runCommand(karta, connectElements, { id, kind: offer.kind.id, source, target }, true)) {
    karta.selection.set({ kind: 'relation', id })
    tellNotDrawn(karta, [source, target])
    // What was pressed to begin with may be gone with what was selected.
    window.setTimeout(() => {
      if (document.activeElement === document.body) focusInspector()
    }, 100)
  }
  canvasTool.send({ type: 'DONE' })
}

/** A relation shows only where both ends do: says which end this drawing lacks, and where it can be put. */
function tellNotDrawn(karta: Karta, ends: readonly Id[]): void {
  const view = currentView(karta)
  const missing = view && ends.find((end) => !hasRow(view.placements, end))
  const name = missing === undefined ? undefined : getRow(karta.store.getBlueprint().elements, missing)?.name
  if (name === undefined) return
  karta.announce({
    id: `Relasi dibuat, tetapi ${quoted(name)} tidak ada di gambar ini. “Taruh di tampilan ini” ada di rincian relasi.`,
    en: `The relation is made, but ${quoted(name)} is not in this drawing. “Place in this view” is in the details of the relation.`,
  })
}

/** An element was pressed while connecting; true when the tool used it. */
export function pickWhileConnecting(karta: Karta, element: Id): boolean {
  const tool = canvasTool.getSnapshot()
  if (tool.matches({ connecting: 'source' })) {
    canvasTool.send({ type: 'PICK', element })
    return true
  }
  const { source } = tool.context
  if (source === null || !tool.matches({ connecting: 'target' })) return false
  if (source !== element) connect(karta, source, element)
  return true
}
