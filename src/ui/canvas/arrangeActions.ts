// The actions that arrange a drawing: nudge, align, distribute, pin, tidy up, group, snap.

import type { AlignEdge } from '../../editing/commands/alignElements.ts'
import type { ViewGrouping } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import { currentView } from '../architecture/currentView.ts'
import type { Karta } from '../karta.ts'
import { canvasDialog } from './canvasStage.ts'
import { needsPlaced, needsView, whyNotEdit } from './chosen.ts'
import { align, distribute, nudge, previewLayout, togglePin } from './moveInView.ts'
import { snapping } from './snapping.ts'

/** An action of the drawing, before it is known as one of its group and screen. */
export type CanvasAction = Omit<Action, 'group' | 'screens'>

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

const nudges: readonly CanvasAction[] = DIRECTIONS.flatMap(([key, label, x, y]) => [
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

const groupings: readonly CanvasAction[] = [
  ...GROUPINGS.map(
    ([by, label]): CanvasAction => ({
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

export const arrangeActions: readonly CanvasAction[] = [
  ...ALIGN.map(
    ([edge, label]): CanvasAction => ({
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
    id: 'canvas.agencies',
    label: { id: 'Rapikan per perangkat daerah', en: 'Tidy up by agency' },
    whyNot: needsEdit,
    run: (karta) => void previewLayout(karta, 'agencies'),
  },
  {
    id: 'canvas.groups',
    label: { id: 'Rapikan menurut kelompok tampilan ini', en: 'Tidy up by the groups of this view' },
    whyNot: needsGroups,
    run: (karta) => void previewLayout(karta, 'groups'),
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
]
