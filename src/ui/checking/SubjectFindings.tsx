// What the checks say of the one thing an inspector or a form shows, each with its way to the list, its fix and its acceptance;
// nothing when they say nothing. The thing's own name stands above already and is left out.

import { useMemo, useState } from 'react'
import type { Issue } from '../../checks/check.ts'
import { subjectsOf } from '../../checks/waivers.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { subjectWords } from '../../model/soundness/finding.ts'
import type { Language } from '../../model/words.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { checksText } from '../text/checks.ts'
import { useText } from '../text/language.ts'
import styles from './CheckList.module.css'
import { FindingButtons, FixPreview, SeverityMark } from './FindingParts.tsx'
import { type AskedFinding, FindingQuestion } from './FindingQuestion.tsx'
import { issueKey } from './findingFilter.ts'
import { findingCursor, showAllFindings } from './findingState.ts'
import { useFindings } from './useFindings.ts'

export interface SubjectFindingsProps {
  readonly kind: 'element' | 'relation' | 'item'
  readonly id: Id
}

/** The findings about a thing: those it breaks a rule with, and those that name it beside another. */
export function SubjectFindings({ kind, id }: SubjectFindingsProps) {
  const karta = useKarta()
  const text = useText(checksText)
  const { language } = usePreferences()
  const readOnly = useReadOnly()
  const { findings } = useFindings()
  const [asked, setAsked] = useState<AskedFinding>()
  const about = useMemo(
    () => findings?.issues.filter((each) => each.subject.kind === kind && subjectsOf(each).includes(id)) ?? [],
    [findings, kind, id],
  )
  const dialog = <FindingQuestion asked={asked} onClose={() => setAsked(undefined)} />
  if (!findings || about.length === 0) return dialog
  const { blueprint } = findings
  return (
    <section aria-label={text.about(about.length)} className={styles.about}>
      <h3>{text.about(about.length)}</h3>
      <ul>
        {about.map((issue) => (
          <li key={issueKey(issue)}>
            <span className={styles.told}>
              <SeverityMark severity={issue.severity} />
              <span className={styles.message}>
                {issue.subject.id === id ? withoutName(blueprint, issue, language) : issue.message[language]}
                {readOnly ? null : <FixPreview issue={issue} />}
              </span>
            </span>
            <FindingButtons
              issue={issue}
              readOnly={readOnly}
              onAsk={setAsked}
              show={{
                label: text.inList,
                go: () => {
                  showAllFindings()
                  findingCursor.set({ key: issueKey(issue), at: 0 })
                  karta.route.set({ screen: 'berkas', detail: 'pemeriksaan' })
                },
              }}
            />
          </li>
        ))}
      </ul>
      {dialog}
    </section>
  )
}

/** The sentence without "Kegiatan “…”: ". */
function withoutName(blueprint: Blueprint, { subject, message }: Issue, language: Language): string {
  const name = `${subjectWords(blueprint, subject)[language]}: `
  const sentence = message[language]
  if (!sentence.startsWith(name)) return sentence
  const rest = sentence.slice(name.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
