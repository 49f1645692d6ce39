// A column of the board: its status with count and sum, and its cards, drawn only where they can be seen when they are
// many. While a card is dragged it tells whether the card may come.

import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef } from 'react'
import type { Blueprint, Id, ItemStatus, RoadmapItem } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { StatusMark } from '../parts/StatusMark.tsx'
import { useText, useWords } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import styles from './BoardColumn.module.css'
import { ItemCard } from './ItemCard.tsx'
import { totalsOf } from './itemSummary.ts'
import { obstacleTo } from './runTransition.ts'
import { statusMove } from './statusMove.ts'

/** From this many cards on, only those near the window are drawn. */
const MANY = 60
const GAP = 8

interface BoardColumnProps {
  readonly status: ItemStatus
  readonly blueprint: Blueprint
  readonly items: readonly RoadmapItem[]
  readonly open: Id | undefined
  readonly dragged: RoadmapItem | null
  readonly onDragStart: (item: RoadmapItem) => void
  readonly onDragEnd: () => void
  readonly onDrop: () => void
}

/** Heading and cards. */
export function BoardColumn(props: BoardColumnProps) {
  const { status, blueprint, items, open, dragged } = props
  const text = useText(roadmapText)
  const words = useWords()
  const format = useFormat()
  const headingId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const today = useKarta().thisMonth()
  const many = items.length > MANY
  const virtual = useVirtualizer({
    count: many ? items.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 118,
    getItemKey: (place) => items[place]?.id ?? place,
    overscan: 6,
    gap: GAP,
  })
  const openPlace = many ? items.findIndex((item) => item.id === open) : -1
  // A card that is not drawn cannot scroll itself into view.
  useEffect(() => {
    if (openPlace >= 0) virtual.scrollToIndex(openPlace)
  }, [openPlace, virtual])
  const { count, cost, byStatus } = totalsOf(items)
  const proposals = byStatus.proposed.count
  const move = dragged ? statusMove(dragged.status, status) : undefined
  const refusal = dragged && move ? whyNotHere(blueprint, dragged, move, text, words) : undefined
  const willTake = move?.kind === 'event' && refusal === undefined
  const card = (item: RoadmapItem) => (
    <ItemCard
      item={item}
      owner={item.owner === undefined ? undefined : (blueprint.agencies[item.owner]?.short ?? item.owner)}
      open={item.id === open}
      today={today}
      onDragStart={props.onDragStart}
      onDragEnd={props.onDragEnd}
    />
  )
  return (
    <section
      className={[styles.column, willTake ? styles.takes : '', refusal ? styles.refuses : ''].join(' ')}
      aria-labelledby={headingId}
      data-status={status}
      onDragOver={(event) => {
        // A column that may not take the card takes the drop too: it answers with the reason.
        if (dragged) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      <header className={styles.head}>
        <h2 id={headingId}>
          <StatusMark status={status} />
        </h2>
        <span className={styles.sum}>
          {text.columnCount(format.number(count), format.moneyShort(cost))}
          {proposals > 0 ? ` · ${text.proposals(format.number(proposals))}` : ''}
        </span>
      </header>
      {willTake ? <p className={styles.note}>{text.dropHere}</p> : null}
      {refusal ? <p className={styles.note}>{refusal}</p> : null}
      <div ref={scroller} className={styles.scroller}>
        {items.length === 0 ? <p className={styles.empty}>{text.columnEmpty}</p> : null}
        <ul className={many ? styles.tall : styles.cards} style={many ? { height: virtual.getTotalSize() } : undefined}>
          {many
            ? virtual.getVirtualItems().map((row) => {
                const item = items[row.index]
                return item ? (
                  <li
                    key={item.id}
                    ref={virtual.measureElement}
                    data-index={row.index}
                    aria-setsize={items.length}
                    aria-posinset={row.index + 1}
                    className={styles.placed}
                    style={{ transform: `translateY(${row.start}px)` }}
                  >
                    {card(item)}
                  </li>
                ) : null
              })
            : items.map((item) => <li key={item.id}>{card(item)}</li>)}
        </ul>
      </div>
    </section>
  )
}

function whyNotHere(
  blueprint: Blueprint,
  item: RoadmapItem,
  move: ReturnType<typeof statusMove>,
  text: { readonly startFirst: string; readonly reopenFirst: string },
  words: (sentence: { id: string; en: string }) => string,
): string | undefined {
  if (move.kind === 'stay') return undefined
  if (move.kind === 'too-far') return move.first === 'START' ? text.startFirst : text.reopenFirst
  const obstacle = obstacleTo(blueprint, item.id, move.event)
  return obstacle && words(obstacle)
}
