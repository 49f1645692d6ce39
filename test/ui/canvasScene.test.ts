import './pageStub.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Blueprint, View } from '../../src/model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { tableOf } from '../../src/model/table.ts'
import { freeShift } from '../../src/ui/canvas/freeShift.ts'
import { freeSpot } from '../../src/ui/canvas/freeSpot.ts'
import { distanceTo, lineShape, sidesBetween } from '../../src/ui/canvas/lineShape.ts'
import { inWindow, MOST_MOUNTED } from '../../src/ui/canvas/mounted.ts'
import { elementAt, elementsIn, lineOf, relationAt, sceneOf } from '../../src/ui/canvas/scene.ts'
import { sampleBlueprint } from './sampleBlueprint.ts'

const viewOf = (blueprint: Blueprint): View => {
  const view = blueprint.views.v1
  if (!view) throw new Error('the sample has a view v1')
  return view
}
const sceneWith = (count: number, relations: number) => {
  const blueprint = sampleBlueprint(count, relations)
  return sceneOf(blueprint, viewOf(blueprint))
}

test('the scene is the same object until view, elements or relations change', () => {
  const blueprint = sampleBlueprint(10, 10)
  const scene = sceneOf(blueprint, viewOf(blueprint))
  expect(sceneOf({ ...blueprint, title: 'Lain' }, viewOf(blueprint))).toBe(scene)
  expect(sceneOf({ ...blueprint, relations: tableOf([]) }, viewOf(blueprint))).not.toBe(scene)
})

test('elements stand in reading order: by rows that may be a little uneven, then from left to right', () => {
  const blueprint = sampleBlueprint(4, 0)
  const places = { e0: { x: 500, y: 10 }, e1: { x: 0, y: 25 }, e2: { x: 250, y: 0 }, e3: { x: 0, y: 100 } }
  const view = { ...viewOf(blueprint), placements: tableOf(Object.entries(places)) }
  expect(sceneOf(blueprint, view).elements.map((element) => element.id)).toEqual(['e1', 'e2', 'e0', 'e3'])
})

test('places of elements that no longer exist are left out, and so are relations to what is not placed', () => {
  const blueprint = sampleBlueprint(6, 8)
  const view = {
    ...viewOf(blueprint),
    placements: tableOf([
      ['e0', { x: 0, y: 0 }],
      ['gone', { x: 9, y: 9 }],
    ] as const),
  }
  const scene = sceneOf(blueprint, view)
  expect(scene.elements.map((element) => element.id)).toEqual(['e0'])
  expect(scene.relations).toEqual([])
})

test('an element is found by any point on it, and by none beside it', () => {
  const scene = sceneWith(9, 0)
  expect(elementAt(scene, { x: 241, y: 113 })?.id).toBe('e4')
  expect(elementAt(scene, { x: 240 + NODE_WIDTH, y: 112 + NODE_HEIGHT })?.id).toBe('e4')
  expect(elementAt(scene, { x: 230, y: 120 })).toBeUndefined()
})

test('from far away the nearest element is meant, as long as it is near', () => {
  const scene = sceneWith(9, 0)
  expect(elementAt(scene, { x: 230, y: 120 }, 20)?.id).toBe('e4')
  expect(elementAt(scene, { x: 205, y: 120 }, 20)?.id).toBe('e3')
  expect(elementAt(scene, { x: -30, y: 120 }, 20)).toBeUndefined()
})

test('a relation is found near any point of its line', () => {
  const scene = sceneWith(30, 25)
  for (const [line, relation] of scene.relations.entries()) {
    const shape = lineOf(scene, line)
    const found = relationAt(scene, { x: shape.x1, y: shape.y1 }, 1)
    expect(found && distanceTo(lineOf(scene, scene.lineAt.get(found.id) ?? -1), shape.x1, shape.y1)).toBeLessThan(1)
    if (found?.id !== relation.id) expect([found?.source, found?.target]).toContain(relation.source)
  }
  expect(relationAt(scene, { x: -900, y: -900 }, 8)).toBeUndefined()
})

test('what is in a rectangle is what touches it', () => {
  const scene = sceneWith(100, 0)
  const ids = (rect: Parameters<typeof elementsIn>[1]) => elementsIn(scene, rect).map((i) => scene.elements[i]?.id)
  expect(ids({ x: 0, y: 0, width: 10, height: 10 })).toEqual(['e0'])
  expect(ids({ x: 210, y: 70, width: 20, height: 30 })).toEqual([])
  expect(ids({ x: 190, y: 60, width: 60, height: 60 })).toEqual(['e0', 'e1', 'e10', 'e11'])
})

