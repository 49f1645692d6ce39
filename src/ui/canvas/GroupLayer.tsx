// Frames around the open groups of a view, under its elements: each with a title that selects the group and a chevron that
// collapses it. While elements are dragged their frame follows. From far away titles stand in the middle, over the elements.

import { useStore, ViewportPortal } from '@xyflow/react'
import { ChevronDown } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { ViewGroup } from '../../model/viewGroups.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import type { CanvasState } from './canvasState.ts'
import styles from './GroupLayer.module.css'
import { foldGroup } from './groupMoves.ts'
import { READABLE_ZOOM } from './painting/levels.ts'
import type { Moved, Point, Scene } from './scene.ts'
import { frameAround } from './sceneGroups.ts'

/** Least height of a title on screen, in pixels: it can be hit. */
const LEAST_TITLE = 24

interface GroupLayerProps {
  readonly scene: Scene
  readonly state: CanvasState
  /** A painting beneath fills the frames. */
  readonly painted: boolean
}

/** Nothing in a view without open groups. */
export function GroupLayer({ scene, state, painted }: GroupLayerProps) {
  const moved = useExternalStore(state.moved)
  // In quarter octaves: titles are sized anew a few times per zoom, not at every frame of it.
  const zoom = useStore(({ transform }) => 2 ** (Math.round(Math.log2(transform[2]) * 4) / 4))
  const { open } = scene.groups
  if (open.length === 0) return null
  const title = Math.max(LEAST_TITLE, Math.min(LEAST_TITLE / zoom, 400))
  return (
    <ViewportPortal>
      {open.map((group) => (
        <Frame key={group.id} {...{ group, scene, moved, painted, title }} far={zoom < READABLE_ZOOM} />
      ))}
    </ViewportPortal>
  )
}

function placesOf(scene: Scene, { members }: ViewGroup, moved: Moved): Point[] {
  return members.flatMap((id) => {
    const i = scene.at.get(id)
    return i === undefined ? [] : [moved.get(id) ?? { x: scene.xs[i] ?? 0, y: scene.ys[i] ?? 0 }]
  })
}

interface FrameProps {
  readonly group: ViewGroup
  readonly scene: Scene
  readonly moved: Moved
  readonly painted: boolean
  readonly title: number
  readonly far: boolean
}

function Frame({ group, scene, moved, painted, title, far }: FrameProps) {
  const karta = useKarta()
  const text = useText(canvasText)
  const { language } = usePreferences()
  const { number } = useFormat()
  const readOnly = useReadOnly()
  const rect = frameAround(placesOf(scene, group, moved))
  if (!rect) return null
  const name = group.name[language]
  const count = number(group.members.length)
  const size: CSSProperties = { height: title, fontSize: title * 0.54 }
  return (
    <div
      className={styles.frame}
      data-painted={painted || undefined}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
    >
      <div className={`${styles.title} nopan nodrag`} data-far={far || undefined} style={size}>
        {readOnly ? null : (
          <button
            type="button"
            className={styles.fold}
            style={{ width: title }}
            aria-label={text.foldGroup(name, count)}
            title={text.foldGroup(name, count)}
            aria-expanded={true}
            onClick={(event) => {
              event.stopPropagation()
              foldGroup(karta, group.id, true)
            }}
          >
            <ChevronDown aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className={styles.name}
          title={text.selectGroup(name)}
          onClick={(event) => {
            event.stopPropagation()
            karta.selection.set({ kind: 'elements', ids: group.members })
          }}
        >
          {name} <span className={styles.count}>{count}</span>
        </button>
      </div>
    </div>
  )
}
