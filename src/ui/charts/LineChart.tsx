// A line chart of a few series over years, each told apart by line style and marker as well as colour, with a stepped target.
// Own SVG on d3 scales; its table twin is the caller's.

import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import styles from './LineChart.module.css'
import { labelsApart } from './labelsApart.ts'
import { ValueGrid } from './ValueGrid.tsx'
import year from './yearChart.module.css'

export interface LinePoint {
  readonly x: string
  readonly low: number
  readonly high: number
  readonly title: string
}

/** Colour, line style and marker together: what tells a series from the others. */
export type LineLook = 'realised' | 'committed' | 'planned' | 'plain' | 'warm'

export interface LineSeries {
  readonly id: string
  readonly look: LineLook
  readonly label: string
  readonly points: readonly LinePoint[]
}

interface LineChartProps {
  readonly label: string
  readonly series: readonly LineSeries[]
  readonly target: { readonly label: string; readonly points: readonly { readonly x: string; readonly y: number }[] }
  readonly domain: readonly [number, number]
  readonly formatTick: (value: number) => string
  /** The x that is looked at now. */
  readonly current?: string
}

const WIDTH = 640
const HEIGHT = 250
const LEFT = 40
const RIGHT = 96
const TOP = 12
const BOTTOM = 26

const MARKERS = {
  realised: 'circle',
  committed: 'square',
  planned: 'diamond',
  plain: 'dot',
  warm: 'triangle',
} as const satisfies Record<LineLook, string>

/** The drawing only; put it into a ChartFrame. */
export function LineChart({ label, series, target, domain, formatTick, current }: LineChartProps) {
  const years = series[0]?.points.map((point) => point.x) ?? []
  const x = scalePoint<string>()
    .domain(years)
    .range([LEFT + 16, WIDTH - RIGHT])
    .padding(0)
  const y = scaleLinear()
    .domain([domain[0], domain[1]])
    .range([HEIGHT - BOTTOM, TOP])
  const at = (of: string): number => x(of) ?? LEFT
  const path = line<{ readonly x: string; readonly y: number }>()
    .x((point) => at(point.x))
    .y((point) => y(point.y))
  const ends = labelsApart(
    [
      ...series.map((each) => ({
        id: each.id,
        look: each.look,
        label: each.label,
        y: y(each.points.at(-1)?.high ?? 0),
      })),
      ...(target.points.length > 0
        ? [{ id: 'target', look: 'target' as const, label: target.label, y: y(target.points.at(-1)?.y ?? 0) }]
        : []),
    ],
    14,
    HEIGHT - BOTTOM,
  )
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={year.chart} role="img" aria-label={label}>
      <ValueGrid values={y.ticks(5)} y={y} left={LEFT} right={WIDTH - RIGHT} format={formatTick} />
      {years.map((each) => (
        <text
          key={each}
          className={each === current ? year.now : year.tick}
          x={at(each)}
          y={HEIGHT - 8}
          textAnchor="middle"
        >
          {each}
        </text>
      ))}
      {current && years.includes(current) ? (
        <line className={styles.current} x1={at(current)} x2={at(current)} y1={TOP} y2={HEIGHT - BOTTOM} />
      ) : null}
      <path className={year.target} d={path(target.points) ?? ''} />
      {series.map((each) => (
        <g key={each.id} className={styles[each.look]}>
          {each.points.some((point) => point.low !== point.high) ? (
            <path
              className={styles.band}
              d={`${path(each.points.map((point) => ({ x: point.x, y: point.high })))}L${[...each.points]
                .reverse()
                .map((point) => `${at(point.x)},${y(point.low)}`)
                .join('L')}Z`}
            />
          ) : null}
          <path className={styles.line} d={path(each.points.map((point) => ({ x: point.x, y: point.low }))) ?? ''} />
          {each.points.map((point) => (
            <g key={point.x} className={styles.marker} transform={`translate(${at(point.x)} ${y(point.low)})`}>
              <Marker shape={MARKERS[each.look]} />
              <title>{point.title}</title>
            </g>
          ))}
        </g>
      ))}
      {ends.map((end) => (
        <text
          key={end.id}
          className={[year.end, end.look === 'target' ? year.targetText : styles[`${end.look}Text`]].join(' ')}
          x={WIDTH - RIGHT + 12}
          y={end.y}
          dominantBaseline="central"
        >
          {end.label}
        </text>
      ))}
    </svg>
  )
}

function Marker({ shape }: { readonly shape: (typeof MARKERS)[LineLook] }) {
  if (shape === 'dot') return <circle r={2.5} />
  if (shape === 'triangle') return <path d="M0-5 4.5 3.5H-4.5z" />
  if (shape === 'circle') return <circle r={4} />
  if (shape === 'square') return <rect x={-3.5} y={-3.5} width={7} height={7} />
  return <path d="M0-5 5 0 0 5-5 0z" />
}
