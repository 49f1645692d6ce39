// The tab Perubahan: two months, what becomes of the architecture between them, and four ways to look at it.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { sizeOf } from '../../model/table.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { changeText } from '../text/change.ts'
import { useText } from '../text/language.ts'
import { ChangeHead } from './ChangeHead.tsx'
import { ChangePanel } from './ChangePanel.tsx'
import styles from './ChangeTab.module.css'
import { ConflictList } from './ConflictList.tsx'
import { type ChangeDates, useChangeDates } from './changeDates.ts'
import { CHANGE_PARTS, type ChangePart } from './changeParts.ts'
import { conflictsOf } from './conflictMarks.ts'
import { GapMatrix } from './GapMatrix.tsx'
import { PlateauTable } from './PlateauTable.tsx'

const whole = (blueprint: Blueprint) => blueprint

/** Dates, then the part the address names. */
export function ChangeTab() {
  const karta = useKarta()
  const text = useText(changeText)
  const blueprint = useBlueprint(whole)
  const route = useExternalStore(karta.route)
  const dates = useChangeDates()
  const conflicts = useMemo(() => conflictsOf(blueprint).length, [blueprint])
  if (sizeOf(blueprint.elements) === 0) {
    return (
      <div className={styles.tab}>
        <EmptyState
          title={text.emptyTitle}
          action={
            <Button kind="primary" onClick={() => karta.route.set(architectureRoute('gambar'))}>
              {text.emptyButton}
            </Button>
          }
        >
          {text.emptyHint}
        </EmptyState>
      </div>
    )
  }
  const part = CHANGE_PARTS.find((id) => id === route.part) ?? 'daftar'
  return (
    <div className={styles.tab}>
      <ChangeHead part={part} dates={dates} conflicts={conflicts} />
      <Part part={part} dates={dates} />
    </div>
  )
}

function Part({ part, dates }: { readonly part: ChangePart; readonly dates: ChangeDates }) {
  switch (part) {
    case 'daftar':
      return <ChangePanel dates={dates} />
    case 'tahun':
      return <PlateauTable />
    case 'celah':
      return dates.from > dates.to ? null : <GapMatrix dates={dates} />
    case 'konflik':
      return <ConflictList />
  }
}
