// One roadmap item as a card of the board. The name is the button; the whole card can be dragged to another column.

import { SquareCheck } from 'lucide-react'
import { memo } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { EffectChips } from './EffectChips.tsx'
import styles from './ItemCard.module.css'
import { ItemMenu } from './ItemMenu.tsx'
import { categoryName } from './itemOrder.ts'
import { itemSummary } from './itemSummary.ts'
import { LateMark } from './LateMark.tsx'
import { showItem } from './openItem.ts'
import { useIsPicked } from './pickedItems.ts'

interface ItemCardProps {
  readonly item: RoadmapItem
  /** Abbreviation of its owner. */
  readonly owner: string | undefined
  readonly open: boolean
  readonly today: Month
  readonly onDragStart: (item: RoadmapItem) => void
  readonly onDragEnd: () => void
}

const intoView = (card: HTMLElement | null): void => card?.scrollIntoView({ block: 'nearest' })

/** A card; renders again only when its item or what it shows of others changes. */
export const ItemCard = memo(function ItemCard({ item, owner, open, today, onDragStart, onDragEnd }: ItemCardProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const karta = useKarta()
  const { language } = usePreferences()
  const summary = itemSummary(item)
  const shown = shownStatus(item)
  const picked = useIsPicked(item.id)
  return (
    <article
      ref={open ? intoView : null}
      className={[open ? styles.open : styles.card, shown === 'proposed' ? styles.proposed : ''].join(' ')}
      data-item={item.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', item.code ? `${item.code} ${item.name}` : item.name)
        onDragStart(item)
      }}
      onDragEnd={onDragEnd}
    >
      <div className={styles.head}>
        <h3 className={styles.name}>
          <button
            type="button"
            className={styles.button}
            aria-current={open ? 'true' : undefined}
            title={item.name}
            onClick={() => showItem(karta, item.id)}
          >
            {item.code ? <span className={styles.code}>{item.code}</span> : null}
            {item.name}
          </button>
        </h3>
        <div className={styles.menu}>
          <ItemMenu item={item} withOpen />
        </div>
      </div>
      <p className={styles.line}>
        {owner ? <strong className={styles.owner}>{owner}</strong> : <span>{text.noOwner}</span>}
        <span>{categoryName(item.category, language)}</span>
      </p>
      <p className={styles.line}>
        <span>{text.months(format.month(summary.start), format.month(summary.finish))}</span>
        <span>{summary.total > 0 ? format.moneyShort(summary.total) : text.noCost}</span>
        {picked ? (
          <span className={styles.picked}>
            <SquareCheck aria-hidden="true" /> {text.pickedOne}
          </span>
        ) : null}
        {shown === 'proposed' ? <StatusMark status={shown} /> : <LateMark item={item} today={today} />}
      </p>
      <EffectChips chips={summary.chips} most={4} />
    </article>
  )
})
