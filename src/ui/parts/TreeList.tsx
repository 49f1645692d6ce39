// Nested lists that fold: each node is a line, with a button before it where there is something beneath. Arrows walk over
// buttons and links; right opens, left closes or goes up. A tree for reading, made of plain lists and links.

import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import styles from './TreeList.module.css'

export interface TreeNode {
  readonly id: string
  /** What the node is called on its button. */
  readonly name: string
  readonly line: ReactNode
  readonly below: readonly TreeNode[]
  /** Open before anybody folds it. */
  readonly open?: boolean
  /** How the line is set off. */
  readonly tone?: 'good' | 'warn' | 'banked' | 'quiet'
}

interface TreeListProps {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly openLabel: (name: string) => string
  readonly closeLabel: (name: string) => string
}

/** The tree; what is folded is kept as long as it is shown. */
export function TreeList({ label, nodes, openLabel, closeLabel }: TreeListProps) {
  const [folded, setFolded] = useState<{ readonly [id: string]: boolean }>({})
  const isOpen = (node: TreeNode) => folded[node.id] ?? node.open ?? false
  const branch = (node: TreeNode) => (
    <li key={node.id} className={node.tone && styles[node.tone]}>
      <div className={styles.line}>
        {node.below.length > 0 ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen(node)}
            aria-label={isOpen(node) ? closeLabel(node.name) : openLabel(node.name)}
            onClick={() => setFolded({ ...folded, [node.id]: !isOpen(node) })}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        ) : (
          <span className={styles.leaf} aria-hidden="true" />
        )}
        <div className={styles.text}>{node.line}</div>
      </div>
      {node.below.length > 0 && isOpen(node) ? <ul>{node.below.map(branch)}</ul> : null}
    </li>
  )
  return (
    <ul className={styles.tree} aria-label={label} onKeyDown={walk}>
      {nodes.map(branch)}
    </ul>
  )
}

const STOPS = 'button, a[href]'

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const from = event.target
  if (!(from instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.indexOf(from)
  const moveTo = (stop: Element | null | undefined) => {
    if (stop instanceof HTMLElement) stop.focus()
  }
  const expanded = from.getAttribute('aria-expanded')
  switch (event.key) {
    case 'ArrowDown':
      moveTo(stops[at + 1])
      break
    case 'ArrowUp':
      moveTo(stops[at - 1])
      break
    case 'Home':
      moveTo(stops[0])
      break
    case 'End':
      moveTo(stops.at(-1))
      break
    case 'ArrowRight':
      if (expanded === 'false') from.click()
      else moveTo(stops[at + 1])
      break
    case 'ArrowLeft':
      if (expanded === 'true') from.click()
      else moveTo(from.closest('ul')?.parentElement?.querySelector(STOPS))
      break
    default:
      return
  }
  event.preventDefault()
  event.stopPropagation()
}
