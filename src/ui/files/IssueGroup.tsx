// The findings of one rule: how many, all fixed at once where that is safe, each with its place, its fix and its acceptance.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Issue } from '../../checks/check.ts'
import { checks } from '../../checks/checkBlueprint.ts'
import { mayBeWaived } from '../../checks/waivers.ts'
import { fixIssues } from '../../editing/commands/fixIssues.ts'
import { mergeLosses } from '../../editing/merging.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { checksText } from '../text/checks.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'
import { goToIssue, leadsSomewhere } from './goToIssue.ts'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info } as const
/** Rows shown at first, and further ones each time they are asked for. */
const FIRST = 10
const FURTHER = 100

interface IssueGroupProps {
  readonly rule: string
  readonly issues: readonly Issue[]
  readonly blueprint: Blueprint
  readonly onAccept: (issue: Issue) => void
}

/** One rule with its findings. */
export function IssueGroup({ rule, issues, blueprint, onAccept }: IssueGroupProps) {
  const karta = useKarta()
  const text = useText(checksText)
  const words = useWords()
  const readOnly = useReadOnly()
  const [shown, setShown] = useState(FIRST)
  const title = checks.find(({ id }) => id === rule)?.title
  const safe = issues.flatMap(({ fix }) => (fix?.safe ? fix.command : []))
  return (
    <section className={styles.group}>
      <header className={styles.groupHead}>
        <h3>
          {title ? words(title) : rule} <span className={styles.count}>{issues.length}</span>
        </h3>
        {safe.length > 1 && !readOnly ? (
          <Button size="small" onClick={() => runCommand(karta, fixIssues, { fixes: safe }, true)}>
            {text.fixAll(safe.length)}
          </Button>
        ) : null}
      </header>
      <ul className={styles.list}>
        {issues.slice(0, shown).map((issue) => (
          <IssueRow
            key={`${issue.subject.kind} ${issue.subject.id} ${issue.message.id}`}
            issue={issue}
            blueprint={blueprint}
            onAccept={readOnly || !mayBeWaived(issue) ? undefined : onAccept}
            mayFix={!readOnly}
          />
        ))}
      </ul>
      {issues.length > shown ? (
        <Button size="small" kind="quiet" onClick={() => setShown(shown + FURTHER)}>
          {text.more(Math.min(FURTHER, issues.length - shown))}
        </Button>
      ) : null}
    </section>
  )
}

interface IssueRowProps {
  readonly issue: Issue
  readonly blueprint: Blueprint
  readonly onAccept: ((issue: Issue) => void) | undefined
  readonly mayFix: boolean
}

function IssueRow({ issue, blueprint, onAccept, mayFix }: IssueRowProps) {
  const karta = useKarta()
  const files = useText(filesText)
  const text = useText(checksText)
  const words = useWords()
  const { severity, subject, fix } = issue
  const Icon = ICONS[severity]
  const losses = fix?.command.name === 'mergeElements' ? mergeLosses(blueprint, fix.command.args) : undefined
  return (
    <li>
      <span className={styles[severity]} title={files.severity[severity]}>
        <Icon aria-hidden="true" />
        <span className="visually-hidden">{files.severity[severity]}: </span>
      </span>
      <span className={styles.message}>
        {words(issue.message)}
        {fix && mayFix ? (
          <span className={styles.preview}>
            {words(fix.label)}: {words(fix.preview)} {losses ? text.lost(words(losses)) : null}
          </span>
        ) : null}
      </span>
      {leadsSomewhere(issue) ? (
        <Button
          size="small"
          kind="quiet"
          aria-label={`${files.show}: ${subject.name}`}
          onClick={() => goToIssue(karta, issue)}
        >
          {files.show}
        </Button>
      ) : null}
      {onAccept ? (
        <Button size="small" kind="quiet" aria-label={`${text.accept} ${subject.name}`} onClick={() => onAccept(issue)}>
          {text.accept}
        </Button>
      ) : null}
      {fix && mayFix ? (
        <Button
          size="small"
          aria-label={`${words(fix.label)}: ${subject.name}`}
          onClick={() => runCommand(karta, fixIssues, { fixes: [fix.command] }, true)}
        >
          {words(fix.label)}
        </Button>
      ) : null}
    </li>
  )
}