test('lines of one side spread, so that none hides another', () => {
  const scene = sceneWith(60, 200)
  const starts = new Map<string, number>()
  for (const [line, relation] of scene.relations.entries()) {
    const { x1, y1, x2, y2 } = lineOf(scene, line)
    const key = `${x1} ${y1} ${x2} ${y2}`
    expect(starts.get(key), `${relation.id} hides r${starts.get(key)}`).toBeUndefined()
    starts.set(key, line)
  }
})

test('lines leave by the side that faces the other element', () => {
  expect(sidesBetween(0, 0, 0, 200)).toEqual([2, 0])
  expect(sidesBetween(0, 200, 0, 0)).toEqual([0, 2])
  expect(sidesBetween(0, 0, 260, 0)).toEqual([1, 3])
  expect(sidesBetween(260, 0, 0, 0)).toEqual([3, 1])
  expect(sidesBetween(0, 0, 900, 0)).toEqual([0, 0])
  expect(lineShape(0, 0, 0, 200, 0, 0)).toMatchObject({ x1: 100, y1: 64, x2: 100, y2: 200 })
})

const none: ReadonlySet<string> = new Set()
const window = { x: 0, y: 0, zoom: 1, width: 900, height: 700 }

test('a small view is on the page whole, whatever the window shows', () => {
  const scene = sceneWith(120, 0)
  expect(inWindow(scene, { ...window, x: 99_999, zoom: 0.1 }, none)).toHaveLength(120)
})

test('of a large view only the window is on the page, from far away nothing', () => {
  const scene = sceneWith(2000, 0)
  const near = inWindow(scene, window, none)
  expect(near.length).toBeGreaterThan(20)
  expect(near.length).toBeLessThanOrEqual(MOST_MOUNTED)
  expect(near).toContain('e0')
  expect(inWindow(scene, { ...window, zoom: 0.2 }, none)).toEqual([])
  expect(inWindow(scene, { ...window, zoom: 0.4 }, none)).toEqual([])
})

test('while the window moves, what left it stays a little, and never more than may be on the page', () => {
  const scene = sceneWith(5000, 0)
  let before: readonly string[] = []
  for (let step = 0; step < 200; step++) {
    const now = inWindow(scene, { ...window, x: -step * 30, y: -step * 11 }, new Set(before))
    expect(now.length).toBeLessThanOrEqual(MOST_MOUNTED)
    const entered = now.filter((id) => !before.includes(id))
    if (step > 0) expect(entered.length).toBeLessThanOrEqual(16)
    before = now
  }
})

test('a new element gets a free place on the grid near the middle', () => {
  const empty = sceneWith(0, 0)
  expect(freeSpot(empty, { x: 100, y: 32 })).toEqual({ x: 0, y: 0 })
  const scene = sceneWith(50, 0)
  const taken: { x: number; y: number }[] = []
  for (let i = 0; i < 20; i++) {
    const place = freeSpot(scene, { x: 340, y: 144 }, taken)
    expect([Math.abs(place.x % 8), Math.abs(place.y % 8)]).toEqual([0, 0])
    expect(elementsIn(scene, { ...place, width: NODE_WIDTH, height: NODE_HEIGHT })).toEqual([])
    for (const other of taken) {
      expect(Math.abs(other.x - place.x) >= NODE_WIDTH || Math.abs(other.y - place.y) >= NODE_HEIGHT).toBe(true)
    }
    taken.push(place)
  }
})

test('law: copies shifted together stand free of everything, on the grid, wherever the originals were', () => {
  const spot = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -400, max: 400 }) })
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 40, size: 'max' }), fc.nat({ max: 39 }), (places, last) => {
      const blueprint = sampleBlueprint(places.length, 0)
      const placements = tableOf(places.map((point, i) => [`e${i}`, point]))
      const scene = sceneOf(blueprint, { ...viewOf(blueprint), placements })
      const copied = places.slice(0, last + 1)
      const shift = freeShift(scene, copied)
      expect([Math.abs(shift.x % 8), Math.abs(shift.y % 8)]).toEqual([0, 0])
      for (const copy of copied)
        for (const other of places)
          expect(
            Math.abs(copy.x + shift.x - other.x) >= NODE_WIDTH || Math.abs(copy.y + shift.y - other.y) >= NODE_HEIGHT,
          ).toBe(true)
    }),
    { numRuns: 200 },
  )
})
