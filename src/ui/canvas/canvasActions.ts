// The actions of the architecture screen. The drawing itself is reached through `canvasControls`, so that React Flow
// stays out of the first script.

import type { AlignEdge } from '../../editing/commands/alignElements.ts'
import type { ViewGrouping } from '../../model/blueprint.ts'
import { entriesOf } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import { onDrawing } from '../architecture/architecturePlace.ts'
import { currentView } from '../architecture/currentView.ts'
import type { Karta } from '../karta.ts'
import { broughtOut } from '../overlay/overlayChoice.ts'
import { canvasControls, canvasDialog, canvasTool, layoutAsked, renaming } from './canvasStage.ts'
import { chosenIds, needsChosen, needsPlaced, needsView, whyNotEdit } from './chosen.ts'
import { startConnecting } from './connecting.ts'
import { copyChosen, duplicateChosen, pasteHere } from './copyPaste.ts'
import { highlightOf } from './highlight.ts'
import { align, distribute, nudge, previewLayout, togglePin } from './moveInView.ts'
import { togglePalette } from './palettePlace.ts'
import { deleteChosen, takeOffView } from './removeChosen.ts'
import { snapping } from './snapping.ts'

type Plain = Omit<Action, 'group' | 'screens'>
const onCanvas = (action: Plain): Action => ({
  ...action,
  group: 'canvas',
  screens: ['arsitektur'],
  when: onDrawing,
})

const ALIGN: ReadonlyArray<readonly [AlignEdge, Words]> = [
  ['left', { id: 'Ratakan ke kiri', en: 'Align left' }],
  ['center', { id: 'Ratakan ke tengah mendatar', en: 'Align centres' }],
  ['right', { id: 'Ratakan ke kanan', en: 'Align right' }],
  ['top', { id: 'Ratakan ke atas', en: 'Align tops' }],
  ['middle', { id: 'Ratakan ke tengah tegak', en: 'Align middles' }],
  ['bottom', { id: 'Ratakan ke bawah', en: 'Align bottoms' }],
]

/** One step of the grid, or a pixel while nothing snaps; with Shift ten times as far. */
const step = (): number => (snapping.get() ? 8 : 1)
const DIRECTIONS: ReadonlyArray<readonly [string, Words, number, number]> = [
  ['ArrowLeft', { id: 'Geser ke kiri', en: 'Move left' }, -1, 0],
  ['ArrowRight', { id: 'Geser ke kanan', en: 'Move right' }, 1, 0],
  ['ArrowUp', { id: 'Geser ke atas', en: 'Move up' }, 0, -1],
  ['ArrowDown', { id: 'Geser ke bawah', en: 'Move down' }, 0, 1],
]

const nudges: readonly Plain[] = DIRECTIONS.flatMap(([key, label, x, y]) => [
  {
    id: `canvas.nudge-${key.slice(5).toLowerCase()}`,
    label,
    keys: [key],
    whyNot: needsPlaced(1),
    run: (karta: Karta) => nudge(karta, x * step(), y * step()),
  },
  {
    id: `canvas.nudge-far-${key.slice(5).toLowerCase()}`,
    label: { id: `${label.id} jauh`, en: `${label.en} far` },
    keys: [`Shift+${key}`],
    whyNot: needsPlaced(1),
    run: (karta: Karta) => nudge(karta, x * step() * 10, y * step() * 10),
  },
])

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
  else if (broughtOut.get() !== null) broughtOut.set(null)
  else karta.selection.set({ kind: 'none' })
}

function rename(karta: Karta): void {
  const [id] = chosenIds(karta)
  if (id !== undefined) renaming.set({ id, where: 'canvas' })
}

const needsEdit = (karta: Karta): Words | undefined => whyNotEdit(karta) ?? needsView(karta)

/** Why groups cannot be collapsed or opened now. */
const needsGroups = (karta: Karta): Words | undefined =>
  needsEdit(karta) ??
  (currentView(karta)?.groupBy ? undefined : { id: 'Kelompokkan tampilan ini dahulu.', en: 'Group this view first.' })

/** Groups are drawn by the canvas, whose script is there by then. */
const groupMoves = () => import('./groupMoves.ts')

const GROUPINGS: ReadonlyArray<readonly [ViewGrouping | null, Words]> = [
  ['agency', { id: 'Kelompokkan menurut perangkat daerah', en: 'Group by agency' }],
  ['domain', { id: 'Kelompokkan menurut domain', en: 'Group by domain' }],
  ['kind', { id: 'Kelompokkan menurut jenis', en: 'Group by kind' }],
  [null, { id: 'Tanpa kelompok', en: 'No groups' }],
]

