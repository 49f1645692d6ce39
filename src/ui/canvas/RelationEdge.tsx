// A relation as React Flow draws it. Its path comes with its data, so that it looks the same as in the drawing beneath.

import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import type { RelationEdge as RelationEdgeType } from './projectView.ts'
import styles from './RelationEdge.module.css'

/** Ids of the arrowheads that `ArrowHeads` defines. */
const ARROW = 'relation-arrow'
const ARROW_NEAR = 'relation-arrow-near'

function Drawn({ data, selected }: EdgeProps<RelationEdgeType>) {
  if (!data) return null
  const { path, label, labelX, labelY, labelled, faded, fate, dimmed } = data
  const strong = selected || labelled
  return (
    <>
      <path d={path} className={styles.reach} />
      <path
        d={path}
        className={styles.line}
        data-strong={strong || undefined}
        data-selected={selected || undefined}
        data-faded={faded || undefined}
        data-fate={fate}
        data-dimmed={dimmed || undefined}
        markerEnd={`url(#${strong ? ARROW_NEAR : ARROW})`}
      />
      {labelled ? (
        <text x={labelX} y={labelY} className={styles.label} textAnchor="middle" dominantBaseline="central">
          {label}
        </text>
      ) : null}
    </>
  )
}

/** Drawn anew only when its data changed. */
export const RelationEdge = memo(Drawn, (a, b) => a.data === b.data && a.selected === b.selected)

/** The arrowheads of all relations. */
export function ArrowHeads() {
  const head = (id: string, className: string | undefined) => (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="9"
      refY="5"
      markerWidth="9"
      markerHeight="9"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 1 9.5 5 0 9z" className={className} />
    </marker>
  )
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        {head(ARROW, styles.head)}
        {head(ARROW_NEAR, styles.headNear)}
      </defs>
    </svg>
  )
}
