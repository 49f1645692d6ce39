// What colours and marks on the canvas mean, and the month they speak of. Its domains are switches: one that is off is
// dimmed in this drawing.

import { metamodel } from '../../model/metamodel.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { COMPARED_PRESENCES, PRESENCES } from '../architecture/presence.ts'
import { comparing } from '../change/comparing.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useViewpoint } from '../karta.ts'
import { OverlayLegend } from '../overlay/OverlayLegend.tsx'
import { OVERLAYS } from '../overlay/overlayIds.ts'
import { useOverlayOf, usePaint } from '../overlay/usePaint.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { overlayText } from '../text/overlay.ts'
import styles from './CanvasLegend.module.css'
import { showAllDomains, toggleDomain, useDimmedDomains } from './dimmedDomains.ts'

const domains = metamodel.domains.filter((domain) => domain.architecture)

/** A small legend that unfolds. While an overlay paints the drawing it tells its looks instead of the domains. */
export function CanvasLegend() {
  const text = useText(canvasText)
  const overlays = useText(overlayText)
  const words = useWords()
  const format = useFormat()
  const { month } = useViewpoint()
  const compared = useExternalStore(comparing)
  const view = useCurrentView()
  const overlay = useOverlayOf(view?.id)
  const paint = usePaint(view?.id)
  const dimmed = useDimmedDomains(view?.id ?? '')
  const [, name] = OVERLAYS.find(([id]) => id === overlay) ?? []
  return (
    // An overlay that was just chosen shows what its colours mean.
    <details key={overlay} data-covers="" className={styles.legend} open={overlay !== null}>
      <summary>
        {name && !compared ? overlays.legend(words(name)) : text.legend} ·{' '}
        {compared
          ? text.comparedMarks(format.month(compared.from), format.month(compared.to))
          : text.marks(format.month(month))}
        {dimmed.size > 0 ? ` · ${text.dimmedCount(dimmed.size)}` : null}
      </summary>
      <div className={styles.body}>
        {view && overlay && paint && !compared ? (
          <OverlayLegend view={view} overlay={overlay} paint={paint} />
        ) : (
          <>
            <DomainSwitches view={view?.id ?? ''} />
            <ul>
              {(compared ? COMPARED_PRESENCES : PRESENCES).map((presence) => (
                <li key={presence}>
                  <span className={styles.mark} data-presence={presence} />
                  {compared && presence === 'present' ? text.keptBetween : text.presenceLegend[presence]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}

/** The domains as switches. */
function DomainSwitches({ view }: { readonly view: string }) {
  const text = useText(canvasText)
  const words = useWords()
  const dimmed = useDimmedDomains(view)
  return (
    <div>
      <ul aria-label={text.domains}>
        {domains.map(({ id, name }) => (
          <li key={id} style={domainStyle(id)}>
            <button
              type="button"
              className={styles.toggle}
              aria-pressed={!dimmed.has(id)}
              title={dimmed.has(id) ? text.showDomain : text.dimDomain}
              onClick={() => toggleDomain(view, id)}
            >
              <span className={styles.domain}>
                <DomainIcon domain={id} size={12} />
              </span>
              <span className={styles.label}>{words(name)}</span>
              {dimmed.has(id) ? <span className={styles.state}>{text.dimmed}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {dimmed.size > 0 ? (
        <Button size="small" onClick={() => showAllDomains(view)}>
          {text.showAllDomains}
        </Button>
      ) : null}
    </div>
  )
}
