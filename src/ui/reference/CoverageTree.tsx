// The same codes as a tree that unfolds: the twin of the map, down to the last level.

import { useEffect, useRef } from 'react'
import { useFormat } from '../format.ts'
import { TreeList, type TreeNode } from '../parts/TreeList.tsx'
import { useText, useWords } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import type { CoverageViewProps } from './CoverageMap.tsx'
import styles from './CoverageTree.module.css'
import heatStyles from './Heat.module.css'
import { heatOf } from './heat.ts'

/** Codes one below the other; what leads to the chosen code is open. */
export function CoverageTree({ book, model, coverage, shown, selected, onOpen }: CoverageViewProps) {
  const text = useText(referenceText)
  const words = useWords()
  const format = useFormat()
  const tree = useRef<HTMLDivElement>(null)
  // Scrolling is the page's business: what was chosen elsewhere comes into view.
  useEffect(() => {
    if (selected) tree.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const nodes = (above: string): TreeNode[] =>
    (book.below.get(above) ?? [])
      .filter(({ code }) => shown.has(code))
      .map((entry) => {
        const total = coverage.counts.get(entry.code)?.total ?? 0
        return {
          id: entry.code,
          name: `${entry.code} ${words(entry.name)}`,
          open: selected?.startsWith(`${entry.code}.`) ?? false,
          line: (
            <button
              type="button"
              className={styles.code}
              aria-current={entry.code === selected ? 'true' : undefined}
              onClick={() => onOpen(entry.code)}
            >
              <span className={styles.name}>
                <strong>{entry.code}</strong> {words(entry.name)}
                {entry.local ? <em> · {text.localMark}</em> : null}
              </span>
              <span className={[styles.count, heatStyles.heat].join(' ')} data-heat={heatOf(total)}>
                {total === 0 ? text.empty : format.number(total)}
              </span>
            </button>
          ),
          below: nodes(entry.code),
        }
      })
  return (
    <div ref={tree} className={styles.tree}>
      <TreeList label={text.tree(model)} nodes={nodes(model)} openLabel={text.open} closeLabel={text.close} />
    </div>
  )
}
