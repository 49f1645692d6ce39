// Moves the selected elements of the view without dragging: by arrow keys, in line, evenly, pinned, by layers.

import type { LayoutKind } from '../../editing/arrange.ts'
import { type AlignEdge, alignElements } from '../../editing/commands/alignElements.ts'
import { distributeElements } from '../../editing/commands/distributeElements.ts'
import { moveElements } from '../../editing/commands/moveElements.ts'
import { pinElements } from '../../editing/commands/pinElements.ts'
import { placeElements } from '../../editing/commands/placeElements.ts'
import { elementName } from '../../editing/nameOf.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { canvasControls } from './canvasStage.ts'
import { chosenInView } from './chosen.ts'

/** Moves the selected elements by some pixels. */
export function nudge(karta: Karta, dx: number, dy: number): void {
  const chosen = chosenInView(karta)
  if (!chosen || chosen.ids.length === 0) return
  const positions: Record<Id, { x: number; y: number }> = {}
  for (const id of chosen.ids) {
    const placement = getRow(chosen.view.placements, id)
    if (placement) positions[id] = { x: placement.x + dx, y: placement.y + dy }
  }
  runCommand(karta, moveElements, { view: chosen.view.id, positions })
}

/** Lines the selected elements up. */
export function align(karta: Karta, edge: AlignEdge): void {
  const chosen = chosenInView(karta)
  if (chosen) runCommand(karta, alignElements, { view: chosen.view.id, ids: chosen.ids, edge }, true)
}

/** Spreads the selected elements evenly. */
export function distribute(karta: Karta, axis: 'horizontal' | 'vertical'): void {
  const chosen = chosenInView(karta)
  if (chosen) runCommand(karta, distributeElements, { view: chosen.view.id, ids: chosen.ids, axis })
}

/** Pins the selected elements, or lets them go when all are pinned. */
export function togglePin(karta: Karta): void {
  const chosen = chosenInView(karta)
  if (!chosen) return
  const pinned = !chosen.ids.every((id) => getRow(chosen.view.placements, id)?.pinned)
  if (runCommand(karta, pinElements, { view: chosen.view.id, ids: chosen.ids, pinned }))
    karta.announce(pinnedWords(karta.store.getBlueprint(), chosen.ids, pinned))
}

/** What was done and what it is good for: the mark alone does not tell. */
function pinnedWords(blueprint: Blueprint, ids: readonly Id[], pinned: boolean): Words {
  const [only] = ids
  const named = ids.length === 1 && only !== undefined ? elementName(blueprint, only) : undefined
  const id = named ?? `${numberId(ids.length)} elemen`
  const en = named ?? `${numberEn(ids.length)} elements`
  if (pinned) {
    return {
      id: `${id} disematkan: “Rapikan” tidak akan memindahkannya.`,
      en: `${en} pinned: tidying up will not move ${named ? 'it' : 'them'}.`,
    }
  }
  return {
    id: `${id} tidak lagi disematkan: “Rapikan” boleh memindahkannya.`,
    en: `${en} no longer pinned: tidying up may move ${named ? 'it' : 'them'}.`,
  }
}

/** Shows how the view would look arranged; nothing changes until it is applied. */
export async function previewLayout(karta: Karta, layout: LayoutKind): Promise<void> {
  const { previewLayout: preview } = await import('../views/layoutPreview.ts')
  preview(karta, layout)
}

/** Places every element of the blueprint in an empty view, by layers, as one step. */
export async function arrangeAll(karta: Karta): Promise<void> {
  const { layeredLayout } = await import('../../editing/layeredLayout.ts')
  const view = currentView(karta)
  const blueprint = karta.store.getBlueprint()
  if (!view) return
  const ids = rowsOf(blueprint.elements).map((element) => element.id)
  if (runCommand(karta, placeElements, { view: view.id, positions: layeredLayout(blueprint, ids) }, true)) {
    canvasControls()?.fit()
  }
}
