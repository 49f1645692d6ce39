// Money across, index up: the steps of a frontier, its points to be picked by mouse or arrow keys, and one mark beside it.
// Own SVG on d3 scales; its table twin is the caller's.

import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import styles from './FrontierChart.module.css'
import { useWidth } from './useWidth.ts'
import { ValueGrid } from './ValueGrid.tsx'

export interface FrontierPoint {
  readonly cost: number
  readonly index: number
  readonly isKnee: boolean
  /** The point in words. */
  readonly title: string
}

interface FrontierChartProps {
  readonly label: string
  /** Cheapest first. */
  readonly points: readonly FrontierPoint[]
  readonly picked: number
  readonly onPick: (point: number) => void
  /** What is planned now. */
  readonly mark: { readonly cost: number; readonly index: number; readonly label: string; readonly title: string }
  readonly axes: { readonly cost: string; readonly index: string }
  readonly formatCost: (cost: number) => string
  readonly formatIndex: (index: number) => string
}

/** Width until the drawing knows its own. */
const WIDTH = 640
const HEIGHT = 320
const LEFT = 52
const RIGHT = 40
const TOP = 40
const BOTTOM = 40
/** How near a click must be. */
const REACH = 24
const DIAMOND = 'M0-7 7 0 0 7-7 0z'

/** The drawing only; put it into a ChartFrame. One point is in the tab order; arrows, Home and End move and pick. */
export function FrontierChart(props: FrontierChartProps) {
  const { label, points, picked, onPick, mark, axes, formatCost, formatIndex } = props
  const drawing = useRef<HTMLDivElement>(null)
  const width = useWidth(drawing, WIDTH)
  const indices = [...points.map(({ index }) => index), mark.index]
  const room = Math.max(0.02, (Math.max(...indices) - Math.min(...indices)) * 0.08)
  const costs = [...points.map(({ cost }) => cost), mark.cost]
  const margin = Math.max(1, (Math.max(...costs) - Math.min(...costs)) * 0.04)
  const x = scaleLinear()
    .domain([Math.max(0, Math.min(...costs) - margin), Math.max(...costs) + margin])
    .range([LEFT, width - RIGHT])
  const y = scaleLinear()
    .domain([Math.min(...indices) - room, Math.max(...indices) + room])
    .range([HEIGHT - BOTTOM, TOP])
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, picked, points.length)
    if (to === undefined) return
    event.preventDefault()
    onPick(to)
    drawing.current?.querySelectorAll<SVGGElement>('[role=radio]')[to]?.focus()
  }
  /** Points may lie close: a click picks the nearest, wherever it falls. */
  const pickNearest = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [left, top] = [event.clientX - box.left, event.clientY - box.top]
    const far = points.map(({ cost, index }) => Math.hypot(x(cost) - left, y(index) - top))
    const nearest = Math.min(...far)
    if (nearest <= REACH) onPick(far.indexOf(nearest))
  }
  const path = points
    .map((point, at) => (at === 0 ? `M${x(point.cost)},${y(point.index)}` : `H${x(point.cost)}V${y(point.index)}`))
    .join('')
  return (
    <div ref={drawing} role="radiogroup" aria-label={label} onKeyDown={move} onClick={pickNearest}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it has the name */}
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.chart}>
        <ValueGrid values={y.ticks(5)} y={y} left={LEFT} right={width - RIGHT} format={formatIndex} />
        {x.ticks(Math.max(2, Math.floor(width / 120))).map((tick) => (
          <text key={tick} className={styles.tick} x={x(tick)} y={HEIGHT - BOTTOM + 16} textAnchor="middle">
            {formatCost(tick)}
          </text>
        ))}
        <text className={styles.axis} x={LEFT} y={12}>
          {axes.index}
        </text>
        <text className={styles.axis} x={width - RIGHT} y={HEIGHT - 6} textAnchor="end">
          {axes.cost}
        </text>
        <path className={styles.steps} d={path} />
        <g className={styles.plan} transform={`translate(${x(mark.cost)} ${y(mark.index)})`}>
          <title>{mark.title}</title>
          <path d="M-6-6 6 6M-6 6 6-6" />
          <text y={24} textAnchor="middle">
            {mark.label}
          </text>
        </g>
        <g>
          {points.map((point, at) => (
            <g
              key={point.cost}
              role="radio"
              aria-checked={at === picked}
              aria-label={point.title}
              tabIndex={at === picked ? 0 : -1}
              className={[styles.point, point.isKnee && styles.knee].filter(Boolean).join(' ')}
              transform={`translate(${x(point.cost)} ${y(point.index)})`}
            >
              <title>{point.title}</title>
              {point.isKnee ? <path d={DIAMOND} /> : <circle r={at === picked ? 6 : 4} />}
              {at === picked ? <circle className={styles.ring} r={11} /> : null}
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}

/** Where a key leads; undefined for keys that lead nowhere. */
function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(count - 1, at + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
