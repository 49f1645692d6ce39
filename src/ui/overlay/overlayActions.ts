// The actions that choose an overlay: each by name from the palette, and the next one by a key.

import type { Action } from '../actions/action.ts'
import { currentView } from '../architecture/currentView.ts'
import type { Karta } from '../karta.ts'
import { chooseOverlay, overlayOf } from './overlayChoice.ts'
import { OVERLAYS, type OverlayId } from './overlayIds.ts'

/** Paints the view that is drawn by an overlay, or by its domains again, and says so. */
export function changeOverlay(karta: Karta, overlay: OverlayId | null): void {
  const view = currentView(karta)
  if (!view) return
  chooseOverlay({ blueprint: karta.store.getBlueprint().id, view: view.id }, overlay)
  const [, name] = OVERLAYS.find(([id]) => id === overlay) ?? [null, { id: 'Domain', en: 'Domain' }]
  karta.announce({ id: `Warna menurut: ${name.id}`, en: `Coloured by: ${name.en}` })
}

function nextOverlay(karta: Karta): void {
  const view = currentView(karta)
  if (!view) return
  const now = overlayOf({ blueprint: karta.store.getBlueprint().id, view: view.id })
  const at = OVERLAYS.findIndex(([id]) => id === now)
  changeOverlay(karta, OVERLAYS[at + 1]?.[0] ?? null)
}

const whyNot: Action['whyNot'] = (karta) =>
  currentView(karta) ? undefined : { id: 'Belum ada tampilan.', en: 'There is no view yet.' }

const common = { group: 'canvas', screens: ['arsitektur'], whyNot } as const

export const overlayActions: readonly Action[] = [
  {
    ...common,
    id: 'canvas.overlay-next',
    label: { id: 'Warna berikutnya', en: 'Next colouring' },
    keys: ['O'],
    run: nextOverlay,
  },
  {
    ...common,
    id: 'canvas.overlay-none',
    label: { id: 'Warnai menurut domain', en: 'Colour by domain' },
    keys: ['Shift+O'],
    run: (karta) => changeOverlay(karta, null),
  },
  ...OVERLAYS.map(
    ([id, name]): Action => ({
      ...common,
      id: `canvas.overlay-${id}`,
      label: { id: `Warnai menurut ${name.id.toLowerCase()}`, en: `Colour by ${name.en.toLowerCase()}` },
      run: (karta) => changeOverlay(karta, id),
    }),
  ),
]