const groupings: readonly Plain[] = [
  ...GROUPINGS.map(
    ([by, label]): Plain => ({
      id: `canvas.group-${by ?? 'none'}`,
      label,
      whyNot: needsEdit,
      run: (karta) => void groupMoves().then(({ groupCurrent }) => groupCurrent(karta, by)),
    }),
  ),
  {
    id: 'canvas.fold',
    label: { id: 'Lipat atau buka kelompok elemen terpilih', en: 'Collapse or open the group of what is selected' },
    keys: ['G'],
    whyNot: (karta) => needsGroups(karta) ?? needsPlaced(1)(karta),
    run: (karta) => void groupMoves().then(({ foldChosen }) => foldChosen(karta)),
  },
  {
    id: 'canvas.fold-all',
    label: { id: 'Lipat semua kelompok', en: 'Collapse all groups' },
    whyNot: needsGroups,
    run: (karta) => void groupMoves().then(({ foldAll }) => foldAll(karta, true)),
  },
  {
    id: 'canvas.open-all',
    label: { id: 'Buka semua kelompok', en: 'Open all groups' },
    whyNot: needsGroups,
    run: (karta) => void groupMoves().then(({ foldAll }) => foldAll(karta, false)),
  },
]

const plain: readonly Plain[] = [
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
  ...ALIGN.map(
    ([edge, label]): Plain => ({
      id: `canvas.align-${edge}`,
      label,
      whyNot: needsPlaced(2),
      run: (karta) => align(karta, edge),
    }),
  ),
  {
    id: 'canvas.distribute-horizontal',
    label: { id: 'Sebarkan mendatar', en: 'Distribute horizontally' },
    whyNot: needsPlaced(3),
    run: (karta) => distribute(karta, 'horizontal'),
  },
  {
    id: 'canvas.distribute-vertical',
    label: { id: 'Sebarkan tegak', en: 'Distribute vertically' },
    whyNot: needsPlaced(3),
    run: (karta) => distribute(karta, 'vertical'),
  },
  {
    id: 'canvas.pin',
    label: { id: 'Sematkan atau lepaskan letak', en: 'Pin or unpin' },
    keys: ['P'],
    whyNot: needsPlaced(1),
    run: togglePin,
  },
  {
    id: 'canvas.layers',
    label: { id: 'Rapikan menurut lapisan domain', en: 'Tidy up by domain layers' },
    whyNot: needsEdit,
    run: (karta) => void previewLayout(karta, 'layers'),
  },
  {
    id: 'canvas.flow',
    label: { id: 'Rapikan menurut alur relasi', en: 'Tidy up along the relations' },
    whyNot: needsEdit,
    run: (karta) => void previewLayout(karta, 'flow'),
  },
  {
    id: 'canvas.grid',
    label: { id: 'Rapikan per perangkat daerah', en: 'Tidy up by agency' },
    whyNot: needsEdit,
    run: (karta) => void previewLayout(karta, 'grid'),
  },
  {
    id: 'canvas.update-from-template',
    label: { id: 'Perbarui dari template', en: 'Update from its template' },
    whyNot: (karta) =>
      needsEdit(karta) ??
      (currentView(karta)?.template
        ? undefined
        : { id: 'Tampilan ini tidak dibuat dari template.', en: 'This view was not made from a template.' }),
    run: (karta) => {
      const view = currentView(karta)
      if (view) canvasDialog.set({ kind: 'update-view', id: view.id })
    },
  },
  {
    id: 'canvas.let-go',
    label: { id: 'Lepaskan alat dan pilihan', en: 'Let go of tool and selection' },
    keys: ['Escape'],
    run: letGo,
  },
  ...nudges,
  ...groupings,
  {
    id: 'canvas.snap',
    label: { id: 'Kancing ke kisi: nyala atau mati', en: 'Snap to the grid: on or off' },
    whyNot: needsEdit,
    run: (karta) => {
      const on = !snapping.get()
      snapping.set(on)
      karta.announce(
        on
          ? { id: 'Kancing ke kisi menyala.', en: 'Snapping to the grid is on.' }
          : { id: 'Kancing ke kisi mati: panah menggeser 1 piksel.', en: 'Snapping is off: arrows move by 1 pixel.' },
      )
    },
  },
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
