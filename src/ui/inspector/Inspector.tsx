// The inspector: all that is known of what is selected, each thing where it can be changed.

import { type ReactNode, useMemo, useState } from 'react'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useBlueprint, useLaterSelected } from '../karta.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import { ElementInspector } from './ElementInspector.tsx'
import { INSPECTOR_ID } from './focusInspector.ts'
import styles from './Inspector.module.css'
import { ManyInspector } from './ManyInspector.tsx'
import { RelationInspector } from './RelationInspector.tsx'
import { ViewInspector } from './ViewInspector.tsx'

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The panel at the right of the canvas. */
export function Inspector() {
  const text = useText(inspectorText)
  const readOnly = useReadOnly()
  return (
    <section
      id={INSPECTOR_ID}
      className={styles.inspector}
      aria-label={text.inspector}
      tabIndex={-1}
      // Arrows scroll here; on the canvas they move what is selected.
      onKeyDown={(event) => {
        if (event.key.startsWith('Arrow')) event.stopPropagation()
      }}
    >
      {readOnly ? <p className={styles.readOnly}>{text.readOnly}</p> : null}
      <Selected />
    </section>
  )
}

function Selected(): ReactNode {
  const selection = useLaterSelected()
  const blueprint = useBlueprint(whole)
  const relation = selection.kind === 'relation' ? getRow(blueprint.relations, selection.id) : undefined
  const found = selectedElements(selection).flatMap((id) => getRow(blueprint.elements, id) ?? [])
  const elements = useSame(found)
  // The same panel as long as what it is about is the same: moving an element draws nothing anew here.
  return useMemo(() => {
    if (relation) return <RelationInspector key={relation.id} relation={relation} />
    const [first, ...others] = elements
    if (!first) return <ViewInspector />
    if (others.length > 0) return <ManyInspector elements={elements} />
    return <ElementInspector key={first.id} element={first} />
  }, [relation, elements])
}

/** The last array as long as it holds the same. */
function useSame(elements: Element[]): Element[] {
  const [known, setKnown] = useState(elements)
  if (known === elements) return known
  if (known.length === elements.length && known.every((element, i) => element === elements[i])) return known
  setKnown(elements)
  return elements
}
