// Undo and redo with a sentence afterwards: the same for buttons, keys and palette.

import type { Karta } from '../karta.ts'

/** Undoes one step and says which. */
export function undo(karta: Karta): void {
  const step = karta.store.undo()
  if (step) karta.announce({ id: `Diurungkan: ${step.label.id}`, en: `Undone: ${step.label.en}` })
}

/** Redoes one step and says which. */
export function redo(karta: Karta): void {
  const step = karta.store.redo()
  if (step) karta.announce({ id: `Diulangi: ${step.label.id}`, en: `Redone: ${step.label.en}` })
}
