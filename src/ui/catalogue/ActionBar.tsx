// What can be done with the chosen rows: the ticked ones, else those of the selection.

import type { Blueprint, Element } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { viewRoute } from '../architecture/architecturePlace.ts'
import { viewsInOrder } from '../architecture/currentView.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { connectFrom } from '../canvas/connecting.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { type Karta, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { catalogueText } from '../text/catalogue.ts'
import { impactText } from '../text/impact.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueTab.module.css'
import { type CatalogueDialog, catalogueDialog } from './catalogueDialog.ts'
import { catalogueState, setCatalogue } from './catalogueState.ts'
import { both } from './cellWork.ts'
import { chosenRows, gridState } from './gridState.ts'

/** Selects an element and shows the first drawing it stands in. */
function showInDrawing(karta: Karta, blueprint: Blueprint, { id, name }: Element): void {
  const view = viewsInOrder(blueprint.views).find(({ placements }) => hasRow(placements, id))
  if (!view) {
    karta.announce(both((text) => text.inNoView(name)))
    return
  }
  karta.selection.set({ kind: 'elements', ids: [id] })
  karta.route.set(viewRoute(view.id))
}

/** The row of buttons. */
export function ActionBar({ blueprint, rows }: { readonly blueprint: Blueprint; readonly rows: readonly Element[] }) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const impact = useText(impactText)
  const format = useFormat()
  const readOnly = useReadOnly()
  const { ticked } = useExternalStore(catalogueState)
  useExternalStore(gridState)
  const chosen = chosenRows(rows)
  const [first] = chosen
  const none = chosen.length === 0 ? text.noRow : undefined
  const whyNot = readOnly ? text.readOnly : none
  const count = format.number(chosen.length)
  const open = (kind: Extract<CatalogueDialog, { ids: unknown }>['kind']) =>
    catalogueDialog.set({ kind, ids: chosen.map(({ id }) => id) })
  const marked = chosen.some(({ id }) => ticked.has(id))
  // Nothing is ticked and one row has the focus: say which, for the buttons act on it.
  const unticked = first && chosen.length === 1 ? text.activeRow(first.name) : text.selected(count)
  const about = marked ? text.ticked(count) : unticked
  return (
    <div className={styles.actions} role="group" aria-label={about}>
      <span className={marked ? styles.ticked : styles.about} title={about}>
        {about}
      </span>
      {marked ? (
        <Button kind="quiet" size="small" onClick={() => setCatalogue({ ticked: new Set() })}>
          {text.untick}
        </Button>
      ) : null}
      <Button size="small" whyNot={whyNot} onClick={() => open('bulk')}>
        {text.bulk}
      </Button>
      <Button size="small" whyNot={whyNot} onClick={() => open('view')}>
        {text.toView}
      </Button>
      <Button size="small" whyNot={whyNot} onClick={() => open('item')}>
        {text.toItem}
      </Button>
      <Button
        size="small"
        whyNot={none ?? (chosen.length > 1 ? text.oneOnly : undefined)}
        onClick={() => first && showInDrawing(karta, blueprint, first)}
      >
        {text.toDrawing}
      </Button>
      <Button
        size="small"
        whyNot={whyNot ?? (chosen.length > 1 ? text.oneOnly : undefined)}
        onClick={() => first && connectFrom(karta, first.id)}
      >
        {impact.connectIt}
      </Button>
      <Button size="small" kind="danger" whyNot={whyNot} onClick={() => open('delete')}>
        {text.delete}
      </Button>
    </div>
  )
}
