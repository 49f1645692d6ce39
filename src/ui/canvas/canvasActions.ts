// The actions of the architecture screen. The drawing itself is reached through `canvasControls`, so that React Flow
// stays out of the first script.

import { entriesOf } from '../../model/table.ts'
import type { Action } from '../actions/action.ts'
import { onDrawing } from '../architecture/architecturePlace.ts'
import { currentView } from '../architecture/currentView.ts'
import type { Karta } from '../karta.ts'
import { broughtOut } from '../overlay/overlayChoice.ts'
import { arrangeActions, type CanvasAction } from './arrangeActions.ts'
import { canvasControls, canvasDialog, canvasTool, layoutAsked, renaming } from './canvasStage.ts'
import { chosenIds, needsChosen, needsPlaced, needsView, whyNotEdit } from './chosen.ts'
import { startConnecting } from './connecting.ts'
import { copyChosen, duplicateChosen, pasteHere } from './copyPaste.ts'
import { highlightOf, shownWay } from './highlight.ts'
import { togglePalette } from './palettePlace.ts'
import { deleteChosen, takeOffView } from './removeChosen.ts'

const onCanvas = (action: CanvasAction): Action => ({
  ...action,
  group: 'canvas',
  screens: ['arsitektur'],
  when: onDrawing,
})

/** The elements of the view become the selection. */
function selectAll(karta: Karta): void {
  const view = currentView(karta)
  const ids = view ? entriesOf(view.placements).map(([id]) => id) : []
  karta.selection.set({ kind: 'elements', ids: [...ids].sort() })
}

/** One Esc lets go of one thing: the preview, the tool, what is brought out, the selection. */
function letGo(karta: Karta): void {
  if (layoutAsked.get()) layoutAsked.set(null)
  else if (!canvasTool.getSnapshot().matches('selecting')) canvasTool.send({ type: 'CANCEL' })
  else if (highlightOf.get() !== null && chosenIds(karta)[0] === highlightOf.get()) highlightOf.set(null)
  else if (shownWay.get() !== null) shownWay.set(null)
  else if (broughtOut.get() !== null) broughtOut.set(null)
  else karta.selection.set({ kind: 'none' })
}

function rename(karta: Karta): void {
  const [id] = chosenIds(karta)
  if (id !== undefined) renaming.set({ id, where: 'canvas' })
}

const plain: readonly CanvasAction[] = [
  {
    id: 'canvas.add',
    label: { id: 'Tambah atau cari elemen', en: 'Add or find an element' },
    keys: ['/'],
    whyNot: whyNotEdit,
    run: () => canvasDialog.set({ kind: 'add' }),
  },
  {
    id: 'canvas.find',
    label: { id: 'Cari di tampilan ini', en: 'Find in this view' },
    keys: ['Mod+F'],
    whyNot: needsView,
    run: () => canvasDialog.set({ kind: 'find' }),
  },
  {
    id: 'canvas.palette',
    label: { id: 'Buka atau tutup palet', en: 'Open or close the palette' },
    run: (karta) => togglePalette(currentView(karta)),
  },
  {
    id: 'canvas.connect',
    label: { id: 'Hubungkan elemen terpilih', en: 'Connect the selected element' },
    keys: ['C'],
    whyNot: needsChosen(1),
    run: (karta) => startConnecting(karta, true),
  },
  {
    id: 'canvas.rename',
    label: { id: 'Ganti nama elemen terpilih', en: 'Rename the selected element' },
    keys: ['F2'],
    whyNot: needsChosen(1),
    run: rename,
  },
  {
    id: 'canvas.delete',
    label: { id: 'Hapus yang dipilih', en: 'Delete what is selected' },
    keys: ['Delete', 'Backspace'],
    whyNot: (karta) => (karta.selection.get().kind === 'relation' ? whyNotEdit(karta) : needsChosen(1)(karta)),
    run: deleteChosen,
  },
  {
    id: 'canvas.take-off',
    label: { id: 'Keluarkan dari tampilan ini', en: 'Take off this view' },
    keys: ['Shift+Delete'],
    whyNot: needsPlaced(1),
    run: takeOffView,
  },
  {
    id: 'canvas.copy',
    label: { id: 'Salin', en: 'Copy' },
    keys: ['Mod+C'],
    whyNot: (karta) =>
      chosenIds(karta).length > 0 ? undefined : { id: 'Pilih sebuah elemen dahulu.', en: 'Select an element first.' },
    run: copyChosen,
  },
  {
    id: 'canvas.paste',
    label: { id: 'Tempel', en: 'Paste' },
    keys: ['Mod+V'],
    whyNot: whyNotEdit,
    run: (karta) => void pasteHere(karta),
  },
  {
    id: 'canvas.duplicate',
    label: { id: 'Duplikat', en: 'Duplicate' },
    keys: ['Mod+D'],
    whyNot: needsChosen(1),
    run: duplicateChosen,
  },
  {
    id: 'canvas.select-all',
    label: { id: 'Pilih semua di tampilan ini', en: 'Select all in this view' },
    keys: ['Mod+A'],
    whyNot: needsView,
    run: selectAll,
  },
  {
    id: 'canvas.let-go',
    label: { id: 'Lepaskan alat dan pilihan', en: 'Let go of tool and selection' },
    keys: ['Escape'],
    run: letGo,
  },
  ...arrangeActions,
  {
    id: 'canvas.fit',
    label: { id: 'Tampilkan semua', en: 'Show everything' },
    keys: ['1'],
    whyNot: needsView,
    run: () => canvasControls()?.fit(),
  },
  {
    id: 'canvas.zoom-in',
    label: { id: 'Perbesar', en: 'Zoom in' },
    keys: ['+', '='],
    whyNot: needsView,
    run: () => canvasControls()?.zoomBy(1.25),
  },
  {
    id: 'canvas.zoom-out',
    label: { id: 'Perkecil', en: 'Zoom out' },
    keys: ['-'],
    whyNot: needsView,
    run: () => canvasControls()?.zoomBy(0.8),
  },
  {
    id: 'canvas.zoom-whole',
    label: { id: 'Ukuran sebenarnya', en: 'Actual size' },
    keys: ['0'],
    whyNot: needsView,
    run: () => canvasControls()?.zoomTo(1),
  },
  {
    id: 'canvas.add-view',
    label: { id: 'Tambah tampilan', en: 'Add a view' },
    whyNot: whyNotEdit,
    run: () => canvasDialog.set({ kind: 'add-view' }),
  },
]

export const canvasActions: readonly Action[] = plain.map(onCanvas)
