// Shows a drawing beneath React Flow: a bitmap of what the window shows and some more, moved and stretched with the window
// and painted anew when it no longer serves; a coarse bitmap of everything where the first does not reach; and, painted on
// the page at each step, what is in the planner's hand.

import type { ExternalStore } from '../../externalStore.ts'
import type { Moved, Rect, Scene } from '../scene.ts'
import type { Window } from '../windowRect.ts'
import { bitmapFor, bitmapOfAll, covers, isWorn, type Painted, windowOfBitmap } from './bitmapWindow.ts'
import { type Part, paintScene, WHOLE } from './paintScene.ts'
import type { Picture } from './picture.ts'
import type { ScenePainter } from './scenePainter.ts'

/** The longer side of the bitmap of everything, in pixels, and how long nothing must have changed before it is painted. */
const OVERVIEW = 1600
const OVERVIEW_REST_MS = 400

export interface SceneCanvases {
  readonly front: HTMLCanvasElement
  readonly back: HTMLCanvasElement
  readonly hand: HTMLCanvasElement
}

export interface SceneShowParts {
  readonly canvases: SceneCanvases
  readonly painter: ScenePainter
  /** What of the picture these canvases show. */
  readonly part: Part
  readonly windowNow: () => Window
  /** Positions of what is being dragged. */
  readonly moved: Pick<ExternalStore<Moved>, 'get'>
}

/** What to show now. */
export interface Shown {
  readonly scene: Scene
  readonly picture: Picture
}

/** What is in the hand: its own copy of the shapes, moved along. */
interface Held {
  readonly scene: Scene
  readonly elements: readonly number[]
  readonly lines: readonly number[]
  readonly xs: Float64Array
  readonly ys: Float64Array
}

interface Bitmap extends Painted {
  readonly picture: Picture
}

