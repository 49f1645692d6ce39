// What lists of findings share: the sign of how grave one is, what its fix does, and its buttons.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Issue, Severity } from '../../checks/check.ts'
import { mayBeWaived } from '../../checks/waivers.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { checksText } from '../text/checks.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'
import type { AskedFinding } from './FindingQuestion.tsx'
import { asksFirst, connectSubject, missesRelation, startFix } from './fixing.ts'

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

/** What the fix of a finding would do; a fix that asks first tells it then. */
export function FixPreview({ issue }: { readonly issue: Issue }) {
  const words = useWords()
  if (!issue.fix || asksFirst(issue)) return null
  return (
    <span className={styles.preview}>
      {words(issue.fix.label)}: {words(issue.fix.preview)}
    </span>
  )
}

interface FindingButtonsProps {
  readonly issue: Issue
  readonly readOnly: boolean
  readonly show?: { readonly label: string; readonly go: () => void } | undefined
  readonly onAsk: (asked: AskedFinding) => void
  /** -1 where the line itself is the stop for Tab. */
  readonly tabIndex?: number
}

/** Showing, accepting and fixing one finding. */
export function FindingButtons({ issue, readOnly, show, onAsk, tabIndex = 0 }: FindingButtonsProps) {
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
          onClick={() => onAsk({ kind: 'accept', issue })}
        >
          {text.accept}
        </Button>
      ) : null}
      {missesRelation(issue) && !readOnly ? (
        <Button
          size="small"
          tabIndex={tabIndex}
          aria-label={text.connectNamed(subject.name)}
          onClick={() => connectSubject(karta, issue)}
        >
          {text.connect}
        </Button>
      ) : null}
      {fix && !readOnly ? (
        <Button
          size="small"
          kind={missesRelation(issue) ? 'quiet' : 'plain'}
          tabIndex={tabIndex}
          aria-label={`${words(fix.label)}: ${subject.name}`}
          onClick={() => startFix(karta, issue, (asking) => onAsk({ kind: 'fix', issue: asking }))}
        >
          {asksFirst(issue) ? `${words(fix.label)}…` : words(fix.label)}
        </Button>
      ) : null}
    </span>
  )
}
