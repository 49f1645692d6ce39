// The page's side of painting: one worker for all drawings, told only what changed, asked for one bitmap at a time per
// canvas. Where there is no worker to be had (an old browser), the page paints by itself.

import type { HeardWorker } from '../../workers/heardWorker.ts'
import type { PaintAnswer, PaintRequest, PaintWish } from './painterMessage.ts'
import { paintScene } from './paintScene.ts'
import type { Picture, SceneShapes } from './picture.ts'

/** What painting needs of a worker. */
export type PaintWorker = HeardWorker<PaintRequest, PaintAnswer>

export interface ScenePainter {
  /** Asks for a painting of a picture for a place (a canvas); `done` hears of it unless a newer wish for the same place comes before it is begun. */
  paint(place: object, picture: Picture, wish: PaintWish, done: (bitmap: ImageBitmap) => void): void
}

interface Wanted {
  readonly place: object
  readonly picture: Picture
  readonly wish: PaintWish
  readonly done: (bitmap: ImageBitmap) => void
}

/** A painter whose worker is started at once; `spawn` rejects where none can be had. */
export function createScenePainter(spawn: () => Promise<PaintWorker>): ScenePainter {
  let worker: PaintWorker | null | undefined
  let told: Partial<Picture> = {}
  let asked: (Wanted & { readonly id: number }) | undefined
  let lastId = 0
  /** The newest wish of each place, the oldest place first. */
  const waiting = new Map<object, Wanted>()

  const next = (): void => {
    if (worker === undefined || asked) return
    const [wanted] = waiting.values()
    if (!wanted) return
    waiting.delete(wanted.place)
    asked = { ...wanted, id: ++lastId }
    if (worker === null) return void paintedHere(wanted).then(finish)
    const { shapes, looks, theme } = wanted.picture
    worker.post({
      id: asked.id,
      ...(told.shapes === shapes ? {} : { shapes: changedShapes(told.shapes, shapes) }),
      ...(told.looks === looks ? {} : { looks }),
      ...(told.theme === theme ? {} : { theme }),
      wish: wanted.wish,
    })
    told = wanted.picture
  }

  const finish = (bitmap: ImageBitmap): void => {
    const answered = asked
    asked = undefined
    answered?.done(bitmap)
    next()
  }

  /** From now on the page paints by itself. */
  const alone = (): void => {
    worker?.end()
    worker = null
    if (asked) waiting.set(asked.place, waiting.get(asked.place) ?? asked)
    asked = undefined
    next()
  }

  spawn().then((made) => {
    worker = made
    made.hear(({ id, bitmap }) => {
      if (asked?.id === id) finish(bitmap)
      else bitmap.close()
    }, alone)
    next()
  }, alone)

  return {
    paint: (place, picture, wish, done) => {
      waiting.set(place, { place, picture, wish, done })
      next()
    },
  }
}

/** The arrays of the shapes that are not the same as before. */
function changedShapes(before: SceneShapes | undefined, shapes: SceneShapes): Partial<SceneShapes> {
  if (!before) return shapes
  const known: Readonly<Record<string, unknown>> = { ...before }
  return Object.fromEntries(Object.entries(shapes).filter(([name, array]) => known[name] !== array))
}

function paintedHere({ picture, wish: { window, pixelRatio, part } }: Wanted): Promise<ImageBitmap> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(window.width * pixelRatio))
  canvas.height = Math.max(1, Math.round(window.height * pixelRatio))
  const pen = canvas.getContext('2d')
  if (pen) paintScene(pen, picture, window, pixelRatio, part)
  return createImageBitmap(canvas)
}
