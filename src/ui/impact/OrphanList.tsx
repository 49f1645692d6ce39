// The elements without any relation, each with the list of what it can be connected to.

import { Link } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { orphans } from '../../model/orphans.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { byName } from '../architecture/elementNames.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { connectFrom } from '../canvas/connecting.ts'
import styles from '../inspector/Inspector.module.css'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { impactText } from '../text/impact.ts'
import { useText } from '../text/language.ts'
import { goToElement } from './goToElement.ts'

const FIRST = 6
const MORE = 50
const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The list, or nothing when every element is connected. */
export function OrphanList() {
  const karta = useKarta()
  const text = useText(impactText)
  const canvas = useText(canvasText)
  const readOnly = useReadOnly()
  const blueprint = useBlueprint(whole)
  const found = useMemo(() => [...orphans(blueprint)].sort(byName), [blueprint])
  const [most, setMost] = useState(FIRST)
  if (found.length === 0) return null
  const left = found.length - most
  return (
    <section aria-label={text.orphans(found.length)}>
      <h3 className={styles.listTitle}>{text.orphans(found.length)}</h3>
      <p className={styles.quiet}>{text.orphansHint}</p>
      <ul className={styles.list}>
        {found.slice(0, most).map(({ id, name, kind }) => {
          const domain = domainOfKind(kind)?.id
          return (
            <li key={id} className={styles.row} style={domainStyle(domain)}>
              <button type="button" className={styles.rowMain} onClick={() => goToElement(karta, id)}>
                <span className={styles.rowIcon}>
                  <DomainIcon domain={domain} size={14} />
                </span>
                <span className={styles.rowText}>{name}</span>
              </button>
              <IconButton
                size="small"
                label={text.connectNamed(name)}
                icon={<Link />}
                whyNot={readOnly ? canvas.readOnly : undefined}
                onClick={() => connectFrom(karta, id)}
              />
            </li>
          )
        })}
      </ul>
      <div className={styles.buttons}>
        {found.length > FIRST ? (
          <Button size="small" kind="quiet" onClick={() => setMost(left > 0 ? most + MORE : FIRST)}>
            {left > 0 ? text.more(Math.min(left, MORE), found.length) : text.fewer}
          </Button>
        ) : null}
        <Button size="small" onClick={() => karta.route.set(architectureRoute('katalog', 'tanpa-relasi'))}>
          {text.inCatalogue}
        </Button>
      </div>
    </section>
  )
}
