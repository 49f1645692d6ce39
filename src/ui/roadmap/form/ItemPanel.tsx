// The form of the open roadmap item: its name, status and worth at the top, its parts in tabs below.

import { X } from 'lucide-react'
import type { RoadmapItem } from '../../../model/blueprint.ts'
import { SubjectFindings } from '../../checking/SubjectFindings.tsx'
import { useKarta } from '../../karta.ts'
import { IconButton } from '../../parts/IconButton.tsx'
import { TabRow, type TabSpec } from '../../parts/TabRow.tsx'
import { useText } from '../../text/language.ts'
import { riskText } from '../../text/risk.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { HangsOn } from '../../why/HangsOn.tsx'
import { ItemMenu } from '../ItemMenu.tsx'
import { closeItem } from '../openItem.ts'
import { type ItemTab, setRoadmapState, useRoadmapPart } from '../roadmapState.ts'
import { ChangeTab } from './ChangeTab.tsx'
import { CostTab } from './CostTab.tsx'
import { DependencyTab } from './DependencyTab.tsx'
import { EffectTab } from './EffectTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import styles from './ItemPanel.module.css'
import { RiskTab } from './RiskTab.tsx'
import { StatusActions } from './StatusActions.tsx'
import { SummaryTab } from './SummaryTab.tsx'

/** Panel at the right of the roadmap. */
export function ItemPanel({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const risk = useText(riskText)
  const karta = useKarta()
  const tab = useRoadmapPart((state) => state.tab)
  const counted = (label: string, count: number) => (count > 0 ? `${label} ${count}` : label)
  const tabs: readonly (TabSpec & { readonly id: ItemTab })[] = [
    { id: 'summary', label: text.tab.summary, content: <SummaryTab item={item} /> },
    { id: 'costs', label: text.tab.costs, content: <CostTab item={item} /> },
    {
      id: 'dependencies',
      label: counted(text.tab.dependencies, Object.keys(item.predecessors).length),
      content: <DependencyTab item={item} />,
    },
    {
      id: 'effects',
      label: counted(text.tab.effects, Object.keys(item.effects).length),
      content: <EffectTab item={item} />,
    },
    {
      id: 'changes',
      label: counted(text.tab.changes, Object.keys(item.changes).length),
      content: <ChangeTab item={item} />,
    },
    { id: 'risk', label: risk.itemTab, content: <RiskTab item={item} /> },
    {
      id: 'history',
      label: counted(text.tab.history, Object.keys(item.history).length),
      content: <HistoryTab item={item} />,
    },
  ]
  return (
    <aside className={styles.panel} aria-label={text.panel(item.name)} tabIndex={-1} data-shown="">
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 className={styles.name} title={item.name}>
            {item.code ? <span className={styles.code}>{item.code}</span> : null}
            {item.name}
          </h2>
          <ItemMenu item={item} />
          <IconButton label={text.close} icon={<X aria-hidden="true" />} onClick={() => closeItem(karta)} />
        </div>
        <StatusActions item={item} />
        <div className={styles.worth}>
          <HangsOn items={[item.id]} />
        </div>
        <SubjectFindings kind="item" id={item.id} />
      </header>
      <div className={styles.tabs}>
        <TabRow
          label={text.tabs}
          tabs={tabs}
          selected={tab}
          onSelect={(next) => setRoadmapState({ tab: tabs.find(({ id }) => id === next)?.id ?? 'summary' })}
        />
      </div>
    </aside>
  )
}
