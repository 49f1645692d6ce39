// An element as React Flow draws it: two lines of name, badge of its kind, owner, and how it stands at the month shown.
// Keeps no state and does not care where it stands, so that dragging draws nothing anew.

import { Handle, type NodeProps, Position } from '@xyflow/react'
import { Pin, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { Presence } from '../architecture/presence.ts'
import { LookMark } from '../overlay/LookMark.tsx'
import { lookStyle } from '../overlay/lookStyle.ts'
import { DomainSpriteIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import styles from './ElementNode.module.css'
import { focusNode } from './focusNode.ts'
import { GroupCard } from './GroupCard.tsx'
import type { ElementNode as ElementNodeType } from './projectView.ts'
import { RenameInput } from './RenameInput.tsx'
import { renderCount } from './renderCount.ts'

const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left]

/** Presences whose mark is shown from far away too. */
const TOLD: ReadonlySet<Presence> = new Set([
  'introducing',
  'changing',
  'retiring',
  'added',
  'altered',
  'replaced',
  'retired',
])

type Props = NodeProps<ElementNodeType>

function Drawn({ id, data, selected }: Props) {
  renderCount.nodes++
  if (data.group !== null) return <GroupCard data={data} group={data.group} selected={selected} />
  return (
    // React Flow looks for handles on the page when it first sees a node, and drops the edges of a node that has none: the
    // card is both ends, and no further element is needed.
    <div
      className={`source target ${styles.card}`}
      data-handlepos={Position.Top}
      style={data.look ? lookStyle(data.look.colour) : domainStyle(data.domain)}
      data-presence={data.presence}
      data-told={TOLD.has(data.presence) || undefined}
      data-selected={selected || undefined}
      data-dimmed={data.dimmed || undefined}
      data-joinable={data.joinable ?? undefined}
    >
      <DomainSpriteIcon domain={data.domain} className={styles.icon ?? ''} />
      <span className={styles.kind}>{data.kind}</span>
      {data.owner ? <span className={styles.owner}>{data.owner}</span> : null}
      {data.renaming ? (
        <RenameInput id={id} name={data.name} className={styles.input ?? ''} onDone={() => focusNode(id)} />
      ) : (
        <span className={styles.name}>{data.name}</span>
      )}
      {data.mark ? <span className={styles.mark}>{data.mark}</span> : null}
      {data.look ? (
        <span className={styles.look}>
          <LookMark look={data.look} />
        </span>
      ) : null}
      {data.conflict ? (
        <span className={styles.conflict} title={data.conflict}>
          <TriangleAlert aria-hidden="true" />
        </span>
      ) : null}
      {data.pinned ? <Pin className={styles.pin} aria-hidden="true" /> : null}
      {data.handles || data.joinable === 'from'
        ? SIDES.map((side) => (
            <Handle
              key={side}
              id={side}
              type="source"
              position={side}
              className={styles.handle ?? ''}
              isConnectableEnd={false}
              aria-hidden="true"
            />
          ))
        : null}
      {data.joinable === 'yes' || data.joinable === 'no' ? (
        <Handle
          id="any"
          type="target"
          position={Position.Top}
          className={styles.cover ?? ''}
          isConnectableStart={false}
          aria-hidden="true"
        />
      ) : null}
    </div>
  )
}

/** Drawn anew only when its own data or its being selected changed; React Flow moves it by its frame. */
export const ElementNode = memo(Drawn, (a, b) => a.data === b.data && a.selected === b.selected)
