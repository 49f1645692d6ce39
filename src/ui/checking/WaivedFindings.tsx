// Findings accepted with a reason, apart from those that are open; the line stands there even when nothing is.

import { useRef } from 'react'
import type { WaivedIssue } from '../../checks/waivers.ts'
import { withdrawWaiver } from '../../editing/commands/withdrawWaiver.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import listed from '../parts/Listed.module.css'
import { checksText } from '../text/checks.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'

/** What was accepted, each with its reason and the way back. */
export function WaivedFindings({ waived }: { readonly waived: readonly WaivedIssue[] }) {
  const karta = useKarta()
  const text = useText(checksText)
  const words = useWords()
  const readOnly = useReadOnly()
  const head = useRef<HTMLElement>(null)
  return (
    <details className={styles.group}>
      <summary ref={head}>{text.waived(waived.length)}</summary>
      {waived.length === 0 ? <p className={listed.hint}>{text.noneWaived}</p> : null}
      <ul className={listed.list}>
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
                onClick={() => {
                  // The button goes with its line.
                  if (runCommand(karta, withdrawWaiver, { id: waiver.id }, true)) head.current?.focus()
                }}
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
