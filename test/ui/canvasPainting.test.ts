import './pageStub.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { PAINTED_PRESENCES } from '../../src/ui/architecture/presence.ts'
import { bitmapFor, covers, isWorn, needed } from '../../src/ui/canvas/painting/bitmapWindow.ts'
import { clustersOf } from '../../src/ui/canvas/painting/clusters.ts'
import { levelAt } from '../../src/ui/canvas/painting/levels.ts'
import { paintClusterNames } from '../../src/ui/canvas/painting/paintClusterNames.ts'
import type { PaintAnswer, PaintRequest } from '../../src/ui/canvas/painting/painterMessage.ts'
import { WHOLE } from '../../src/ui/canvas/painting/paintScene.ts'
import type { Picture } from '../../src/ui/canvas/painting/picture.ts'
import * as presenceLooks from '../../src/ui/canvas/painting/presenceLooks.ts'
import { looksOf } from '../../src/ui/canvas/painting/sceneLooks.ts'
import { createScenePainter } from '../../src/ui/canvas/painting/scenePainter.ts'
import { domainPosition, shapesOf } from '../../src/ui/canvas/painting/sceneShapes.ts'
import { linesSeen } from '../../src/ui/canvas/painting/seen.ts'
import { lineBetween, sceneOf } from '../../src/ui/canvas/scene.ts'
import { sampleBlueprint } from './sampleBlueprint.ts'

function sampleShapes(count: number, relations = 0) {
  const blueprint = sampleBlueprint(count, relations)
  const view = blueprint.views.v1
  if (!view) throw new Error('the sample has a view v1')
  const scene = sceneOf(blueprint, view)
  return { blueprint, scene, shapes: shapesOf(scene, blueprint, 'id') }
}

test('presences are painted by their position in the list of presences', () => {
  const positions = Object.entries(presenceLooks).filter(([, position]) => typeof position === 'number')
  for (const [name, position] of positions) expect(PAINTED_PRESENCES[Number(position)]).toBe(name.toLowerCase())
  expect(positions).toHaveLength(PAINTED_PRESENCES.length)
})

test('shapes stay the same object until scene, language or agencies change', () => {
  const { blueprint, scene, shapes } = sampleShapes(20, 20)
  expect(shapesOf(scene, { agencies: blueprint.agencies }, 'id')).toBe(shapes)
  expect(shapesOf(scene, blueprint, 'en')).not.toBe(shapes)
  for (const [i, element] of scene.elements.entries()) {
    expect(shapes.names[i]).toBe(element.name)
    expect(shapes.domains[i]).toBe(domainPosition(element.kind))
  }
})

test('after a move the worker is told where things stand, not what they are called', () => {
  const { blueprint, scene, shapes } = sampleShapes(20, 20)
  const view = blueprint.views.v1
  if (!view) throw new Error('the sample has a view v1')
  const placements = Object.fromEntries(
    Object.entries(view.placements).map(([bucket, places]) => [
      bucket,
      Object.fromEntries(
        Object.entries(places).map(([id, place]) => [id, id === 'e3' ? { ...place, x: place.x + 7 } : place]),
      ),
    ]),
  )
  const after = shapesOf(sceneOf(blueprint, { ...view, placements }), blueprint, 'id')
  expect(after.xs).not.toBe(shapes.xs)
  expect(after.xs[scene.at.get('e3') ?? -1]).toBe((shapes.xs[scene.at.get('e3') ?? -1] ?? 0) + 7)
  for (const name of ['ys', 'names', 'kinds', 'owners', 'domains', 'pinned', 'sources', 'targets'] as const) {
    expect(after[name]).toBe(shapes[name])
  }
  const posted: PaintRequest[] = []
  let answer: (answer: PaintAnswer) => void = () => undefined
  const painter = createScenePainter(async () => ({
    post: (request) => posted.push(request),
    hear: (heard) => {
      answer = heard
    },
    end: () => undefined,
  }))
  const rest = { looks: {} as Picture['looks'], theme: {} as Picture['theme'] }
  const wish = { window: { x: 0, y: 0, zoom: 1, width: 10, height: 10 }, pixelRatio: 1, part: WHOLE }
  const place = {}
  painter.paint(place, { shapes, ...rest }, wish, () => undefined)
  return Promise.resolve().then(() => {
    answer({ id: posted[0]?.id ?? 0, bitmap: { close: () => undefined } as ImageBitmap })
    painter.paint(place, { shapes: after, ...rest }, wish, () => undefined)
    expect(posted[0]?.shapes).toEqual(shapes)
    expect(Object.keys(posted[1]?.shapes ?? {})).toContain('xs')
    expect({ ...posted[0]?.shapes, ...posted[1]?.shapes }).toEqual(after)
    expect(posted[1]?.shapes).not.toHaveProperty('names')
  })
})

