// A radar of a few values on one scale, with an optional second shape to compare with. Own SVG: prints, scales, has a title
// per point; its table twin is the caller's.

import styles from './RadarChart.module.css'

export interface RadarAxis {
  readonly id: string
  /** Number or short mark at the end of the axis. */
  readonly mark: string
  /** Said when the pointer rests on the point: "Audit TIK 2,00". */
  readonly title: string
  /** Where the value lies between the centre (0) and the rim (1); null = unknown. */
  readonly at: number | null
  readonly compared?: number | null
}

interface RadarChartProps {
  readonly label: string
  readonly axes: readonly RadarAxis[]
  /** How many rings to draw. */
  readonly rings: number
}

const SIZE = 240
const CENTRE = SIZE / 2
const RADIUS = 92

function point(index: number, count: number, at: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  return [CENTRE + Math.cos(angle) * RADIUS * at, CENTRE + Math.sin(angle) * RADIUS * at]
}

function shape(values: ReadonlyArray<number | null>): string {
  return values
    .map((at, i) =>
      point(i, values.length, at ?? 0)
        .map((n) => n.toFixed(1))
        .join(','),
    )
    .join(' ')
}

/** The drawing only; put it into a ChartFrame. */
export function RadarChart({ label, axes, rings }: RadarChartProps) {
  const compared = axes.some((axis) => axis.compared !== undefined && axis.compared !== null)
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.radar} role="img" aria-label={label}>
      {Array.from({ length: rings }, (_, i) => (i + 1) / rings).map((at) => (
        <polygon key={at} className={styles.ring} points={shape(axes.map(() => at))} />
      ))}
      {axes.map((axis, i) => {
        const [x, y] = point(i, axes.length, 1)
        const [tx, ty] = point(i, axes.length, 1.15)
        return (
          <g key={axis.id}>
            <line className={styles.axis} x1={CENTRE} y1={CENTRE} x2={x} y2={y} />
            <text className={styles.mark} x={tx} y={ty} textAnchor="middle" dominantBaseline="central">
              {axis.mark}
            </text>
          </g>
        )
      })}
      {compared ? (
        <polygon className={styles.compared} points={shape(axes.map((axis) => axis.compared ?? null))} />
      ) : null}
      <polygon className={styles.value} points={shape(axes.map((axis) => axis.at))} />
      {axes.map((axis, i) => {
        if (axis.at === null) return null
        const [x, y] = point(i, axes.length, axis.at)
        return (
          <circle key={axis.id} className={styles.dot} cx={x} cy={y} r={3.5}>
            <title>{axis.title}</title>
          </circle>
        )
      })}
    </svg>
  )
}
