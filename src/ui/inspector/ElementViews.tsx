// In which views an element is drawn, each a way there, and placing it in the one that is shown.

import { Minus, Plus } from 'lucide-react'
import { removeFromView } from '../../editing/commands/removeFromView.ts'
import type { Element } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { showView, useCurrentView, viewsInOrder } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { placeExisting } from '../canvas/addToView.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { canvasText } from '../text/canvas.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** The list of views. */
export function ElementViews({ element }: { readonly element: Element }) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const canvas = useText(canvasText)
  const readOnly = useReadOnly()
  const current = useCurrentView()
  const views = useBlueprint((blueprint) => blueprint.views)
  const placed = viewsInOrder(views).filter((view) => hasRow(view.placements, element.id))
  const here = current !== undefined && hasRow(current.placements, element.id)
  const whyNot = readOnly ? canvas.readOnly : undefined
  return (
    <Section name="views" title={text.views(placed.length)}>
      {placed.length === 0 ? <p className={styles.quiet}>{text.noViews}</p> : null}
      <ul className={styles.list}>
        {placed.map((view) => (
          <li key={view.id} className={styles.row}>
            <button
              type="button"
              className={styles.rowMain}
              aria-current={view.id === current?.id ? 'true' : undefined}
              onClick={() => showView(karta, view.id)}
            >
              <span className={styles.rowText}>
                <span>{view.name}</span>
                {view.audience ? <span className={styles.quiet}>{view.audience}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {current ? (
        <div>
          {here ? (
            <Button
              size="small"
              icon={<Minus />}
              whyNot={whyNot}
              onClick={() => runCommand(karta, removeFromView, { view: current.id, ids: [element.id] }, true)}
            >
              {text.takeOff}
            </Button>
          ) : (
            <Button
              size="small"
              icon={<Plus />}
              whyNot={whyNot}
              onClick={() => placeExisting(karta, [element.id], undefined, false)}
            >
              {text.place}
            </Button>
          )}
        </div>
      ) : null}
    </Section>
  )
}
