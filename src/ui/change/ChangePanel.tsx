// What needs two months in order: the summary, then the list. Says so when nothing changes.

import { Columns2 } from 'lucide-react'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { useFormat } from '../format.ts'
import { useKarta, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { changeText } from '../text/change.ts'
import { useText } from '../text/language.ts'
import { ChangeList } from './ChangeList.tsx'
import styles from './ChangePanel.module.css'
import { ChangeSummary } from './ChangeSummary.tsx'
import type { ChangeDates } from './changeDates.ts'
import { startComparing } from './comparing.ts'
import { useComparison } from './comparison.ts'
import { countPlan } from './countPlan.ts'

/** Nothing while the months are in the wrong order: the field says so. */
export function ChangePanel({ dates }: { readonly dates: ChangeDates }) {
  return dates.from > dates.to ? null : <Compared dates={dates} />
}

function Compared({ dates }: { readonly dates: ChangeDates }) {
  const karta = useKarta()
  const text = useText(changeText)
  const format = useFormat()
  const { view } = useViewpoint()
  const comparison = useComparison(dates)
  if (comparison.entries.length === 0) {
    return (
      <EmptyState
        title={text.nothing(format.month(dates.from), format.month(dates.to))}
        action={
          view === 'planned' ? undefined : (
            <Button kind="primary" onClick={() => countPlan(karta)}>
              {text.countPlan}
            </Button>
          )
        }
      >
        {text.nothingHint}
      </EmptyState>
    )
  }
  return (
    <>
      <div className={styles.top}>
        <ChangeSummary comparison={comparison} />
        <Button
          kind="primary"
          icon={<Columns2 aria-hidden="true" />}
          onClick={() => {
            startComparing(dates)
            karta.route.set(architectureRoute('gambar'))
          }}
        >
          {text.onDrawing}
        </Button>
      </div>
      <ChangeList entries={comparison.entries} to={dates.to} />
    </>
  )
}
