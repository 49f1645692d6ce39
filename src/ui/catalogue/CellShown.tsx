// What a cell shows: names, months and money as people read them, bars and marks for what is counted.

import { CircleAlert } from 'lucide-react'
import type { CatalogueContext } from '../../catalogue/catalogueContext.ts'
import { cellText, countedValue, elementCompleteness, storedValue } from '../../catalogue/cellText.ts'
import { columnOf } from '../../catalogue/column.ts'
import type { Element, Id } from '../../model/blueprint.ts'
import { domainOfKind, kindOf } from '../../model/metamodel.ts'
import { MONTH_PATTERN } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueGrid.module.css'

interface CellShownProps {
  readonly context: CatalogueContext
  readonly element: Element
  readonly column: Id
}

/** The content of a cell that is not being written in. */
export function CellShown({ context, element, column }: CellShownProps) {
  const format = useFormat()
  const words = useText(catalogueText)
  const spec = columnOf(column)
  if (column === 'name') {
    const domain = domainOfKind(element.kind)?.id
    return (
      <>
        <span className={styles.icon} style={domainStyle(domain)}>
          <DomainIcon domain={domain} size={14} />
        </span>
        <span className={styles.text}>{element.name}</span>
      </>
    )
  }
  if (column === 'kind') {
    return <span className={styles.text}>{kindOf(element.kind)?.shortName[context.language] ?? element.kind}</span>
  }
  if (column === 'state') return <span className={styles.text}>{words.states[element.state]}</span>
  if (column === 'completeness') {
    const { filled, total } = elementCompleteness(element)
    return (
      <>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${total === 0 ? 100 : (100 * filled) / total}%` }} />
        </span>
        <span className={styles.number}>
          {filled}/{total}
        </span>
      </>
    )
  }
  if (spec?.type === 'count') {
    const value = countedValue(context, element, column)
    if (value === undefined) return <span className={styles.number}>…</span>
    return (
      <>
        {column === 'issues' && value > 0 ? <CircleAlert className={styles.issue} aria-hidden="true" /> : null}
        <span className={value === 0 ? styles.zero : styles.number}>{format.number(value)}</span>
      </>
    )
  }
  const text = cellText(context, element, column)
  if (spec?.type === 'month')
    return <span className={styles.text}>{MONTH_PATTERN.test(text) ? format.month(text) : text}</span>
  const value = spec?.type === 'money' ? storedValue(element, column) : undefined
  if (typeof value === 'number') return <span className={styles.number}>{format.money(value)}</span>
  return (
    <span className={spec?.type === 'number' ? styles.number : styles.text} title={text.length > 24 ? text : undefined}>
      {text}
    </span>
  )
}
