// The roadmap items an agency carries out or supports, by start: status and months that hold.

import type { Month } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { itemSummary } from '../roadmap/itemSummary.ts'
import { LateMark } from '../roadmap/LateMark.tsx'
import { useText } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './AgencyPage.module.css'
import type { AgencyItem } from './agencyWork.ts'
import { PartMark } from './PartMark.tsx'

/** One line for each; the owner's first. */
export function AgencyItems({ items, today }: { readonly items: readonly AgencyItem[]; readonly today: Month }) {
  const text = useText(ownersText)
  const format = useFormat()
  return (
    <section className={styles.card} aria-label={text.items(items.length)}>
      <h2>{text.items(items.length)}</h2>
      {items.length > 0 ? (
        <ul className={styles.list}>
          {items.map(({ item, part }) => {
            const { start, finish } = itemSummary(item)
            return (
              <li key={item.id}>
                <PlaceLink to={{ kind: 'item', id: item.id }}>{item.name}</PlaceLink>
                <p className={styles.facts}>
                  <span>
                    <PartMark part={part} /> {text.parts[part]}
                  </span>
                  <StatusMark status={shownStatus(item)} />
                  <span>{text.months(format.month(start), format.month(finish))}</span>
                  <LateMark item={item} today={today} />
                </p>
              </li>
            )
          })}
        </ul>
      ) : null}
    </section>
  )
}
