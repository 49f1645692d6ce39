// Over the drawing while it compares two months: which, how many of what, the way to the list and the way out.

import { List, X } from 'lucide-react'
import { Fragment } from 'react'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { changeText } from '../text/change.ts'
import { useText } from '../text/language.ts'
import styles from './ComparisonBanner.module.css'
import { type ChangeDates, chosenDates } from './changeDates.ts'
import { stopComparing } from './comparing.ts'
import { useComparison } from './comparison.ts'
import { WhatMark } from './WhatMark.tsx'

const SHOWN = ['added', 'changed', 'replaced', 'retired'] as const

/** A banner with the two months. */
export function ComparisonBanner({ dates }: { readonly dates: ChangeDates }) {
  const karta = useKarta()
  const text = useText(changeText)
  const format = useFormat()
  const { entries, relations } = useComparison(dates)
  const title = text.banner(format.month(dates.from), format.month(dates.to))
  return (
    <div className={styles.banner} role="group" aria-label={title}>
      <strong>
        {format.month(dates.from)} → {format.month(dates.to)}
      </strong>
      <Button
        size="small"
        icon={<List aria-hidden="true" />}
        onClick={() => {
          chosenDates.set(dates)
          karta.route.set(architectureRoute('perubahan'))
        }}
      >
        {text.section.daftar}
      </Button>
      <Button size="small" kind="primary" icon={<X aria-hidden="true" />} onClick={stopComparing}>
        {text.stopComparing}
      </Button>
      <span className={styles.counts}>
        {SHOWN.filter((what) => entries.some((entry) => entry.what === what)).map((what) => (
          <Fragment key={what}>
            <WhatMark what={what} /> {format.number(entries.filter((entry) => entry.what === what).length)}
          </Fragment>
        ))}
        <span>{text.relations(relations.added.length, relations.gone.length)}</span>
      </span>
    </div>
  )
}
