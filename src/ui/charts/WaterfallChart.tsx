// A waterfall as rows: each bar starts where the one above ended, gains and losses told apart by direction, sign and fill; a
// line across all rows is the target.

import type { CSSProperties } from 'react'
import styles from './WaterfallChart.module.css'

export interface WaterfallBar {
  readonly id: string
  readonly label: string
  readonly detail?: string
  /** Where the bar begins and ends on the value axis. */
  readonly from: number
  readonly to: number
  /** Written at the bar: "+0,0450". */
  readonly text: string
  /** The last two are what lies between the end and the target. */
  readonly kind: 'total' | 'gain' | 'loss' | 'missing' | 'above'
  readonly onOpen?: () => void
}

interface WaterfallChartProps {
  readonly bars: readonly WaterfallBar[]
  readonly label: string
  readonly target?: { readonly value: number; readonly label: string; readonly text: string }
}

/** Rows of label, bar and value; labels with `onOpen` are buttons. */
export function WaterfallChart({ bars, label, target }: WaterfallChartProps) {
  const values = bars.flatMap((bar) => (bar.kind === 'total' ? [bar.to] : [bar.from, bar.to]))
  const low = Math.min(...values)
  const high = Math.max(...values)
  const pad = (high - low || 1) * 0.15
  const floor = Math.max(0, low - pad)
  const span = (high - floor || 1) * 1.02
  const at = (value: number): number => ((value - floor) / span) * 100
  const line = target && ({ '--at-target': `${at(target.value)}%` } as CSSProperties)
  return (
    <div className={styles.chart} style={line}>
      {target ? (
        <div className={styles.head} aria-hidden="true">
          <span />
          <span className={styles.axis}>
            <span className={styles.targetLabel} style={{ left: `${Math.min(at(target.value), 88)}%` }}>
              {target.label} <b>{target.text}</b>
            </span>
          </span>
          <span />
        </div>
      ) : null}
      <ol className={styles.rows} aria-label={label}>
        {bars.map((bar) => {
          const left = bar.kind === 'total' ? 0 : at(Math.min(bar.from, bar.to))
          const right = at(Math.max(bar.from, bar.to))
          return (
            <li key={bar.id} className={styles.row}>
              <span className={styles.label}>
                {bar.onOpen ? (
                  <button type="button" onClick={bar.onOpen}>
                    {bar.label}
                  </button>
                ) : (
                  bar.label
                )}
                {bar.detail ? <span className={styles.detail}>{bar.detail}</span> : null}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={[styles.bar, styles[bar.kind]].join(' ')}
                  style={{ left: `${left}%`, width: `${Math.max(right - left, 0.3)}%` }}
                />
                {target ? <span className={styles.target} /> : null}
              </span>
              <span className={styles.value}>{bar.text}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
