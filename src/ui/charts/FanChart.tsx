// A fan over years: a hatched band from low to high, a marked middle line, and the target. Its table twin is the caller's.

import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useId } from 'react'
import styles from './FanChart.module.css'
import { labelsApart } from './labelsApart.ts'
import { ValueGrid } from './ValueGrid.tsx'
import year from './yearChart.module.css'

export interface FanPoint {
  readonly x: string
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly target?: number
  readonly title: string
}

interface FanChartProps {
  readonly label: string
  readonly points: readonly FanPoint[]
  readonly formatTick: (value: number) => string
  readonly ends: { readonly high: string; readonly middle: string; readonly low: string; readonly target: string }
  /** The x that is looked at now. */
  readonly current: string
}

const WIDTH = 640
const HEIGHT = 240
const LEFT = 40
const RIGHT = 96
const TOP = 12
const BOTTOM = 26

/** The drawing only; put it into a ChartFrame. */
export function FanChart({ label, points, formatTick, ends, current }: FanChartProps) {
  const pattern = useId()
  const values = points.flatMap(({ low, high, target }) => [low, high, ...(target === undefined ? [] : [target])])
  const x = scalePoint<string>()
    .domain(points.map((point) => point.x))
    .range([LEFT + 16, WIDTH - RIGHT])
  const y = scaleLinear()
    .domain([Math.floor(Math.min(...values) * 4 - 0.2) / 4, Math.ceil(Math.max(...values) * 4 + 0.2) / 4])
    .range([HEIGHT - BOTTOM, TOP])
  const at = (point: { readonly x: string }): number => x(point.x) ?? LEFT
  const band = area<FanPoint>()
    .x(at)
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
  const path = (value: (point: FanPoint) => number) =>
    line<FanPoint>()
      .x(at)
      .y((point) => y(value(point)))
  const aimed = points.filter(({ target }) => target !== undefined)
  const last = points.at(-1)
  const labels = last
    ? labelsApart(
        [
          { id: 'high', text: ends.high, y: y(last.high) },
          { id: 'middle', text: ends.middle, y: y(last.middle) },
          { id: 'low', text: ends.low, y: y(last.low) },
          ...(last.target === undefined ? [] : [{ id: 'target', text: ends.target, y: y(last.target) }]),
        ],
        14,
        HEIGHT - BOTTOM,
      )
    : []
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={year.chart} role="img" aria-label={label}>
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <ValueGrid values={y.ticks(5)} y={y} left={LEFT} right={WIDTH - RIGHT} format={formatTick} />
      <path className={styles.band} d={band(points) ?? ''} fill={`url(#${pattern})`} />
      <path className={styles.edge} d={path(({ high }) => high)(points) ?? ''} />
      <path className={styles.edge} d={path(({ low }) => low)(points) ?? ''} />
      <path className={year.target} d={path(({ target = 0 }) => target)(aimed) ?? ''} />
      <path className={styles.middle} d={path(({ middle }) => middle)(points) ?? ''} />
      {points.map((point) => (
        <g key={point.x}>
          <text className={point.x === current ? year.now : year.tick} x={at(point)} y={HEIGHT - 8} textAnchor="middle">
            {point.x}
          </text>
          <circle className={styles.mark} cx={at(point)} cy={y(point.middle)} r={point.x === current ? 5 : 3.5}>
            <title>{point.title}</title>
          </circle>
        </g>
      ))}
      {labels.map((end) => (
        <text
          key={end.id}
          className={`${year.end} ${end.id === 'target' ? year.targetText : styles.middleText}`}
          x={WIDTH - RIGHT + 12}
          y={end.y}
          dominantBaseline="central"
        >
          {end.text}
        </text>
      ))}
    </svg>
  )
}
