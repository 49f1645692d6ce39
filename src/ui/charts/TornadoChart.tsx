// A tornado as rows: each bar runs from the line of the present index to where it would go; losses are hatched, gains solid, and
// every value is written with its sign. Own boxes, so that names wrap and stay text.

import styles from './TornadoChart.module.css'

export interface TornadoBar {
  readonly id: string
  readonly label: string
  readonly detail?: string
  /** Where the bar ends on the value axis; it begins at the base. */
  readonly to: number
  /** Written at the row's end: "−0,0450". */
  readonly text: string
  /** Written before it: the value it would be. */
  readonly value: string
  readonly onOpen?: () => void
}

interface TornadoChartProps {
  readonly label: string
  readonly base: number
  /** The base as text. */
  readonly baseText: string
  /** Head of the column of values. */
  readonly valueLabel: string
  /** Head of the column of differences. */
  readonly changeLabel: string
  readonly bars: readonly TornadoBar[]
}

/** Rows of label, bar, value and difference; labels with `onOpen` are buttons. */
export function TornadoChart({ label, base, baseText, valueLabel, changeLabel, bars }: TornadoChartProps) {
  const ends = bars.map(({ to }) => to)
  const low = Math.min(base, ...ends)
  const high = Math.max(base, ...ends)
  const pad = (high - low || 1) * 0.04
  const at = (value: number): number => ((value - low + pad) / (high - low + 2 * pad)) * 100
  return (
    <div className={styles.chart}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span className={styles.axis}>
          <b style={{ left: `${Math.min(Math.max(at(base), 8), 92)}%` }}>{baseText}</b>
        </span>
        <span className={styles.value}>{valueLabel}</span>
        <span className={styles.change}>{changeLabel}</span>
      </div>
      <ol className={styles.rows} aria-label={label}>
        {bars.map((bar) => {
          const left = at(Math.min(base, bar.to))
          const right = at(Math.max(base, bar.to))
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
                  className={bar.to < base ? styles.loss : styles.gain}
                  style={{ left: `${left}%`, width: `${Math.max(right - left, 0.4)}%` }}
                />
                <span className={styles.base} style={{ left: `${at(base)}%` }} />
              </span>
              <span className={styles.value}>{bar.value}</span>
              <span className={styles.change}>{bar.text}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
