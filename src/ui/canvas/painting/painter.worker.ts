// The worker that paints drawings: keeps the picture it was told of and answers each wish with a bitmap.

import type { PaintAnswer, PaintRequest } from './painterMessage.ts'
import { paintScene } from './paintScene.ts'
import type { SceneLooks, SceneShapes, SceneTheme } from './picture.ts'

interface Told {
  readonly shapes?: Partial<SceneShapes>
  readonly looks?: SceneLooks
  readonly theme?: SceneTheme
}

let picture: Told = {}

self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  const { id, wish, ...changed } = data
  picture = { ...picture, ...changed, ...(changed.shapes && { shapes: { ...picture.shapes, ...changed.shapes } }) }
  const { shapes, looks, theme } = picture
  const { window, pixelRatio, part } = wish
  const width = Math.max(1, Math.round(window.width * pixelRatio))
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round(window.height * pixelRatio)))
  const pen = canvas.getContext('2d')
  if (!pen || !isWhole(shapes) || !looks || !theme) return
  paintScene(pen, { shapes, looks, theme }, window, pixelRatio, part)
  const answer: PaintAnswer = { id, bitmap: canvas.transferToImageBitmap() }
  self.postMessage(answer, { transfer: [answer.bitmap] })
})

/** The first message tells all of the shapes. */
function isWhole(shapes: Partial<SceneShapes> | undefined): shapes is SceneShapes {
  return shapes?.xs !== undefined
}
