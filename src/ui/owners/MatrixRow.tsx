// A row of the matrix: the indicator, who usually answers for it, and a cell for each agency.

import { TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { Agency, Responsibility } from '../../model/blueprint.ts'
import type { Indicator } from '../../model/instrument.ts'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './OwnersMatrix.module.css'
import { PartMark } from './PartMark.tsx'
import { partOf } from './part.ts'
import type { UsualOwner } from './usualOwner.ts'

interface MatrixRowProps {
  readonly indicator: Indicator
  /** Place in the grid; the head is row 0. */
  readonly row: number
  readonly responsibility: Responsibility | undefined
  readonly agencies: readonly Agency[]
  /** Absent where the instrument has no column of usual owners. */
  readonly usual: UsualOwner | undefined
  readonly withUsual: boolean
  /** Why its owner is none: nobody, or one that is gone; undefined when it has one. */
  readonly missing: string | undefined
  /** The column Tab leads to, when it is in this row. */
  readonly active: number | undefined
}

/** Drawn again only when something of its own changes. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { indicator, row, responsibility, agencies, usual, withUsual, missing, active } = props
  const text = useText(ownersText)
  const words = useWords()
  const name = `${indicator.number}. ${words(indicator.shortName)}`
  const place = (column: number) => ({ 'data-place': `${row} ${column}`, tabIndex: active === column ? 0 : -1 })
  const usualName = usual ? words(usual.name) : ''
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name} title={words(indicator.name)}>
        <PlaceLink to={{ kind: 'assessment', id: indicator.id }} className={styles.link} {...place(0)}>
          <span className={styles.number}>{indicator.number}</span>
          <span>{words(indicator.shortName)}</span>
          {missing ? (
            <span className={styles.missing} title={missing}>
              <TriangleAlert aria-hidden="true" />
              <span className="visually-hidden">{missing}</span>
            </span>
          ) : null}
        </PlaceLink>
      </th>
      {withUsual ? (
        <td className={styles.usual}>
          {usual ? (
            <button
              type="button"
              data-usual={indicator.id}
              className={usual.contested ? styles.contested : undefined}
              aria-label={(usual.contested ? text.contestedOf : text.usualOf)(indicator.id, usualName)}
              title={(usual.contested ? text.contestedOf : text.usualOf)(indicator.id, usual.agency?.name ?? usualName)}
              {...place(1)}
            >
              {usual.contested ? <TriangleAlert aria-hidden="true" /> : null}
              <span>{usualName}</span>
            </button>
          ) : null}
        </td>
      ) : null}
      {agencies.map((agency, at) => {
        const part = partOf(responsibility, agency.id)
        return (
          <td
            key={agency.id}
            className={part === 'owner' ? styles.owner : styles.cell}
            data-indicator={indicator.id}
            data-agency={agency.id}
            aria-label={text.cell(`I${indicator.id}`, agency.short, text.parts[part])}
            title={text.cell(name, agency.name, text.parts[part])}
            {...place(at + (withUsual ? 2 : 1))}
          >
            <PartMark part={part} />
          </td>
        )
      })}
    </tr>
  )
})
