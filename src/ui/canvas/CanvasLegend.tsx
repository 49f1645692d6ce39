// What colours and marks on the canvas mean, and the month they speak of.

import { metamodel } from '../../model/metamodel.ts'
import { PRESENCES } from '../architecture/presence.ts'
import { useFormat } from '../format.ts'
import { useViewpoint } from '../karta.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CanvasLegend.module.css'

/** A small legend that unfolds. */
export function CanvasLegend() {
  const text = useText(canvasText)
  const words = useWords()
  const format = useFormat()
  const { month } = useViewpoint()
  return (
    <details className={styles.legend}>
      <summary>
        {text.legend} · {text.marks(format.month(month))}
      </summary>
      <div className={styles.body}>
        <ul>
          {metamodel.domains
            .filter((domain) => domain.architecture)
            .map((domain) => (
              <li key={domain.id} style={domainStyle(domain.id)}>
                <span className={styles.domain}>
                  <DomainIcon domain={domain.id} size={12} />
                </span>
                {words(domain.name)}
              </li>
            ))}
        </ul>
        <ul>
          {PRESENCES.map((presence) => (
            <li key={presence}>
              <span className={styles.mark} data-presence={presence} />
              {text.presenceLegend[presence]}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
