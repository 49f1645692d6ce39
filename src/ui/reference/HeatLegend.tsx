// What the colours of the map stand for.

import { useText } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import styles from './Heat.module.css'
import { HEATS, heatRange } from './heat.ts'

/** One sample for each step. */
export function HeatLegend() {
  const text = useText(referenceText)
  return (
    <p className={styles.legend}>
      <span>{text.legend}:</span>
      {HEATS.map((heat) => (
        <span key={heat} className={styles.sample} data-heat={heat}>
          {heat === 0 ? text.empty : heatRange(heat)}
        </span>
      ))}
    </p>
  )
}
