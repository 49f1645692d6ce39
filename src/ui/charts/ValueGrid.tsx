// The lines across a chart of years, each with its value at the left.

import styles from './yearChart.module.css'

interface ValueGridProps {
  readonly values: readonly number[]
  /** Where a value stands, in pixels from the top. */
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly format: (value: number) => string
}

export function ValueGrid({ values, y, left, right, format }: ValueGridProps) {
  return values.map((value) => (
    <g key={value}>
      <line className={styles.grid} x1={left} x2={right} y1={y(value)} y2={y(value)} />
      <text className={styles.tick} x={left - 6} y={y(value)} textAnchor="end" dominantBaseline="central">
        {format(value)}
      </text>
    </g>
  ))
}