test('looks tell what is selected, dimmed, coloured by an overlay and not simply there', () => {
  const { scene } = sampleShapes(6)
  const looks = looksOf(scene, {
    presence: new Map([['e2', 'gone']]),
    dimmedDomains: new Set(),
    highlighted: new Set(['e1', 'e2']),
    selected: new Set(['e0']),
    paint: {
      looks: [{ colour: '--overlay-plain', mark: 'B', label: { id: 'B', en: 'B' } }],
      lookOf: new Map([['e3', 0]]),
    },
  })
  expect([...looks.selected]).toEqual([1, 0, 0, 0, 0, 0])
  expect([...looks.dimmed]).toEqual([0, 0, 0, 1, 1, 1])
  expect([...looks.presences]).toEqual([0, 0, presenceLooks.GONE, 0, 0, 0])
  expect([...looks.looks]).toEqual([0, 0, 0, 1, 0, 0])
})

test('less is shown from farther away', () => {
  expect([1, 0.62, 0.61, 0.35, 0.34].map(levelAt)).toEqual(['near', 'near', 'middle', 'middle', 'far'])
})

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

test('law: every element stands in one cluster of its domain, inside its frame', () => {
  const spot = fc.record({ x: fc.integer({ min: -4000, max: 4000 }), y: fc.integer({ min: -4000, max: 4000 }) })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(spot, fc.nat({ max: 3 })), { minLength: 1, maxLength: 60, size: 'max' }),
      (places) => {
        const { shapes } = sampleShapes(places.length)
        const placed = {
          ...shapes,
          xs: Float64Array.from(places, ([{ x }]) => x),
          ys: Float64Array.from(places, ([{ y }]) => y),
          domains: Uint8Array.from(places, ([, domain]) => domain),
        }
        const clusters = clustersOf(placed)
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(places.length)
        for (const [{ x, y }, domain] of places) {
          const holding = clusters.filter(
            (cluster) =>
              cluster.domain === domain &&
              x >= cluster.x &&
              y >= cluster.y &&
              x + NODE_WIDTH <= cluster.x + cluster.width &&
              y + NODE_HEIGHT <= cluster.y + cluster.height,
          )
          expect(holding.length).toBeGreaterThan(0)
        }
        expect(clustersOf(placed)).toBe(clusters)
      },
    ),
    { numRuns: 200 },
  )
})

test('law: a window anywhere on a line sees it', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 4000 }), y: fc.integer({ min: 0, max: 4000 }) })
  const offset = fc.integer({ min: -90, max: 90 })
  fc.assert(
    fc.property(place, place, offset, offset, number(0, 1), (from, to, start, end, t) => {
      const shapes = {
        xs: Float64Array.of(from.x, to.x),
        ys: Float64Array.of(from.y, to.y),
        sources: Int32Array.of(0),
        targets: Int32Array.of(1),
        startOffsets: Int16Array.of(start),
        endOffsets: Int16Array.of(end),
      }
      const { x1, y1, c1x, c1y, c2x, c2y, x2, y2 } = lineBetween(shapes, 0, shapes.xs, shapes.ys)
      const u = 1 - t
      const at = (a: number, b: number, c: number, d: number): number =>
        u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
      const around = { x: at(x1, c1x, c2x, x2) - 1, y: at(y1, c1y, c2y, y2) - 1, width: 2, height: 2 }
      expect(linesSeen({ shapes }, 'all', new Set(), around)).toEqual([0])
      expect(linesSeen({ shapes }, 'all', new Set([1]), around)).toEqual([])
      expect(linesSeen({ shapes }, [0], new Set([1]), around)).toEqual([0])
    }),
    { numRuns: 3000 },
  )
})

test('a long line across a drawing is not seen by windows beside it', () => {
  const shapes = {
    xs: Float64Array.of(0, 9000),
    ys: Float64Array.of(0, 9000),
    sources: Int32Array.of(0),
    targets: Int32Array.of(1),
  }
  const seenAt = (x: number, y: number): readonly number[] =>
    linesSeen({ shapes }, 'all', new Set(), { x, y, width: 1000, height: 800 })
  expect(seenAt(4000, 4000)).toEqual([0])
  expect(seenAt(6500, 4000)).toEqual([])
  expect(seenAt(2000, 5000)).toEqual([])
})

test('elements beside one another are one cluster, those far apart are two', () => {
  const { shapes } = sampleShapes(3)
  const at = (xs: number[]) =>
    clustersOf({ ...shapes, xs: Float64Array.from(xs), ys: new Float64Array(3), domains: new Uint8Array(3) })
  expect(at([0, 240, 480])).toMatchObject([{ count: 3, width: 480 + NODE_WIDTH }])
  expect(at([0, 240, 2400]).map(({ count }) => count)).toEqual([2, 1])
})

const anyWindow = fc.record({
  x: number(-9000, 9000),
  y: number(-9000, 9000),
  zoom: number(0.03, 2),
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 1200 }),
})
const bounds = { x: -200, y: -100, width: 14_000, height: 13_000 }

