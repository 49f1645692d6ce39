// What lists of findings share: the sign of how grave one is, what its fix does, and its buttons.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Issue, Severity } from '../../checks/check.ts'
import { mayBeWaived } from '../../checks/waivers.ts'
import { fixIssues } from '../../editing/commands/fixIssues.ts'
import { mergeLosses } from '../../editing/merging.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { checksText } from '../text/checks.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info } as const

/** The sign of a severity, with its word for who cannot see it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const files = useText(filesText)
  const Icon = ICONS[severity]
  return (
    <span className={styles[severity]} title={files.severity[severity]}>
      <Icon aria-hidden="true" />
      <span className="visually-hidden">{files.severity[severity]}: </span>
    </span>
  )
}

/** What the fix of a finding would do, and what would be lost. */
export function FixPreview({ issue: { fix }, blueprint }: { readonly issue: Issue; readonly blueprint: Blueprint }) {
  const text = useText(checksText)
  const words = useWords()
  if (!fix) return null
  const losses = fix.command.name === 'mergeElements' ? mergeLosses(blueprint, fix.command.args) : undefined
  return (
    <span className={styles.preview}>
      {words(fix.label)}: {words(fix.preview)} {losses ? text.lost(words(losses)) : null}
    </span>
  )
}

/** Puts a finding right in one step that is told. */
export function fixFinding(karta: Karta, { fix }: Issue): void {
  if (fix) runCommand(karta, fixIssues, { fixes: [fix.command] }, true)
}

interface FindingButtonsProps {
  readonly issue: Issue
  readonly readOnly: boolean
  readonly show?: { readonly label: string; readonly go: () => void } | undefined
  readonly onAccept: (issue: Issue) => void
  /** -1 where the line itself is the stop for Tab. */
  readonly tabIndex?: number
}

/** Showing, accepting and fixing one finding. */
export function FindingButtons({ issue, readOnly, show, onAccept, tabIndex = 0 }: FindingButtonsProps) {
  const karta = useKarta()
  const text = useText(checksText)
  const words = useWords()
  const { subject, fix } = issue
  return (
    <span className={styles.buttons}>
      {show ? (
        <Button
          size="small"
          kind="quiet"
          tabIndex={tabIndex}
          aria-label={`${show.label}: ${subject.name}`}
          onClick={show.go}
        >
          {show.label}
        </Button>
      ) : null}
      {mayBeWaived(issue) && !readOnly ? (
        <Button
          size="small"
          kind="quiet"
          tabIndex={tabIndex}
          aria-label={`${text.accept} ${subject.name}`}
          onClick={() => onAccept(issue)}
        >
          {text.accept}
        </Button>
      ) : null}
      {fix && !readOnly ? (
        <Button
          size="small"
          tabIndex={tabIndex}
          aria-label={`${words(fix.label)}: ${subject.name}`}
          onClick={() => fixFinding(karta, issue)}
        >
          {words(fix.label)}
        </Button>
      ) : null}
    </span>
  )
}
