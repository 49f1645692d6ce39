// The row of tools over the canvas. Every tool is an action of the table; what cannot run now says why.

import {
  AlignStartVertical,
  Ellipsis,
  Group,
  Layers,
  Maximize,
  PanelLeft,
  Plus,
  Search,
  Spline,
  Trash2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { viewOf } from '../architecture/currentView.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta, useLaterBlueprint } from '../karta.ts'
import { OverlayChoice } from '../overlay/OverlayChoice.tsx'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './CanvasToolbar.module.css'
import { canvasDialog } from './canvasStage.ts'
import { whyNotEdit } from './chosen.ts'
import { startConnecting } from './connecting.ts'
import { isPaletteOpen, paletteChoice, togglePalette } from './palettePlace.ts'
import { menuEntry, useCanvasButton } from './useCanvasButton.ts'

const ALIGN = [
  'canvas.align-left',
  'canvas.align-center',
  'canvas.align-right',
  'canvas.align-top',
  'canvas.align-middle',
  'canvas.align-bottom',
  'canvas.distribute-horizontal',
  'canvas.distribute-vertical',
]
const ARRANGE = ['canvas.layers', 'canvas.flow', 'canvas.agencies', 'canvas.groups', 'canvas.update-from-template']
const GROUPS = [
  'canvas.group-agency',
  'canvas.group-domain',
  'canvas.group-kind',
  'canvas.group-none',
  'canvas.fold',
  'canvas.fold-all',
  'canvas.open-all',
]
const MORE = [
  'canvas.copy',
  'canvas.paste',
  'canvas.duplicate',
  'canvas.select-all',
  'canvas.pin',
  'canvas.take-off',
  'canvas.snap',
  'canvas.zoom-whole',
]
/** Buttons that a narrow bar has no room for, as entries of the menu of more. */
const SPARE = ['canvas.delete', 'canvas.find', 'canvas.zoom-in', 'canvas.zoom-out', 'canvas.fit']

/** Add, connect, arrange, zoom. */
export function CanvasToolbar() {
  const karta = useKarta()
  const text = useText(canvasText)
  const button = useCanvasButton()
  const view = viewOf(useLaterBlueprint(), useExternalStore(karta.route))
  useExternalStore(paletteChoice)
  const iconButton = (id: string, icon: ReactNode) => {
    const { label, keys, whyNot, onClick } = button(id)
    return <IconButton label={label} keys={keys} whyNot={whyNot} icon={icon} onClick={onClick} />
  }
  const entries = (ids: readonly string[]) => ids.map((id) => menuEntry(id, button(id)))
  const add = button('canvas.add')
  // By pointer the target is pressed on the canvas; the key C opens the list.
  const closed = whyNotEdit(karta)
  const connectButton = button('canvas.connect')
  return (
    <div className={styles.room}>
      <div className={styles.bar} role="toolbar" aria-label={text.toolbar}>
        <IconButton
          label={text.palette}
          icon={<PanelLeft />}
          pressed={isPaletteOpen(view)}
          onClick={() => togglePalette(view)}
        />
        <Button
          kind="primary"
          size="small"
          icon={<Plus />}
          whyNot={add.whyNot}
          title={`${add.label} (${add.keys})`}
          onClick={() => canvasDialog.set({ kind: 'add' })}
        >
          <span className={styles.word}>{text.add}</span>
        </Button>
        <Button
          size="small"
          icon={<Spline />}
          whyNot={closed ? connectButton.whyNot : undefined}
          title={`${text.connect} (${connectButton.keys})`}
          onClick={() => startConnecting(karta, false)}
        >
          <span className={styles.word}>{text.connect}</span>
        </Button>
        <span className={styles.spare}>
          <span className={styles.rule} />
          {iconButton('canvas.delete', <Trash2 />)}
        </span>
        <MenuButton kind="quiet" label={text.align} iconOnly icon={<AlignStartVertical />} entries={entries(ALIGN)} />
        <MenuButton kind="quiet" label={text.arrange} iconOnly icon={<Layers />} entries={entries(ARRANGE)} />
        <MenuButton kind="quiet" label={text.groups} iconOnly icon={<Group />} entries={entries(GROUPS)} />
        <MenuButton
          kind="quiet"
          label={text.more}
          iconOnly
          icon={<Ellipsis />}
          entries={entries([...MORE, ...SPARE])}
        />
        <OverlayChoice view={view?.id} />
        <span className={styles.gap} />
        <span className={styles.spare}>
          {iconButton('canvas.find', <Search />)}
          {iconButton('canvas.zoom-out', <ZoomOut />)}
          {iconButton('canvas.zoom-in', <ZoomIn />)}
          {iconButton('canvas.fit', <Maximize />)}
        </span>
      </div>
    </div>
  )
}
