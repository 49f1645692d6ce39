// The quadrant as a drawing: level across, satisfaction up, one mark per service, told apart by shape, fill and number.
// Own SVG on d3 scales; its table twin and its legend are the caller's.

import { scaleLinear, scaleSqrt } from 'd3-scale'
import type { Verdict } from '../../scoring/serviceVerdicts.ts'
import styles from './QuadrantChart.module.css'

export interface QuadrantMark {
  readonly id: string
  /** Number of the service in the legend. */
  readonly n: number
  readonly level: number
  /** 25 to 100, for drawing only. */
  readonly score: number
  readonly users: number | undefined
  /** null = no verdict: drawn hollow and dashed. */
  readonly verdict: Verdict | null
  readonly title: string
}

interface QuadrantChartProps {
  readonly label: string
  readonly marks: readonly QuadrantMark[]
  readonly levels: { readonly min: number; readonly max: number }
  /** The level and the score from which on a service counts as mature and as liked. */
  readonly mature: number
  readonly liked: number
  readonly levelAxis: string
  readonly scoreAxis: string
  readonly corners: Readonly<Record<Verdict, string>>
  readonly formatTick: (value: number) => string
}

const WIDTH = 640
const HEIGHT = 360
const LEFT = 46
const RIGHT = 12
const TOP = 10
const BOTTOM = 40
const SMALLEST = 9
const LARGEST = 26
/** A level is a column this wide in levels; marks at one level stand side by side within it. */
const SPREAD = 0.72

/** The drawing only; put it into a ChartFrame. */
export function QuadrantChart(props: QuadrantChartProps) {
  const { label, marks, levels, mature, liked, levelAxis, scoreAxis, corners, formatTick } = props
  const x = scaleLinear()
    .domain([levels.min - 0.5, levels.max + 0.5])
    .range([LEFT, WIDTH - RIGHT])
  const lowest = Math.max(25, Math.min(60, ...marks.map(({ score }) => Math.floor((score - 4) / 5) * 5)))
  const y = scaleLinear()
    .domain([lowest, 100])
    .range([HEIGHT - BOTTOM, TOP])
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...marks.map(({ users = 0 }) => users))])
    .range([SMALLEST, LARGEST])
  const split = { x: x(mature - 0.5), y: y(liked) }
  const ticks = Array.from({ length: levels.max - levels.min + 1 }, (_, at) => levels.min + at)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-label={label}>
      <rect
        className={styles.concern}
        x={split.x}
        y={split.y}
        width={WIDTH - RIGHT - split.x}
        height={HEIGHT - BOTTOM - split.y}
      />
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={LEFT - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {ticks.slice(1).map((tick) => (
        <line key={tick} className={styles.grid} x1={x(tick - 0.5)} x2={x(tick - 0.5)} y1={TOP} y2={HEIGHT - BOTTOM} />
      ))}
      {ticks.map((tick) => (
        <text key={tick} className={styles.tick} x={x(tick)} y={HEIGHT - BOTTOM + 14} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text className={styles.axis} x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
        {levelAxis} →
      </text>
      <text className={styles.axis} x={4} y={HEIGHT - 6}>
        ↑ {scoreAxis}
      </text>
      <line className={styles.split} x1={split.x} x2={split.x} y1={TOP} y2={HEIGHT - BOTTOM} />
      <line className={styles.split} x1={LEFT} x2={WIDTH - RIGHT} y1={split.y} y2={split.y} />
      <Corner x={WIDTH - RIGHT - 6} y={TOP + 14} end text={corners.andalan} />
      <Corner x={WIDTH - RIGHT - 6} y={HEIGHT - BOTTOM - 8} end text={corners.formalitas} />
      <Corner x={LEFT + 6} y={TOP + 14} text={corners.rintisan} />
      <Corner x={LEFT + 6} y={HEIGHT - BOTTOM - 8} text={corners.prioritas} />
      {placed(marks).map(({ mark, shift }) => {
        const r = radius(mark.users ?? 0)
        return (
          <g
            key={mark.id}
            className={styles[mark.verdict ?? 'none']}
            transform={`translate(${x(mark.level + shift)} ${y(mark.score)})`}
          >
            <Shape verdict={mark.verdict} r={r} />
            <text className={styles.number} textAnchor="middle" dominantBaseline="central">
              {mark.n}
            </text>
            <title>{mark.title}</title>
          </g>
        )
      })}
    </svg>
  )
}

function Corner({
  x,
  y,
  text,
  end,
}: {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly end?: true
}) {
  return (
    <text className={styles.corner} x={x} y={y} textAnchor={end ? 'end' : 'start'}>
      {text}
    </text>
  )
}

/** Circle, square, diamond, triangle: the shapes tell verdicts apart without colour. */
export function Shape({ verdict, r }: { readonly verdict: Verdict | null; readonly r: number }) {
  if (verdict === 'formalitas') return <rect x={-r * 0.9} y={-r * 0.9} width={r * 1.8} height={r * 1.8} rx={2} />
  if (verdict === 'rintisan') return <path d={`M0${-r * 1.2} ${r * 1.2} 0 0 ${r * 1.2} ${-r * 1.2} 0z`} />
  if (verdict === 'prioritas') return <path d={`M0${-r * 1.25} ${r * 1.25} ${r} ${-r * 1.25} ${r}z`} />
  return <circle r={r} />
}

/** Marks at one level side by side, in the order of their numbers; large ones first so that small ones lie on top. */
function placed(marks: readonly QuadrantMark[]): readonly { readonly mark: QuadrantMark; readonly shift: number }[] {
  const byLevel = new Map<number, QuadrantMark[]>()
  for (const mark of marks) byLevel.set(mark.level, [...(byLevel.get(mark.level) ?? []), mark])
  return [...byLevel.values()]
    .flatMap((list) =>
      list.map((mark, at) => ({ mark, shift: list.length === 1 ? 0 : (at / (list.length - 1) - 0.5) * SPREAD })),
    )
    .sort((a, b) => (b.mark.users ?? 0) - (a.mark.users ?? 0))
}
