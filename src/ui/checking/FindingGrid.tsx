// The findings below the heads of their rules: one stop for Tab, arrows move, Enter leads there, F fixes, T accepts; only the
// lines near the window are drawn. When the line with the focus is gone, the one that took its place has it.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react'
import type { Issue } from '../../checks/check.ts'
import { checks } from '../../checks/checkBlueprint.ts'
import { mayBeWaived } from '../../checks/waivers.ts'
import { type FixIssuesArgs, fixIssues } from '../../editing/commands/fixIssues.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { checksText } from '../text/checks.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'
import { FindingButtons, FixPreview, SeverityMark } from './FindingParts.tsx'
import type { AskedFinding } from './FindingQuestion.tsx'
import type { FindingLine } from './findingFilter.ts'
import { findingCursor } from './findingState.ts'
import { fixByKey } from './fixing.ts'
import { goToIssue, leadsSomewhere } from './goToIssue.ts'

/** About the height of a line; each is measured when it is drawn. */
const LINE = 44
const PAGE = 10

interface FindingGridProps {
  readonly lines: readonly FindingLine[]
  readonly readOnly: boolean
  readonly onAsk: (asked: AskedFinding) => void
}

/** The list itself. */
export function FindingGrid({ lines, readOnly, onAsk }: FindingGridProps) {
  const karta = useKarta()
  const text = useText(checksText)
  const cursor = useExternalStore(findingCursor)
  const scroller = useRef<HTMLDivElement>(null)
  const known = lines.findIndex(({ key }) => key === cursor.key)
  const at = known >= 0 ? known : Math.max(0, Math.min(cursor.at, lines.length - 1))
  const current = lines[at]?.key ?? ''
  const rangeExtractor = useCallback(
    (visible: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(visible)
      if (drawn.includes(at) || at >= visible.count) return drawn
      return at < (drawn[0] ?? 0) ? [at, ...drawn] : [...drawn, at]
    },
    [at],
  )
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => LINE,
    overscan: 8,
    rangeExtractor,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor and what comes in the place of its line
  useLayoutEffect(() => {
    const grid = scroller.current
    if (!grid?.dataset.live) return
    const focused = document.activeElement
    if (focused !== document.body && !grid.contains(focused)) return
    const line = grid.querySelector<HTMLElement>(`[data-line="${at}"]`)
    if (!line || line.contains(focused)) return
    virtual.scrollToIndex(at, { align: 'auto' })
    line.focus({ preventScroll: true })
  }, [at, current])
  // Opened for one finding: it is shown, whether or not the list has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list opens
  useLayoutEffect(() => {
    if (at > 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [])
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(index, lines.length - 1))
    findingCursor.set({ key: lines[next]?.key ?? '', at: next })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const line = lines[at]
    const onLine = event.target instanceof HTMLElement && event.target.dataset.line !== undefined
    const moves: { readonly [key: string]: number } = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: lines.length - 1,
    }
    const to = moves[event.key]
    const key = event.key.toLowerCase()
    if (to !== undefined) goTo(to)
    else if (!line || !onLine) return
    else if (event.key === 'Enter' && 'issue' in line && leadsSomewhere(line.issue)) goToIssue(karta, line.issue)
    else if (key === 'f' && !readOnly) {
      if ('issue' in line) fixByKey(karta, line.issue, (asking) => onAsk({ kind: 'fix', issue: asking }))
      else fixSafe(line.issues)
    } else if (key === 't' && !readOnly && 'issue' in line && mayBeWaived(line.issue)) {
      onAsk({ kind: 'accept', issue: line.issue })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const fixSafe = (issues: readonly Issue[]) => {
    const fixes = safeFixes(issues)
    if (fixes.length > 0) runCommand(karta, fixIssues, { fixes }, true)
    else karta.announce({ id: checksText.id.noSafeFix, en: checksText.en.noSafeFix })
  }
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={text.list}
      aria-rowcount={lines.length}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        event.currentTarget.dataset.live = 'true'
        const line = event.target.closest<HTMLElement>('[data-line]')
        if (line) goTo(Number(line.dataset.line))
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) {
          delete event.currentTarget.dataset.live
        }
      }}
    >
      <div role="presentation" className={styles.whole} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index]
          if (!line) return null
          const inLine = { readOnly, index, tabIndex: index === at ? 0 : -1 }
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: its one cell has the focus
            <div
              key={key}
              ref={virtual.measureElement}
              role="row"
              aria-rowindex={index + 1}
              data-index={index}
              className={'issue' in line ? styles.line : styles.headLine}
              style={{ transform: `translateY(${start}px)` }}
            >
              {'issue' in line ? (
                <Finding {...inLine} issue={line.issue} onAsk={onAsk} />
              ) : (
                <Head {...inLine} rule={line.rule} issues={line.issues} onFix={() => fixSafe(line.issues)} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const safeFixes = (issues: readonly Issue[]): FixIssuesArgs['fixes'] =>
  issues.flatMap(({ fix }) => (fix?.safe ? fix.command : []))

interface HeadProps {
  readonly index: number
  readonly rule: string
  readonly issues: readonly Issue[]
  readonly readOnly: boolean
  readonly tabIndex: number
  readonly onFix: () => void
}

function Head({ index, rule, issues, readOnly, tabIndex, onFix }: HeadProps) {
  const text = useText(checksText)
  const format = useFormat()
  const words = useWords()
  const title = checks.find(({ id }) => id === rule)?.title
  const safe = safeFixes(issues).length
  return (
    <span role="gridcell" data-line={index} tabIndex={tabIndex} className={styles.cell}>
      <h3 className={styles.message}>
        {title ? words(title) : rule} <span className={styles.count}>{format.number(issues.length)}</span>
      </h3>
      {safe > 0 && !readOnly ? (
        <Button size="small" tabIndex={tabIndex} onClick={onFix}>
          {text.fixAll(safe)}
        </Button>
      ) : null}
      {safe === 0 && issues.some(({ fix }) => fix) ? <span className={styles.count}>{text.oneByOne}</span> : null}
    </span>
  )
}

interface FindingProps {
  readonly index: number
  readonly issue: Issue
  readonly readOnly: boolean
  readonly tabIndex: number
  readonly onAsk: (asked: AskedFinding) => void
}

function Finding({ index, issue, readOnly, tabIndex, onAsk }: FindingProps) {
  const karta = useKarta()
  const files = useText(filesText)
  const words = useWords()
  const show = leadsSomewhere(issue) ? { label: files.show, go: () => goToIssue(karta, issue) } : undefined
  return (
    <span role="gridcell" data-line={index} tabIndex={tabIndex} className={styles.cell}>
      <SeverityMark severity={issue.severity} />
      <span className={styles.message}>
        {words(issue.message)}
        {readOnly ? null : <FixPreview issue={issue} />}
      </span>
      <FindingButtons issue={issue} readOnly={readOnly} show={show} onAsk={onAsk} tabIndex={tabIndex} />
    </span>
  )
}
