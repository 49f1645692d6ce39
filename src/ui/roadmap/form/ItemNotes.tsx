// What the checks say about this item, as short notes; nothing when they say nothing.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { Issue } from '../../../checks/check.ts'
import type { Blueprint, Id } from '../../../model/blueprint.ts'
import { subjectWords } from '../../../model/soundness/finding.ts'
import type { Language } from '../../../model/words.ts'
import { useFindings } from '../../checking/useFindings.ts'
import { usePreferences } from '../../preferences.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import styles from './ItemNotes.module.css'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info }

/** Notes about one item. */
export function ItemNotes({ item }: { readonly item: Id }) {
  const text = useText(roadmapItemText)
  const { language } = usePreferences()
  const { findings } = useFindings()
  const issues = useMemo(
    () => findings?.issues.filter(({ subject }) => subject.kind === 'item' && subject.id === item) ?? [],
    [findings, item],
  )
  if (!findings || issues.length === 0) return null
  const { blueprint } = findings
  return (
    <ul className={styles.notes} aria-label={text.notes}>
      {issues.map((issue) => {
        const { rule, severity, message } = issue
        const Icon = ICONS[severity]
        return (
          <li key={`${rule} ${message.id}`} className={styles[severity]}>
            <Icon aria-hidden="true" />
            <span>
              <span className="visually-hidden">{text.severity[severity]}: </span>
              {withoutName(blueprint, issue, language)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The sentence without "Kegiatan “…”: ", for the name stands above it already. */
function withoutName(blueprint: Blueprint, { subject, message }: Issue, language: Language): string {
  const name = `${subjectWords(blueprint, subject)[language]}: `
  const sentence = message[language]
  if (!sentence.startsWith(name)) return sentence
  const rest = sentence.slice(name.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
