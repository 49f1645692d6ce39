// The kinds of elements by domain: dragged onto the canvas, or pressed to be put in the middle of it.

import { X } from 'lucide-react'
import { metamodel } from '../../model/metamodel.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { addKind } from './addToView.ts'
import { canvasTool } from './canvasStage.ts'
import { DRAG_KIND } from './dragTypes.ts'
import styles from './Palette.module.css'
import { paletteChoice } from './palettePlace.ts'

const architecture = metamodel.domains.filter((domain) => domain.architecture)
const others = metamodel.domains.filter((domain) => !domain.architecture)
const groups = [...architecture, ...others]
  .map((domain) => ({
    domain,
    kinds: metamodel.kinds.filter((kind) => kind.drawable && kind.domain === domain.id),
  }))
  .filter(({ kinds }) => kinds.length > 0)

/** The palette beside the canvas. */
export function Palette() {
  const karta = useKarta()
  const text = useText(canvasText)
  const words = useWords()
  const readOnly = useReadOnly()
  return (
    <section className={styles.palette} aria-label={text.palette}>
      <header className={styles.head}>
        <h2>{text.palette}</h2>
        <IconButton label={text.closePalette} icon={<X />} onClick={() => paletteChoice.set(false)} />
      </header>
      <p className={styles.hint}>{readOnly ? text.readOnly : text.paletteHint}</p>
      <div className={styles.groups}>
        {groups.map(({ domain, kinds }) => (
          <section key={domain.id} style={domainStyle(domain.id)} aria-label={words(domain.name)}>
            <h3 className={styles.domain}>
              <DomainIcon domain={domain.id} size={14} />
              {words(domain.name)}
            </h3>
            {kinds.map((kind) => (
              <button
                key={kind.id}
                type="button"
                className={styles.kind}
                draggable={!readOnly}
                aria-disabled={readOnly || undefined}
                title={words(kind.name)}
                onClick={() => {
                  if (!readOnly) addKind(karta, kind.id)
                }}
                onDragStart={(event) => {
                  event.dataTransfer.setData(DRAG_KIND, kind.id)
                  event.dataTransfer.effectAllowed = 'copy'
                  canvasTool.send({ type: 'PLACE_KIND', kind: kind.id })
                }}
                onDragEnd={() => canvasTool.send({ type: 'CANCEL' })}
              >
                {words(kind.shortName)}
              </button>
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
