// The worker that paints drawings: keeps the picture it was told of and answers each wish with a bitmap.

import type { PaintAnswer, PaintRequest } from './painterMessage.ts'
import { paintScene } from './paintScene.ts'
import type { Picture } from './picture.ts'

let picture: Partial<Picture> = {}

self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  const { id, wish, ...changed } = data
  picture = { ...picture, ...changed }
  const { shapes, looks, theme } = picture
  const { window, pixelRatio, part } = wish
  const width = Math.max(1, Math.round(window.width * pixelRatio))
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round(window.height * pixelRatio)))
  const pen = canvas.getContext('2d')
  if (!pen || !shapes || !looks || !theme) return
  paintScene(pen, { shapes, looks, theme }, window, pixelRatio, part)
  const answer: PaintAnswer = { id, bitmap: canvas.transferToImageBitmap() }
  self.postMessage(answer, { transfer: [answer.bitmap] })
})
