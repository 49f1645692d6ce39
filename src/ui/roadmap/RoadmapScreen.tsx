// The roadmap screen: its items as board, timeline or table, and beside them the form of the open one.

import { Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { usePreferences } from '../preferences.ts'
import { ScenarioDialogs } from '../scenario/ScenarioDialogs.tsx'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { BoardView } from './BoardView.tsx'
import { FilterBar } from './FilterBar.tsx'
import { ItemPanel } from './form/ItemPanel.tsx'
import { EVERYTHING, filterItems, knownFilter } from './itemFilter.ts'
import { addNewItem } from './itemMoves.ts'
import { groupItems, sortItems } from './itemOrder.ts'
import { useOpenItem } from './openItem.ts'
import { PickedBar } from './PickedBar.tsx'
import { DeleteDialog } from './questions/DeleteDialog.tsx'
import { TransitionDialog } from './questions/TransitionDialog.tsx'
import { RoadmapHeader } from './RoadmapHeader.tsx'
import styles from './RoadmapScreen.module.css'
import { pendingQuestion, setFilter, useRoadmapState } from './roadmapState.ts'
import { TableView } from './TableView.tsx'
import { TimelineBar } from './TimelineBar.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import { TimelineView } from './TimelineView.tsx'
import { useReadOnly } from './useReadOnly.ts'

const whole = (blueprint: Blueprint) => blueprint

/** Screen 4 of the rail. */
export default function RoadmapScreen() {
  const open = useOpenItem()
  const question = useExternalStore(pendingQuestion)
  const asked = useBlueprint((blueprint) => (question ? blueprint.roadmap[question.item] : undefined))
  const close = () => pendingQuestion.set(null)
  return (
    <>
      <SplitPane
        name="roadmap-item"
        fixed="end"
        initial={520}
        min={400}
        max={820}
        alone={!open}
        start={<RoadmapItems open={open?.id} />}
        end={open ? <ItemPanel key={open.id} item={open} /> : null}
      />
      {question?.kind === 'transition' && asked ? (
        <TransitionDialog key={asked.id} item={asked} event={question.event} onClose={close} />
      ) : null}
      <ScenarioDialogs />
      {question?.kind === 'delete' && asked ? <DeleteDialog item={asked} onClose={close} /> : null}
    </>
  )
}

function RoadmapItems({ open }: { readonly open: string | undefined }) {
  const text = useText(roadmapText)
  const karta = useKarta()
  const readOnly = useReadOnly()
  const blueprint = useBlueprint(whole)
  const { mode, sort, grouping, zoom, filter: chosen } = useRoadmapState()
  const { language } = usePreferences()
  const [asTable, setAsTable] = useState(false)
  const { roadmap, agencies } = blueprint
  const all = useMemo(() => Object.values(roadmap), [roadmap])
  const filter = knownFilter(chosen, blueprint)
  // The field shows each letter at once; the list of a large roadmap follows when there is time.
  const applied = useDeferredValue(filter)
  const items = useMemo(() => filterItems(all, applied, agencies), [all, applied, agencies])
  const sorted = useMemo(() => sortItems(items, sort, agencies), [items, sort, agencies])
  const groups = useMemo(
    () => groupItems(items, grouping, agencies, language, text.noOwner),
    [items, grouping, agencies, language, text],
  )
  const view = { blueprint, open }
  return (
    <div className={styles.screen}>
      <RoadmapHeader items={all} shown={items.length} whyNotAdd={readOnly} />
      {all.length === 0 ? (
        <EmptyState
          title={text.noneTitle}
          action={
            <Button
              kind="primary"
              icon={<Plus aria-hidden="true" />}
              whyNot={readOnly}
              onClick={() => addNewItem(karta)}
            >
              {text.add}
            </Button>
          }
        >
          {text.noneHint}
        </EmptyState>
      ) : (
        <>
          <FilterBar blueprint={blueprint} filter={filter} />
          <PickedBar />
          {mode === 'timeline' ? <TimelineBar asTable={asTable} onToggle={() => setAsTable(!asTable)} /> : null}
          <div className={styles.view}>
            {items.length === 0 ? (
              <EmptyState
                title={text.noMatchTitle}
                action={<Button onClick={() => setFilter(EVERYTHING)}>{text.clearFilters}</Button>}
              >
                {text.noMatchHint}
              </EmptyState>
            ) : mode === 'board' ? (
              <BoardView {...view} items={items} />
            ) : mode === 'table' ? (
              <TableView {...view} items={sorted} sort={sort} />
            ) : asTable ? (
              <TimelineTable {...view} groups={groups} />
            ) : (
              <TimelineView {...view} groups={groups} zoom={zoom} />
            )}
          </div>
        </>
      )}
    </div>
  )
}
