// What the checks say about this item, as short notes; nothing when they say nothing.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import type { Issue } from '../../../checks/check.ts'
import { checkBlueprint } from '../../../checks/checkBlueprint.ts'
import type { Blueprint, Id } from '../../../model/blueprint.ts'
import { subjectWords } from '../../../model/soundness/finding.ts'
import type { Language } from '../../../model/words.ts'
import { useBlueprint } from '../../karta.ts'
import { usePreferences } from '../../preferences.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import styles from './ItemNotes.module.css'

const whole = (blueprint: Blueprint) => blueprint
const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info }

/** Notes about one item; worked out after what is typed has been drawn. */
export function ItemNotes({ item }: { readonly item: Id }) {
  const text = useText(roadmapItemText)
  const { language } = usePreferences()
  const blueprint = useDeferredValue(useBlueprint(whole))
  const issues = useMemo(
    () => checkBlueprint(blueprint).filter(({ subject }) => subject.kind === 'item' && subject.id === item),
    [blueprint, item],
  )
  if (issues.length === 0) return null
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
