// A collapsed group as React Flow draws it: a stack of cards with its name, how many elements it hides, and a chevron that
// opens it.

import { Position } from '@xyflow/react'
import { ChevronRight } from 'lucide-react'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { domainStyle } from '../parts/domainStyle.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import styles from './GroupCard.module.css'
import { foldGroup } from './groupMoves.ts'
import type { ElementNodeData } from './projectView.ts'

interface GroupCardProps {
  readonly data: ElementNodeData
  readonly group: string
  readonly selected: boolean
}

/** The card; both ends of relations, as an element's is. */
export function GroupCard({ data, group, selected }: GroupCardProps) {
  const karta = useKarta()
  const text = useText(canvasText)
  const readOnly = useReadOnly()
  return (
    <div
      className={`source target ${styles.card}`}
      data-handlepos={Position.Top}
      style={domainStyle(data.domain)}
      data-selected={selected || undefined}
      data-dimmed={data.dimmed || undefined}
    >
      {readOnly ? null : (
        <button
          type="button"
          className={`${styles.open} nodrag nopan`}
          tabIndex={-1}
          aria-label={text.openGroup(data.name)}
          title={text.openGroup(data.name)}
          onClick={(event) => {
            event.stopPropagation()
            foldGroup(karta, group, false)
          }}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      )}
      <span className={styles.name}>{data.name}</span>
      <span className={styles.count}>{data.kind}</span>
    </div>
  )
}
