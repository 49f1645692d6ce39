// What the checks say about this item, as short notes; nothing when they say nothing.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { checkBlueprint } from '../../../checks/checkBlueprint.ts'
import type { Blueprint, Id } from '../../../model/blueprint.ts'
import { useBlueprint } from '../../karta.ts'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import styles from './ItemNotes.module.css'

const whole = (blueprint: Blueprint) => blueprint
const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info }

/** Notes about one item; worked out after what is typed has been drawn. */
export function ItemNotes({ item }: { readonly item: Id }) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const blueprint = useDeferredValue(useBlueprint(whole))
  const issues = useMemo(
    () => checkBlueprint(blueprint).filter(({ subject }) => subject.kind === 'item' && subject.id === item),
    [blueprint, item],
  )
  if (issues.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={text.notes}>
      {issues.map(({ rule, severity, message }) => {
        const Icon = ICONS[severity]
        return (
          <li key={`${rule} ${message.id}`} className={styles[severity]}>
            <Icon aria-hidden="true" />
            <span>
              <span className="visually-hidden">{text.severity[severity]}: </span>
              {words(message)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
