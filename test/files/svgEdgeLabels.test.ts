// Names on the lines of a picture: all of them, legible, beside elements and one another where there is room.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, createBoxes } from '../../src/files/boxes.ts'
import { type NamedLine, svgEdgeLabels } from '../../src/files/svgEdgeLabels.ts'
import { svgColours } from '../../src/files/svgTheme.ts'
import { viewSvg } from '../../src/files/viewSvg.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { rowsOf } from '../../src/model/table.ts'
import { blueprintWith } from '../support/fileWith.ts'

const colours = svgColours('light')
const patches = (lines: readonly string[]): Box[] =>
  lines.flatMap((line) => {
    const match = /<rect x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"/.exec(line)
    return match
      ? [{ x: Number(match[1]), y: Number(match[2]), width: Number(match[3]), height: Number(match[4]) }]
      : []
  })
const cover = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('names on lines', () => {
  it('stand in a picture in its language, one for each line', () => {
    const blueprint = blueprintWith()
    const id = viewSvg(blueprint, 'perizinan', { language: 'id', theme: 'light' })
    expect(id).toContain('>mendukung layanan</text>')
    expect(id.match(/text-anchor="middle"/g)).toHaveLength(6)
    expect(viewSvg(blueprint, 'perizinan', { language: 'en', theme: 'light' })).toContain('>supports service</text>')
    expect(rowsOf(blueprint.relations).length).toBeGreaterThanOrEqual(6)
  })

  it('stand in the middle of a lone line, and make way for an element there', () => {
    const line: NamedLine = { from: { x: 0, y: 0 }, to: { x: 0, y: 400 }, name: 'memakai' }
    const ends = [line.from, line.to]
    const [alone] = patches(svgEdgeLabels([line], ends, colours))
    expect(alone && alone.y + alone.height / 2).toBeCloseTo(232, -1)
    const between = { x: 0, y: 200 }
    const [aside] = patches(svgEdgeLabels([line], [...ends, between], colours))
    expect(aside && cover(aside, { ...between, width: NODE_WIDTH, height: NODE_HEIGHT })).toBe(false)
  })

  it('stand over the gap between neighbours of a row where the gap is too narrow', () => {
    const line: NamedLine = { from: { x: 0, y: 0 }, to: { x: 240, y: 0 }, name: 'bertukar data dengan' }
    const [name] = patches(svgEdgeLabels([line], [line.from, line.to], colours))
    for (const { x, y } of [line.from, line.to])
      expect(name && cover(name, { x, y, width: NODE_WIDTH, height: NODE_HEIGHT })).toBe(false)
  })

  it('law: on a drawing in layers with room between them, no name covers an element or another name', () => {
    const ends = fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 12, size: 'max' })
    fc.assert(
      fc.property(ends, (pairs) => {
        const elements = Array.from({ length: 12 }, (_, i) => ({ x: (i % 6) * 320, y: i < 6 ? 0 : 300 }))
        const corner = (i: number) => elements[i] ?? { x: 0, y: 0 }
        const lines = pairs.map(([a, b]) => ({ from: corner(a), to: corner(6 + b), name: 'memakai data' }))
        const names = patches(svgEdgeLabels(lines, elements, colours))
        expect(names).toHaveLength(lines.length)
        for (const [i, name] of names.entries()) {
          for (const other of names.slice(i + 1)) expect(cover(name, other)).toBe(false)
          for (const { x, y } of elements)
            expect(cover(name, { x, y, width: NODE_WIDTH, height: NODE_HEIGHT })).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('boxes in cells', () => {
  it('law: touching is told as by walking them all', () => {
    const box = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      width: fc.integer({ min: 1, max: 700 }),
      height: fc.integer({ min: 1, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20, size: 'max' }), box, (all, asked) => {
        const boxes = createBoxes()
        for (const each of all) boxes.put(each)
        expect(boxes.touches(asked)).toBe(all.some((each) => cover(each, asked)))
      }),
    )
  })
})
