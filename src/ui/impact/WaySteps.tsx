// A way along relations in words: where it starts, then for each step the relation as read from the element before it and
// the element it leads to. Each of them is a way there.

import { ArrowDown } from 'lucide-react'
import type { Step } from '../../impact/dependence.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { readFrom } from '../../model/readFrom.ts'
import { getRow } from '../../model/table.ts'
import { useKarta } from '../karta.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { impactText } from '../text/impact.ts'
import { useText, useWords } from '../text/language.ts'
import { goToElement, goToRelation } from './goToElement.ts'
import styles from './WaySteps.module.css'

interface WayStepsProps {
  readonly blueprint: Blueprint
  readonly start: Id
  readonly steps: readonly Step[]
  /** In a line that wraps, instead of one below the other. */
  readonly inLine?: boolean
}

/** The ordered list. */
export function WaySteps({ blueprint, start, steps, inLine = false }: WayStepsProps) {
  const karta = useKarta()
  const text = useText(impactText)
  const words = useWords()
  const before = (at: number): Id => steps[at - 1]?.element ?? start
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  return (
    <ol className={inLine ? styles.line : styles.way} aria-label={text.way(name(start), name(before(steps.length)))}>
      <li>
        <ElementName blueprint={blueprint} id={start} />
      </li>
      {steps.map(({ relation, element }, at) => {
        const found = getRow(blueprint.relations, relation)
        return (
          <li key={`${relation} ${element}`}>
            <button
              type="button"
              className={styles.relation}
              title={text.openRelation}
              onClick={() => goToRelation(karta, relation, [before(at), element])}
            >
              <ArrowDown size={12} aria-hidden="true" />
              {found ? words(readFrom(found, before(at))) : relation}
            </button>
            <ElementName blueprint={blueprint} id={element} />
          </li>
        )
      })}
    </ol>
  )
}

interface ElementNameProps {
  readonly blueprint: Blueprint
  readonly id: Id
}

/** The name of an element with the icon of its domain, as a way there. */
function ElementName({ blueprint, id }: ElementNameProps) {
  const karta = useKarta()
  const element = getRow(blueprint.elements, id)
  const domain = domainOfKind(element?.kind ?? '')?.id
  return (
    <button type="button" className={styles.element} style={domainStyle(domain)} onClick={() => goToElement(karta, id)}>
      <span className={styles.icon}>
        <DomainIcon domain={domain} size={14} />
      </span>
      <span>{element?.name ?? id}</span>
    </button>
  )
}