/** Shows pictures on three canvases of the page until it is closed. */
export function createSceneShow({ canvases, painter, part, windowNow, moved }: SceneShowParts) {
  const { front, back, hand } = canvases
  const ratio = window.devicePixelRatio || 1
  let shown: Shown | undefined
  let now: Bitmap | undefined
  let everything: Bitmap | undefined
  /** The wish that is under way or waiting. */
  let wished: Bitmap | undefined
  let held: Held | undefined
  let timer: ReturnType<typeof globalThis.setTimeout> | undefined
  let closed = false

  const bounds = (): Rect | null => shown?.scene.bounds ?? null

  const wish = (): void => {
    if (!shown || closed) return
    const { picture } = shown
    const bitmap: Bitmap = { ...bitmapFor(windowNow(), bounds()), picture }
    wished = bitmap
    const window = windowOfBitmap(bitmap)
    painter.paint(front, picture, { window, pixelRatio: ratio, part }, (painted) => {
      if (closed) return painted.close()
      now = bitmap
      if (wished === bitmap) wished = undefined
      put(front, painted, window)
      if (held && moved.get().size === 0 && picture.looks.out.length === 0) letGo()
      place()
      if (!wished && isWorn(bitmap, windowNow(), bounds())) wish()
    })
  }

  const overview = (): void => {
    const all = bounds()
    if (!shown || !all || closed) return
    const bitmap: Bitmap = { ...bitmapOfAll(all, OVERVIEW), picture: shown.picture }
    const window = windowOfBitmap(bitmap)
    painter.paint(back, shown.picture, { window, pixelRatio: 1, part }, (painted) => {
      if (closed) return painted.close()
      everything = bitmap
      put(back, painted, window)
      place()
    })
  }

  /** Puts both bitmaps where the window now sees them. */
  const place = (): void => {
    const seen = windowNow()
    if (now) move(front, now, seen)
    const gap = everything !== undefined && now !== undefined && !covers(now, seen, bounds())
    const display = gap ? 'block' : 'none'
    if (back.style.display !== display) back.style.display = display
    if (!gap || !everything || !now) return
    move(back, everything, seen)
    back.style.clipPath = around(now, everything)
  }

  const letGo = (): void => {
    held = undefined
    hand.style.display = 'none'
  }

  const drawHand = (): void => {
    if (!held || !shown) return
    const { picture } = shown
    const seen = windowNow()
    const [width, height] = [Math.round(seen.width * ratio), Math.round(seen.height * ratio)]
    if (hand.width !== width) hand.width = width
    if (hand.height !== height) hand.height = height
    if (hand.style.display !== 'block') hand.style.display = 'block'
    const pen = hand.getContext('2d')
    const { scene, elements, lines, xs, ys } = held
    for (const [id, { x, y }] of moved.get()) {
      const i = scene.at.get(id)
      if (i === undefined) continue
      xs[i] = x
      ys[i] = y
    }
    const inHand = { elements, lines, names: false }
    if (pen) paintScene(pen, { ...picture, shapes: { ...picture.shapes, xs, ys } }, seen, ratio, inHand)
  }

  return {
    /** Shows another picture as soon as it is painted. */
    show(next: Shown): void {
      const before = shown?.picture
      shown = next
      wish()
      const { shapes, looks, theme } = next.picture
      if (before?.shapes === shapes && before.looks === looks && before.theme === theme) return
      clearTimeout(timer)
      if (part === WHOLE) timer = globalThis.setTimeout(overview, OVERVIEW_REST_MS)
    },
    /** The window moved. */
    windowMoved(): void {
      place()
      if (held) drawHand()
      if (now && !wished && isWorn(now, windowNow(), bounds())) wish()
    },
    /** The window rests: what is stretched becomes sharp. */
    rested(): void {
      const zoom = windowNow().zoom
      if (now && (now.zoom !== zoom || isWorn(now, windowNow(), bounds())) && wished?.zoom !== zoom) wish()
    },
    /** What is in the hand moved; gives the positions to leave out of the bitmap, or null when they are the same. */
    handMoved(): readonly number[] | null {
      const inHand = moved.get()
      if (!shown) return null
      if (inHand.size === 0) return held ? [] : null
      const taken = !held || held.elements.length !== inHand.size || held.scene !== shown.scene
      if (taken) held = heldOf(shown.scene, inHand)
      drawHand()
      return taken ? (held?.elements ?? []) : null
    },
    close(): void {
      closed = true
      clearTimeout(timer)
    },
  }
}

export type SceneShow = ReturnType<typeof createSceneShow>

function heldOf(scene: Scene, moved: Moved): Held {
  const elements: number[] = []
  for (const id of moved.keys()) {
    const i = scene.at.get(id)
    if (i !== undefined) elements.push(i)
  }
  const inHand = new Set(elements)
  const lines: number[] = []
  for (let line = 0; line < scene.sources.length; line++) {
    if (inHand.has(scene.sources[line] ?? -1) || inHand.has(scene.targets[line] ?? -1)) lines.push(line)
  }
  return { scene, elements, lines, xs: scene.xs.slice(), ys: scene.ys.slice() }
}

/** Shows a bitmap on a canvas. */
function put(canvas: HTMLCanvasElement, bitmap: ImageBitmap, { width, height }: Window): void {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
}

function move(canvas: HTMLCanvasElement, painted: Painted, { x, y, zoom }: Window): void {
  const scale = zoom / painted.zoom
  canvas.style.transform = `translate(${x + painted.x * zoom}px, ${y + painted.y * zoom}px) scale(${scale})`
}

/** Everything of one bitmap but what another covers, as a clip in its own pixels. */
function around(inner: Painted, outer: Painted): string {
  const [left, top] = [(inner.x - outer.x) * outer.zoom, (inner.y - outer.y) * outer.zoom]
  const [right, bottom] = [left + inner.width * outer.zoom, top + inner.height * outer.zoom]
  const [w, h] = [outer.width * outer.zoom, outer.height * outer.zoom]
  const corners = [
    [0, 0],
    [w, 0],
    [w, h],
    [0, h],
    [0, 0],
    [left, top],
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ]
  return `polygon(evenodd, ${corners.map(([x, y]) => `${x}px ${y}px`).join(', ')})`
}
