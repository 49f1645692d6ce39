// The roadmap as a board: planned, in progress, done. Dropping a card on a column is the same event, guard and question
// as its buttons; a column says beforehand why a card may not come.

import { memo, useCallback, useState } from 'react'
import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import { useKarta } from '../karta.ts'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './BoardView.module.css'
import { moveToStatus } from './itemMoves.ts'
import { byDate, STATUSES } from './itemOrder.ts'

interface BoardViewProps {
  readonly blueprint: Blueprint
  readonly items: readonly RoadmapItem[]
  readonly open: Id | undefined
}

/** Three columns. */
export const BoardView = memo(function BoardView({ blueprint, items, open }: BoardViewProps) {
  const karta = useKarta()
  const [dragged, setDragged] = useState<RoadmapItem | null>(null)
  const onDragEnd = useCallback(() => setDragged(null), [])
  return (
    <div className={styles.board}>
      {STATUSES.map((status) => (
        <BoardColumn
          key={status}
          status={status}
          blueprint={blueprint}
          items={items.filter((item) => item.status === status).sort(byDate)}
          open={open}
          dragged={dragged}
          onDragStart={setDragged}
          onDragEnd={onDragEnd}
          onDrop={() => {
            if (dragged) moveToStatus(karta, dragged.id, status)
            setDragged(null)
          }}
        />
      ))}
    </div>
  )
})
