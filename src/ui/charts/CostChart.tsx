// Columns of money per year: what is done beside what is open, stacked by source of funds in patterns, and the limit of the
// year as a line across. Own SVG on d3 scales; its table twin is the caller's.

import { scaleBand, scaleLinear } from 'd3-scale'
import { useId } from 'react'
import styles from './CostChart.module.css'
import { ValueGrid } from './ValueGrid.tsx'

/** Patterns in the order they are given out: full, hatched, dotted, crossed. */
export const FUND_PATTERNS = ['full', 'hatched', 'dotted', 'crossed'] as const
export type FundPattern = (typeof FUND_PATTERNS)[number]

export interface CostYear {
  readonly year: string
  /** Rupiah of done items. */
  readonly done: number
  /** Rupiah of open items, by source of funds, from the bottom. */
  readonly open: readonly { readonly fund: string; readonly pattern: FundPattern; readonly amount: number }[]
  /** Rupiah the open items may cost. */
  readonly limit?: number
  /** The open items cost more than some limit of the year. */
  readonly exceeded: boolean
  readonly title: string
}

interface CostChartProps {
  readonly label: string
  readonly years: readonly CostYear[]
  readonly formatMoney: (rupiah: number) => string
}

const WIDTH = 720
const HEIGHT = 250
const LEFT = 70
const RIGHT = 12
const TOP = 22
const BOTTOM = 26

/** The drawing only; put it into a ChartFrame. */
export function CostChart({ label, years, formatMoney }: CostChartProps) {
  const id = useId()
  const sums = years.map(({ open }) => open.reduce((sum, { amount }) => sum + amount, 0))
  const highest = Math.max(1, ...sums, ...years.flatMap(({ done, limit = 0 }) => [done, limit]))
  const y = scaleLinear()
    .domain([0, highest])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP])
  const x = scaleBand<string>()
    .domain(years.map(({ year }) => year))
    .range([LEFT, WIDTH - RIGHT])
    .padding(0.22)
  const half = x.bandwidth() / 2
  const bottom = HEIGHT - BOTTOM
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-label={label}>
      <FundPatterns id={id} />
      <ValueGrid values={y.ticks(4)} y={y} left={LEFT} right={WIDTH - RIGHT} format={formatMoney} />
      {years.map(({ year, done, open, limit, exceeded, title }, nth) => {
        const left = x(year) ?? LEFT
        let from = 0
        return (
          <g key={year}>
            <title>{title}</title>
            <rect className={styles.done} x={left} y={y(done)} width={half - 2} height={bottom - y(done)} />
            {open.map(({ fund, pattern, amount }) => {
              const top = y(from + amount)
              const height = y(from) - top
              from += amount
              return (
                <rect
                  key={fund}
                  className={styles[pattern]}
                  fill={`url(#${id}-${pattern})`}
                  x={left + half}
                  y={top}
                  width={half}
                  height={height}
                />
              )
            })}
            {limit === undefined ? null : (
              <g transform={`translate(${left + half} ${y(limit)})`}>
                <line className={styles.halo} x1={-5} x2={half + 5} />
                <line className={exceeded ? styles.exceeded : styles.limit} x1={-5} x2={half + 5} />
              </g>
            )}
            {exceeded ? (
              <text
                className={styles.warning}
                x={left + 1.5 * half}
                y={y(Math.max(sums[nth] ?? 0, limit ?? 0)) - 7}
                textAnchor="middle"
              >
                ▲
              </text>
            ) : null}
            <text className={styles.year} x={left + half} y={HEIGHT - 8} textAnchor="middle">
              {year}
            </text>
          </g>
        )
      })}
      <line className={styles.axis} x1={LEFT} x2={WIDTH - RIGHT} y1={bottom} y2={bottom} />
    </svg>
  )
}

function FundPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-full`} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect className={styles.ink} width={8} height={8} />
      </pattern>
      <pattern id={`${id}-hatched`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.paper} width={6} height={6} />
        <rect className={styles.ink} width={2.5} height={6} />
      </pattern>
      <pattern id={`${id}-dotted`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect className={styles.paper} width={6} height={6} />
        <circle className={styles.ink} cx={3} cy={3} r={1.4} />
      </pattern>
      <pattern id={`${id}-crossed`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.paper} width={7} height={7} />
        <path className={styles.cross} d="M0 0h7M0 0v7" />
      </pattern>
    </defs>
  )
}

/** A sample of a pattern for the legend. */
export function FundSwatch({ pattern }: { readonly pattern: FundPattern | 'done' }) {
  const id = useId()
  return (
    <svg className={styles.swatch} viewBox="0 0 18 12" aria-hidden="true">
      <FundPatterns id={id} />
      {pattern === 'done' ? (
        <rect className={styles.done} width={18} height={12} />
      ) : (
        <rect className={styles[pattern]} fill={`url(#${id}-${pattern})`} width={18} height={12} />
      )}
    </svg>
  )
}
