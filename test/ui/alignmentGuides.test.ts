// Lines while dragging: near neighbours draw what is dragged in line with them, far ones do not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { alignmentGuides } from '../../src/ui/canvas/alignmentGuides.ts'

const size = { width: NODE_WIDTH, height: NODE_HEIGHT }

test('an edge within 6 pixels draws the element there and a line joins both', () => {
  const { dx, dy, guides } = alignmentGuides({ x: 105, y: 300, ...size }, [{ x: 100, y: 0 }])
  expect([dx, dy]).toEqual([-5, 0])
  expect(guides).toContainEqual({ axis: 'x', at: 100, from: 0, to: 300 + NODE_HEIGHT })
})

test('farther than 6 pixels nothing is drawn and nothing moves', () => {
  expect(alignmentGuides({ x: 107, y: 300, ...size }, [{ x: 100, y: 0 }])).toEqual({ dx: 0, dy: 0, guides: [] })
  expect(alignmentGuides({ x: 0, y: 0, ...size }, [])).toEqual({ dx: 0, dy: 0, guides: [] })
})

test('several elements line up by the edges and the middle of the box around them', () => {
  const box = { x: 4, y: 500, width: 500, height: 200 }
  expect(alignmentGuides(box, [{ x: 303, y: 0 }]).dx).toBe(-1)
  expect(alignmentGuides(box, [{ x: 154, y: 0 }]).guides[0]?.at).toBe(254)
})

test('law: nothing is moved farther than 6 pixels, and wherever a line is drawn something stands exactly', () => {
  const point = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) })
  fc.assert(
    fc.property(point, fc.array(point, { maxLength: 12, size: 'max' }), (at, neighbours) => {
      const { dx, dy, guides } = alignmentGuides({ ...at, ...size }, neighbours)
      expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(6)
      const lined = neighbours.some(({ x }) => x === at.x + dx)
      expect(guides.some(({ axis }) => axis === 'x')).toBe(lined)
      if (!neighbours.some(({ x }) => Math.abs(x - at.x) <= 6)) expect(dx).toBe(0)
    }),
  )
})
