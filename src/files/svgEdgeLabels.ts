// Short names on the lines of a picture: each near the middle of its line, on a patch of paper, moved along the line
// where an element or another name stands. Nothing is measured: widths are estimated.

import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { createBoxes } from './boxes.ts'
import { type Corner, edgeCurve, pointOn } from './svgEdge.ts'
import { fitLines, svgText, textWidth } from './svgText.ts'
import type { SvgColours } from './svgTheme.ts'

/** A line to be named. */
export interface NamedLine {
  readonly from: Corner
  readonly to: Corner
  readonly name: string
}

const SIZE = 10
const HEIGHT = 15
const WIDEST = 150
/** Where on the line a name is tried, from the middle outwards. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
/** How far beside the line it is tried when there is no place on it; the farthest clears a row of elements. */
const ASIDE = [0, -12, 12, -24, 24, -41, 41]

/**
 * The names as lines of SVG, in the order of the lines. Where no free place is found, a name stands in the middle of its
 * line over whatever is there, for a picture that leaves some out would say that they have none.
 */
export function svgEdgeLabels(
  lines: readonly NamedLine[],
  elements: readonly Corner[],
  colours: SvgColours,
): readonly string[] {
  const boxes = createBoxes()
  for (const { x, y } of elements) boxes.put({ x, y, width: NODE_WIDTH, height: NODE_HEIGHT })
  return lines.map(({ from, to, name }) => {
    const [text = ''] = fitLines(name, WIDEST, SIZE, 1)
    if (text === '') return ''
    const width = Math.ceil(textWidth(text, SIZE)) + 8
    const curve = edgeCurve(from, to)
    const at = (t: number, aside: number) => {
      const { x, y } = pointOn(curve, t)
      return { x: Math.round(x - width / 2), y: Math.round(y - HEIGHT / 2 + aside), width, height: HEIGHT }
    }
    const tried = ASIDE.flatMap((aside) => TRIED.map((t) => at(t, aside)))
    const box = tried.find((each) => !boxes.touches(each)) ?? at(0.5, 0)
    boxes.put(box)
    return [
      `<rect x="${box.x}" y="${box.y}" width="${width}" height="${HEIGHT}" rx="3" fill="${colours.surface}"/>`,
      svgText(box.x + width / 2, box.y + 11, SIZE, colours.quiet, text, ' text-anchor="middle"'),
    ].join('\n')
  })
}