test('law: a bitmap made for a window serves it, and a far window needs another', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const bitmap = bitmapFor(window, bounds)
      expect(covers(bitmap, window, bounds)).toBe(true)
      expect(isWorn(bitmap, window, bounds)).toBe(false)
      expect(isWorn(bitmap, { ...window, zoom: window.zoom * 1.6 }, bounds)).toBe(true)
      const away = { ...window, x: window.x - window.width * 2 }
      if (needed(away, bounds, 0) && needed(away, bounds, 0)?.width !== needed(window, bounds, 0)?.width) {
        const rect = needed(away, bounds, 0)
        const reaches = rect !== null && rect.x + rect.width > bitmap.x + bitmap.width + 2 / window.zoom
        if (reaches) expect(covers(bitmap, away, bounds)).toBe(false)
      }
    }),
    { numRuns: 500 },
  )
})

test('a bitmap that shows everything serves wherever the window goes', () => {
  const window = { x: 40, y: 30, zoom: 0.05, width: 900, height: 800 }
  const bitmap = bitmapFor(window, bounds)
  for (const x of [-900, 0, 800]) expect(isWorn(bitmap, { ...window, x }, bounds)).toBe(false)
})

test('the worker is told only what changed, paints one wish at a time and for each canvas only the newest', async () => {
  const { scene, shapes } = sampleShapes(4)
  const looks = { ...looksOf(scene, { presence: new Map(), dimmedDomains: new Set(), selected: new Set() }), out: [] }
  const theme = { font: 'serif' } as Picture['theme']
  const posted: PaintRequest[] = []
  let answer: (answer: PaintAnswer) => void = () => undefined
  const painter = createScenePainter(async () => ({
    post: (request) => posted.push(request),
    hear: (heard) => {
      answer = heard
    },
    end: () => undefined,
  }))
  const wish = (x: number) => ({ window: { x, y: 0, zoom: 1, width: 10, height: 10 }, pixelRatio: 1, part: WHOLE })
  const done: string[] = []
  const [front, map] = [{}, {}]
  painter.paint(front, { shapes, looks, theme }, wish(1), () => done.push('front 1'))
  await Promise.resolve()
  painter.paint(front, { shapes, looks, theme }, wish(2), () => done.push('front 2'))
  painter.paint(map, { shapes, looks, theme }, wish(3), () => done.push('map'))
  const dimmed = { ...looks, dimmed: new Uint8Array(4) }
  painter.paint(front, { shapes, looks: dimmed, theme }, wish(4), () => done.push('front 4'))
  const answerAll = () => {
    for (let n = 0; n < posted.length; n++)
      answer({ id: posted[n]?.id ?? 0, bitmap: { close: () => undefined } as ImageBitmap })
  }
  answerAll()
  expect(done).toEqual(['front 1', 'front 4', 'map'])
  expect(posted.map(({ wish: { window } }) => window.x)).toEqual([1, 4, 3])
  expect(posted.map((request) => [request.shapes, request.looks, request.theme].map(Boolean))).toEqual([
    [true, true, true],
    [false, true, false],
    [false, true, false],
  ])
})

test('from far away names of a few elements stand beside them, over no element and no other name', () => {
  const xs = Float64Array.from({ length: 15 }, (_, i) => (i % 5) * 240)
  const ys = Float64Array.from({ length: 15 }, (_, i) => Math.floor(i / 5) * 150)
  const shapes = { xs, ys, domains: Uint8Array.from(xs, (_, i) => Math.floor(i / 5)), boxes: [] }
  const theme = { locale: 'id', font: 'x', surface: '', text: '', line: '', domains: [], domainNames: ['A', 'B', 'C'] }
  const names: { x: number; y: number; width: number; height: number }[] = []
  const pen = new Proxy(
    {
      measureText: (text: string) => ({ width: text.length * 20 }),
      roundRect: (x: number, y: number, width: number, height: number) => names.push({ x, y, width, height }),
    } as Record<string, unknown>,
    { get: (of, key: string) => of[key] ?? (() => undefined), set: () => true },
  )
  const seen = { x: -1000, y: -1000, width: 4000, height: 4000 }
  paintClusterNames(pen as never, { shapes, theme } as never, seen, 0.3)
  expect(names.length).toBe(3)
  for (const [i, name] of names.entries()) {
    const others = names.filter((_, n) => n !== i)
    const elements = Array.from(xs, (x, n) => ({ x, y: ys[n] ?? 0, width: NODE_WIDTH, height: NODE_HEIGHT }))
    for (const { x, y, width, height } of [...others, ...elements]) {
      const apart = name.x >= x + width || x >= name.x + name.width || name.y >= y + height || y >= name.y + name.height
      expect(apart).toBe(true)
    }
  }
})
