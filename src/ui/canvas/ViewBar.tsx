// Which view is drawn: tabs that scroll when there are many, and what can be done with a view.

import { Ellipsis, Plus } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { sizeOf } from '../../model/table.ts'
import { showView, useCurrentView, viewsInOrder } from '../architecture/currentView.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { canvasDialog } from './canvasStage.ts'
import styles from './ViewBar.module.css'

/** The tab of the view that is shown must be seen, also when there are many. */
function intoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Tabs of the views; arrows, Home and End go to another. */
export function ViewBar() {
  const karta = useKarta()
  const text = useText(canvasText)
  const format = useFormat()
  const readOnly = useReadOnly()
  const current = useCurrentView()
  const views = useBlueprint((blueprint) => blueprint.views)
  const ordered = useMemo(() => viewsInOrder(views), [views])
  const row = useRef<HTMLDivElement>(null)
  const whyNot = readOnly ? text.readOnly : undefined
  const go = (event: KeyboardEvent) => {
    const at = ordered.findIndex((view) => view.id === current?.id)
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: ordered.length - 1,
    }
    const next = ordered[steps[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    showView(karta, next.id)
    row.current?.querySelector<HTMLElement>(`[data-view="${next.id}"]`)?.focus()
  }
  return (
    <div className={styles.bar}>
      <div ref={row} className={styles.tabs} role="tablist" aria-label={text.views}>
        {ordered.map((view) => (
          <button
            key={view.id}
            type="button"
            role="tab"
            data-view={view.id}
            {...(view.id === current?.id ? { ref: intoView } : {})}
            aria-selected={view.id === current?.id}
            aria-controls="canvas-panel"
            tabIndex={view.id === current?.id ? 0 : -1}
            className={styles.tab}
            title={[view.name, view.audience].filter(Boolean).join(' · ')}
            onClick={() => showView(karta, view.id)}
            onKeyDown={go}
          >
            <span className={styles.name}>{view.name}</span>
            <span className={styles.count} aria-hidden="true">
              {format.number(sizeOf(view.placements))}
            </span>
          </button>
        ))}
      </div>
      <IconButton
        label={text.addView}
        icon={<Plus />}
        whyNot={whyNot}
        onClick={() => canvasDialog.set({ kind: 'add-view' })}
      />
      {current ? (
        <MenuButton
          kind="quiet"
          label={text.view}
          iconOnly
          icon={<Ellipsis />}
          entries={[
            {
              id: 'edit',
              label: text.editView,
              run: () => canvasDialog.set({ kind: 'edit-view', id: current.id }),
              ...(whyNot ? { whyNot } : {}),
            },
            {
              id: 'update',
              label: text.updateView,
              run: () => canvasDialog.set({ kind: 'update-view', id: current.id }),
              ...(whyNot || current.template ? {} : { whyNot: text.noTemplate }),
              ...(whyNot ? { whyNot } : {}),
            },
            {
              id: 'delete',
              label: text.deleteView,
              run: () => canvasDialog.set({ kind: 'delete-view', id: current.id }),
              ...(whyNot ? { whyNot } : {}),
            },
          ]}
        />
      ) : null}
    </div>
  )
}
