// A fan over years: a hatched band from low to high, a marked middle line, and the target. Its table twin is the caller's.

import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useId } from 'react'
import styles from './FanChart.module.css'

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
    ? apart([
        { id: 'high', text: ends.high, y: y(last.high) },
        { id: 'middle', text: ends.middle, y: y(last.middle) },
        { id: 'low', text: ends.low, y: y(last.low) },
        ...(last.target === undefined ? [] : [{ id: 'target', text: ends.target, y: y(last.target) }]),
      ])
    : []
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-label={label}>
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={LEFT - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <path className={styles.band} d={band(points) ?? ''} fill={`url(#${pattern})`} />
      <path className={styles.edge} d={path(({ high }) => high)(points) ?? ''} />
      <path className={styles.edge} d={path(({ low }) => low)(points) ?? ''} />
      <path className={styles.target} d={path(({ target = 0 }) => target)(aimed) ?? ''} />
      <path className={styles.middle} d={path(({ middle }) => middle)(points) ?? ''} />
      {points.map((point) => (
        <g key={point.x}>
          <text
            className={point.x === current ? styles.now : styles.tick}
            x={at(point)}
            y={HEIGHT - 8}
            textAnchor="middle"
          >
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
          className={end.id === 'target' ? styles.targetText : styles.end}
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

interface End {
  readonly id: string
  readonly text: string
  readonly y: number
}

/** Keeps 14 pixels between labels, from the top down, and none below the drawing. */
function apart(ends: readonly End[]): readonly End[] {
  let last = Number.NEGATIVE_INFINITY
  const placed = [...ends]
    .sort((a, b) => a.y - b.y)
    .map((end) => {
      last = Math.max(end.y, last + 14)
      return { ...end, y: last }
    })
  const over = Math.max(0, last - (HEIGHT - BOTTOM))
  return placed.map((end) => ({ ...end, y: end.y - over }))
}
