// What the checks found in the open blueprint, grouped by rule with errors first, and apart from it what was accepted with a
// reason. Worked out in a worker.

import { useDeferredValue, useState } from 'react'
import type { Issue, Severity } from '../../checks/check.ts'
import { SENSITIVITIES, type Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import type { WaivedIssue } from '../../checks/waivers.ts'
import { withdrawWaiver } from '../../editing/commands/withdrawWaiver.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useFindings } from '../checking/useFindings.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { checksText } from '../text/checks.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'
import { IssueGroup } from './IssueGroup.tsx'
import { WaiveDialog } from './WaiveDialog.tsx'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** How closely names must agree; holds while the page is open. */
const sensitivityChoice = createExternalStore<Sensitivity>('normal')

/** The list of findings with their counts. */
export function CheckList() {
  const text = useText(filesText)
  const more = useText(checksText)
  const words = useWords()
  const sensitivity = useExternalStore(sensitivityChoice)
  const { findings, checking } = useFindings(sensitivity)
  const [severity, setSeverity] = useState('')
  const [typed, setTyped] = useState('')
  const [accepting, setAccepting] = useState<Issue>()
  const query = useDeferredValue(typed).trim().toLowerCase()
  if (!findings) return <p className={styles.checking}>{more.checking}</p>
  const { issues, blueprint, waived } = findings
  const count = (level: Severity) => issues.filter((issue) => issue.severity === level).length
  const fits = (issue: Issue) =>
    (severity === '' || issue.severity === severity) &&
    (query === '' || words(issue.message).toLowerCase().includes(query))
  const groups = grouped(issues.filter(fits))
  return (
    <section aria-label={text.checks} className={styles.section}>
      <h2>
        {issues.length === 0 ? text.noIssues : SEVERITIES.map((level) => text.issues[level](count(level))).join(' · ')}
        {checking ? <span className={styles.checking}>{more.checking}</span> : null}
      </h2>
      <p className={styles.hint}>{text.checksHint}</p>
      <div className={styles.filters}>
        <Field label={more.search} error={undefined}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              className={fieldStyles.control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <SelectField
          label={more.severity}
          value={severity}
          none={more.all}
          onChange={setSeverity}
          choices={SEVERITIES.map((level) => ({ value: level, label: text.severity[level] }))}
        />
        <SelectField
          label={more.sensitivity}
          value={sensitivity}
          onChange={(value) => sensitivityChoice.set(SENSITIVITIES.find((each) => each === value) ?? 'normal')}
          choices={SENSITIVITIES.map((each) => ({ value: each, label: more.sensitivities[each] }))}
        />
      </div>
      {issues.length > 0 && groups.length === 0 ? <p>{more.none}</p> : null}
      {groups.map(([key, list]) => (
        <IssueGroup key={key} rule={list[0]?.rule ?? ''} issues={list} blueprint={blueprint} onAccept={setAccepting} />
      ))}
      <Waived waived={waived} />
      {accepting ? <WaiveDialog issue={accepting} onClose={() => setAccepting(undefined)} /> : null}
    </section>
  )
}

/** By severity and rule, in the order of the checks. */
function grouped(issues: readonly Issue[]): ReadonlyArray<readonly [string, readonly Issue[]]> {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.rule}`
    const list = groups.get(key)
    if (list) list.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups]
}

/** What was accepted, each with its reason and the way back. */
function Waived({ waived }: { readonly waived: readonly WaivedIssue[] }) {
  const karta = useKarta()
  const text = useText(checksText)
  const words = useWords()
  const readOnly = useReadOnly()
  if (waived.length === 0) return null
  return (
    <details className={styles.group}>
      <summary>{text.waived(waived.length)}</summary>
      <ul className={styles.list}>
        {waived.map(({ issue, waiver }) => (
          <li key={`${issue.rule} ${issue.subject.id} ${issue.message.id}`}>
            <span className={styles.message}>
              {words(issue.message)}
              <span className={styles.preview}>
                {waiver.reason}
                {waiver.by === '' ? '' : ` (${waiver.by})`}
              </span>
            </span>
            {readOnly ? null : (
              <Button
                size="small"
                aria-label={`${text.withdraw}: ${issue.subject.name}`}
                onClick={() => runCommand(karta, withdrawWaiver, { id: waiver.id }, true)}
              >
                {text.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
