// Elements that are touched, nearest first: each a way there, and on request how it is reached, relation by relation.

import { Route } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { type Reached, stepsTo } from '../../impact/reached.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import styles from '../inspector/Inspector.module.css'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { impactText } from '../text/impact.ts'
import { useText } from '../text/language.ts'
import { goToElement } from './goToElement.ts'
import own from './ReachedList.module.css'
import { WaySteps } from './WaySteps.tsx'

/** So many rows are shown at first, and so many more each time. */
const FIRST = 6
const MORE = 50

interface ReachedListProps {
  readonly blueprint: Blueprint
  readonly title: string
  readonly start: Id
  readonly found: ReadonlyMap<Id, Reached>
  /** Those to list, if not all that was found; the start itself has no way to tell. */
  readonly ids?: readonly Id[]
  /** A second, quieter line. */
  readonly detail?: (id: Id) => string | undefined
}

/** The list, or nothing when it is empty. */
export function ReachedList({ blueprint, title, start, found, ids = [...found.keys()], detail }: ReachedListProps) {
  const text = useText(impactText)
  const [most, setMost] = useState(FIRST)
  if (ids.length === 0) return null
  const left = ids.length - most
  return (
    <div>
      <h4 className={styles.listTitle}>{title}</h4>
      <ul className={styles.list} aria-label={title}>
        {ids.slice(0, most).map((id) => (
          <ReachedRow key={id} blueprint={blueprint} start={start} id={id} found={found} detail={detail?.(id)} />
        ))}
      </ul>
      {ids.length > FIRST ? (
        <Button
          size="small"
          kind="quiet"
          aria-expanded={most > FIRST}
          onClick={() => setMost(left > 0 ? most + MORE : FIRST)}
        >
          {left > 0 ? text.more(Math.min(left, MORE), ids.length) : text.fewer}
        </Button>
      ) : null}
    </div>
  )
}

interface ReachedRowProps {
  readonly blueprint: Blueprint
  readonly start: Id
  readonly id: Id
  readonly found: ReadonlyMap<Id, Reached>
  readonly detail: ReactNode
}

function ReachedRow({ blueprint, start, id, found, detail }: ReachedRowProps) {
  const karta = useKarta()
  const text = useText(impactText)
  const wayId = useId()
  const [open, setOpen] = useState(false)
  const element = getRow(blueprint.elements, id)
  const name = element?.name ?? id
  const domain = domainOfKind(element?.kind ?? '')?.id
  const distance = found.get(id)?.distance ?? 0
  return (
    <li>
      <div className={styles.row} style={domainStyle(domain)}>
        <button type="button" className={styles.rowMain} onClick={() => goToElement(karta, id)}>
          <span className={styles.rowIcon}>
            <DomainIcon domain={domain} size={14} />
          </span>
          <span className={styles.rowText}>
            <span>{name}</span>
            <span className={styles.quiet}>
              {[distance === 0 ? text.itself : text.steps(distance), detail].filter(Boolean).join(' · ')}
            </span>
          </span>
        </button>
        {distance > 0 ? (
          <IconButton
            size="small"
            label={text.showWay(name)}
            icon={<Route />}
            aria-expanded={open}
            aria-controls={open ? wayId : undefined}
            onClick={() => setOpen(!open)}
          />
        ) : null}
      </div>
      {open ? (
        <div id={wayId} className={own.way}>
          <WaySteps blueprint={blueprint} start={start} steps={stepsTo(found, id)} />
        </div>
      ) : null}
    </li>
  )
}
