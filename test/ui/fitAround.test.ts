import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { fitAround } from '../../src/ui/canvas/fitAround.ts'

const place = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) })
const size = fc.record({ width: fc.integer({ min: 500, max: 1400 }), height: fc.integer({ min: 450, max: 900 }) })

function around(places: readonly { readonly x: number; readonly y: number }[]) {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x + NODE_WIDTH, height: Math.max(...ys) - y + NODE_HEIGHT }
}

describe('a drawing shown whole', () => {
  it('has no element under the legend or the small map, and all inside the window', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 40 }),
        size,
        fc.boolean(),
        (places, { width, height }, open) => {
          const legend = { x: 12, y: height - (open ? 190 : 42), width: open ? 260 : 300, height: open ? 178 : 30 }
          const map = { x: width - 190, y: height - 124, width: 176, height: 112 }
          const fitting = { bounds: around(places), places, width, height, minZoom: 0.01, padding: 0.08 }
          const { x, y, zoom } = fitAround({ ...fitting, covers: [legend, map] })
          for (const each of places) {
            const [left, top] = [each.x * zoom + x, each.y * zoom + y]
            const [right, bottom] = [left + NODE_WIDTH * zoom, top + NODE_HEIGHT * zoom]
            expect([left >= -1, top >= -1, right <= width + 1, bottom <= height + 1]).toEqual([true, true, true, true])
            for (const cover of [legend, map]) {
              const apart =
                right <= cover.x + 1 ||
                left >= cover.x + cover.width - 1 ||
                bottom <= cover.y + 1 ||
                top >= cover.y + cover.height
              expect(apart).toBe(true)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is as large as it can be where nothing lies on an element', () => {
    const places = [{ x: 0, y: 0 }]
    const fitting = { bounds: around(places), places, width: 1000, height: 800, minZoom: 0.01, padding: 0.08 }
    expect(fitAround({ ...fitting, covers: [{ x: 0, y: 770, width: 200, height: 30 }] })).toEqual(
      fitAround({ ...fitting, covers: [] }),
    )
  })
})
