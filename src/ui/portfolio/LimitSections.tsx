// The limits that most questions do without, each folded away behind its name and how many there are; one with a fault is open.

import { type ReactNode, useState } from 'react'
import type { Fault } from '../../portfolio/answer.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { BudgetRows } from './BudgetRows.tsx'
import { CapacityRows } from './CapacityRows.tsx'
import type { ChoiceDraft } from './choiceDraft.ts'
import { FaultLines } from './FaultLines.tsx'
import { FloorFields } from './FloorFields.tsx'
import { ForcedRows } from './ForcedRows.tsx'
import { type FaultPlace, faultsAt } from './faultPlace.ts'
import styles from './LimitSections.module.css'
import { ScheduleFields } from './ScheduleFields.tsx'

export interface LimitProps {
  readonly draft: ChoiceDraft
  readonly change: (change: Partial<ChoiceDraft>) => void
}

interface LimitSectionsProps extends LimitProps {
  readonly faults: readonly Fault[]
}

const size = (record: object): number => Object.keys(record).length
const sizes = (record: { readonly [key: string]: object }): number =>
  Object.values(record).reduce((sum, inner) => sum + size(inner), 0)

/** Five folded parts of the form. */
export function LimitSections({ draft, change, faults }: LimitSectionsProps) {
  const text = useText(portfolioText)
  const part = (title: string, count: number, place: FaultPlace | undefined, content: ReactNode) => (
    <Folded title={title} count={count} wrong={place !== undefined && faultsAt(faults, place).length > 0}>
      {content}
      {place ? <FaultLines faults={faults} place={place} /> : null}
    </Folded>
  )
  return (
    <section className={styles.limits} aria-labelledby="karta-limits">
      <h2 id="karta-limits">{text.limits}</h2>
      {part(text.budgets, sizes(draft.budgets), undefined, <BudgetRows draft={draft} change={change} />)}
      {part(text.capacity, sizes(draft.capacity), 'capacity', <CapacityRows draft={draft} change={change} />)}
      {part(text.forced, size(draft.forced), 'forced', <ForcedRows draft={draft} change={change} />)}
      {part(text.floors, size(draft.floors), undefined, <FloorFields draft={draft} change={change} />)}
      {part(
        text.schedule,
        draft.schedule === 'free' ? 1 : 0,
        'schedule',
        <ScheduleFields draft={draft} change={change} />,
      )}
    </section>
  )
}

interface FoldedProps {
  readonly title: string
  readonly count: number
  readonly wrong: boolean
  readonly children: ReactNode
}

function Folded({ title, count, wrong, children }: FoldedProps) {
  const text = useText(portfolioText)
  const [open, setOpen] = useState(count > 0)
  return (
    <details className={styles.part} open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} {count > 0 ? <span className={styles.count}>{text.count(count)}</span> : null}
      </summary>
      <div className={styles.inner}>{children}</div>
    </details>
  )
}
