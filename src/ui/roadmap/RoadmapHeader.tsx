// The head of the roadmap screen: title, counts and sum, the three views, adding an item.

import { CalendarRange, Columns3, Plus, Table2 } from 'lucide-react'
import { useMemo } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { addNewItem } from './itemMoves.ts'
import { STATUSES } from './itemOrder.ts'
import { totalsOf } from './itemSummary.ts'
import styles from './RoadmapHeader.module.css'
import { MODES, setRoadmapState, useRoadmapPart } from './roadmapState.ts'

const ICONS = { board: Columns3, timeline: CalendarRange, table: Table2 }

interface RoadmapHeaderProps {
  readonly items: readonly RoadmapItem[]
  /** How many of them the filters show. */
  readonly shown: number
  readonly whyNotAdd: string | undefined
}

/** Title row. */
export function RoadmapHeader({ items, shown, whyNotAdd }: RoadmapHeaderProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const karta = useKarta()
  const mode = useRoadmapPart((state) => state.mode)
  const totals = useMemo(() => totalsOf(items), [items])
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1>{text.title}</h1>
        <p className={styles.counts}>
          <span>{text.summary(format.number(totals.count), format.moneyShort(totals.cost))}</span>
          {STATUSES.map((status) => (
            <span key={status} className={styles.count}>
              <StatusMark status={status} wordless /> {format.number(totals.byStatus[status].count)}
            </span>
          ))}
          {totals.byStatus.proposed.count > 0 ? (
            <span className={styles.count}>
              <StatusMark status="proposed" wordless /> {format.number(totals.byStatus.proposed.count)}
            </span>
          ) : null}
          {shown < items.length ? <span>{text.shownOf(format.number(shown), format.number(items.length))}</span> : null}
        </p>
      </div>
      <div className={styles.modes} role="group" aria-label={text.views}>
        {MODES.map((one) => {
          const Icon = ICONS[one]
          return (
            <Button
              key={one}
              pressed={mode === one}
              icon={<Icon aria-hidden="true" />}
              onClick={() => setRoadmapState({ mode: one })}
            >
              <span className={styles.modeName}>{text[one]}</span>
            </Button>
          )
        })}
      </div>
      <Button
        kind="primary"
        icon={<Plus aria-hidden="true" />}
        whyNot={whyNotAdd}
        title={`${text.add} (N)`}
        onClick={() => addNewItem(karta)}
      >
        {text.add}
      </Button>
    </header>
  )
}
