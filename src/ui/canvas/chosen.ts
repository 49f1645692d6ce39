// What the actions of the canvas act on: the selected elements, and those of them that stand in the view that is drawn.

import type { Id, View } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import { selectedElements } from '../../session/selection.ts'
import { currentView } from '../architecture/currentView.ts'
import { needsBlueprint } from '../files/fileActions.ts'
import type { Karta } from '../karta.ts'

/** Selected elements that exist. */
export function chosenIds(karta: Karta): readonly Id[] {
  const { elements } = karta.store.getBlueprint()
  return selectedElements(karta.selection.get()).filter((id) => hasRow(elements, id))
}

/** The view that is drawn and the selected elements in it. */
export function chosenInView(karta: Karta): { readonly view: View; readonly ids: readonly Id[] } | undefined {
  const view = currentView(karta)
  return view && { view, ids: chosenIds(karta).filter((id) => hasRow(view.placements, id)) }
}

/** Why the blueprint cannot be changed now. */
export function whyNotEdit(karta: Karta): Words | undefined {
  const closed = needsBlueprint(karta)
  if (closed) return closed
  if (!karta.store.isReadOnly()) return undefined
  return {
    id: 'Cetak biru ini sedang dibuka hanya untuk dibaca.',
    en: 'This blueprint is open for reading only.',
  }
}

/** Why something that needs selected elements cannot run now. */
export function needsChosen(least: number): (karta: Karta) => Words | undefined {
  return (karta) => {
    const why = whyNotEdit(karta)
    if (why) return why
    if (chosenIds(karta).length >= least) return undefined
    return least === 1
      ? { id: 'Pilih sebuah elemen dahulu.', en: 'Select an element first.' }
      : { id: `Pilih paling sedikit ${least} elemen dahulu.`, en: `Select at least ${least} elements first.` }
  }
}

/** Why something that needs selected elements of the view cannot run now. */
export function needsPlaced(least: number): (karta: Karta) => Words | undefined {
  return (karta) => {
    const why = needsChosen(least)(karta)
    if (why || (chosenInView(karta)?.ids.length ?? 0) >= least) return why
    return {
      id: 'Elemen yang dipilih tidak ada di tampilan ini.',
      en: 'The selected elements are not in this view.',
    }
  }
}

/** Why something that needs a view cannot run now. */
export function needsView(karta: Karta): Words | undefined {
  const closed = needsBlueprint(karta)
  if (closed) return closed
  return currentView(karta) ? undefined : { id: 'Belum ada tampilan.', en: 'There is no view yet.' }
}
