// A row of the outline: a domain with its count, or an element with owner, how it stands, and whether the view shows it.

import { ChevronDown, ChevronRight, Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import type { Element } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { numberText } from '../../model/numberText.ts'
import type { Presence } from '../architecture/presence.ts'
import { canvasTool } from '../canvas/canvasStage.ts'
import { DRAG_ELEMENT } from '../canvas/dragTypes.ts'
import { RenameInput } from '../canvas/RenameInput.tsx'
import { LookMark } from '../overlay/LookMark.tsx'
import { lookStyle } from '../overlay/lookStyle.ts'
import type { Look } from '../overlay/paint.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { usePreferences } from '../preferences.ts'
import { architectureText } from '../text/architecture.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './Outline.module.css'
import type { OutlineRow } from './outlineRows.ts'

interface OutlineItemProps {
  readonly id: string
  readonly row: OutlineRow
  readonly top: number
  /** Abbreviation of the owner, or empty. */
  readonly owner: string
  readonly active: boolean
  readonly selected: boolean
  readonly presence: Presence
  /** What the overlay of the view paints it with, if any. */
  readonly look: Look | null
  readonly renaming: boolean
  readonly whyNot: string | undefined
  /** These are the same functions as long as the list is shown. */
  readonly onTogglePlaced: (element: Element) => void
  readonly onRenamed: () => void
}

/** One tree item, drawn anew only when something about it changed: a list may have hundreds. */
export const OutlineItem = memo(function OutlineItem(props: OutlineItemProps) {
  return 'element' in props.row ? <ElementRow {...props} row={props.row} /> : <DomainRow {...props} row={props.row} />
})

function DomainRow({
  id,
  row,
  top,
  active,
}: OutlineItemProps & { readonly row: Exclude<OutlineRow, { element: Element }> }) {
  const text = useText(architectureText)
  const { language } = usePreferences()
  const name = row.domain.name[language]
  return (
    // The tree has the focus and handles the keys; rows are pressed only.
    <div
      id={id}
      data-row={row.key}
      role="treeitem"
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={false}
      tabIndex={-1}
      className={styles.domain}
      data-active={active || undefined}
      style={{ ...domainStyle(row.domain.id), transform: `translateY(${top}px)` }}
    >
      {row.open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
      <span className={styles.icon}>
        <DomainIcon domain={row.domain.id} size={14} />
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.number}>
        {numberText(row.count, language)}
        <span className="visually-hidden"> {text.elements}</span>
      </span>
    </div>
  )
}

function ElementRow({
  id,
  row,
  top,
  owner,
  active,
  selected,
  presence,
  look,
  renaming,
  whyNot,
  onTogglePlaced,
  onRenamed,
}: OutlineItemProps & { readonly row: Extract<OutlineRow, { element: Element }> }) {
  const text = useText(architectureText)
  const canvas = useText(canvasText)
  const { language } = usePreferences()
  const { element, here } = row
  const kind = kindOf(element.kind)?.shortName[language] ?? element.kind
  const mark = canvas.presence[presence]
  return (
    <div
      id={id}
      data-row={row.key}
      role="treeitem"
      aria-level={2}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={selected}
      tabIndex={-1}
      className={styles.element}
      data-active={active || undefined}
      data-selected={selected || undefined}
      data-presence={presence}
      style={{ ...(look ? lookStyle(look.colour) : domainStyle(row.domain.id)), transform: `translateY(${top}px)` }}
      title={[element.name, kind, owner, mark, look?.label[language]].filter(Boolean).join(' · ')}
      draggable={!renaming && !whyNot}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAG_ELEMENT, element.id)
        event.dataTransfer.effectAllowed = 'copy'
        canvasTool.send({ type: 'PLACE_ELEMENT', element: element.id })
      }}
      onDragEnd={() => canvasTool.send({ type: 'CANCEL' })}
    >
      <span className={styles.dot} data-here={here || undefined} aria-hidden="true" />
      {renaming ? (
        <RenameInput id={element.id} name={element.name} className={styles.input ?? ''} onDone={onRenamed} />
      ) : (
        <>
          <span className={styles.name}>{element.name}</span>
          {look ? <LookMark look={look} /> : owner ? <span className={styles.owner}>{owner}</span> : null}
          <span className="visually-hidden">{text.row(kind, mark, here ? text.here : text.notHere)}</span>
          {look ? <span className="visually-hidden">{look.label[language]}</span> : null}
          {whyNot ? null : (
            // By keyboard: Shift+Enter, or the menu of the row.
            <button
              type="button"
              className={styles.place}
              tabIndex={-1}
              aria-hidden="true"
              title={here ? text.takeOff : text.place}
              onClick={(event) => {
                event.stopPropagation()
                onTogglePlaced(element)
              }}
            >
              {here ? <Minus /> : <Plus />}
            </button>
          )}
        </>
      )}
    </div>
  )
}
