// The conflicts of lifetimes, each with its places and its fix, and below them months and replacements that make no sense.

import { TriangleAlert, Wrench } from 'lucide-react'
import { useMemo, useState } from 'react'
import { checkContext } from '../../checks/checkContext.ts'
import { elementDates } from '../../checks/rules/elementDates.ts'
import { replacementCycle } from '../../checks/rules/replacementCycle.ts'
import { replacementWithoutSuccessor } from '../../checks/rules/replacementWithoutSuccessor.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { showItem } from '../roadmap/openItem.ts'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { changeText } from '../text/change.ts'
import { changeConflictText } from '../text/changeConflict.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './ConflictList.module.css'
import { keyOf } from './conflictFixes.ts'
import { conflictsOf } from './conflictMarks.ts'
import { conflictSentence } from './conflictWords.ts'
import { FixDialog } from './FixDialog.tsx'
import { showElement } from './showElement.ts'

const whole = (blueprint: Blueprint) => blueprint

/** More than anybody reads in one go. */
const MOST = 200

/** Rows; the fix opens a dialog. */
export function ConflictList() {
  const karta = useKarta()
  const text = useText(changeConflictText)
  const change = useText(changeText)
  const words = useWords()
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const conflicts = conflictsOf(blueprint)
  const faults = useMemo(() => {
    const context = checkContext(blueprint)
    return [elementDates, replacementCycle, replacementWithoutSuccessor].flatMap((rule) => rule.run(blueprint, context))
  }, [blueprint])
  const [fixing, setFixing] = useState<string>()
  const open = conflicts.find((conflict) => keyOf(conflict) === fixing)
  const nameOf = (id: Id) => getRow(blueprint.elements, id)?.name ?? id
  const showAt = (id: Id, month: string) => {
    karta.viewpoint.set({ month, view: 'planned' })
    showElement(karta, id)
  }
  return (
    // A box that scrolls takes part in the order of Tab, so that keys reach what is below.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls
    <div className={styles.panel} tabIndex={0} role="region" aria-label={change.section.konflik}>
      <h2>{text.title(conflicts.length)}</h2>
      <p className={styles.quiet}>{conflicts.length === 0 ? text.none : text.hint}</p>
      <ul className={styles.list}>
        {conflicts.slice(0, MOST).map((conflict) => {
          const other = conflict.kind === 'outlived' ? conflict.dependent : conflict.by
          return (
            <li key={keyOf(conflict)}>
              <TriangleAlert aria-hidden="true" />
              <div className={styles.words}>
                <span>{conflictSentence(blueprint, conflict, text, format)}</span>
                <span className={styles.quiet}>
                  {conflict.items.length === 0 ? text.byDate : null}
                  {conflict.items.map((id) => (
                    <button key={id} type="button" className={styles.link} onClick={() => showItem(karta, id)}>
                      {text.byItem(blueprint.roadmap[id]?.name ?? id)}
                    </button>
                  ))}
                </span>
              </div>
              <Button
                size="small"
                kind="quiet"
                aria-label={`${text.showOf(nameOf(conflict.element))}, ${format.month(conflict.goes)}`}
                title={nameOf(other)}
                onClick={() => showAt(conflict.element, conflict.goes)}
              >
                {text.show}
              </Button>
              <Button
                size="small"
                icon={<Wrench aria-hidden="true" />}
                aria-label={text.fixOf(nameOf(conflict.element))}
                whyNot={readOnly}
                onClick={() => setFixing(keyOf(conflict))}
              >
                {text.fix}
              </Button>
            </li>
          )
        })}
        {conflicts.length > MOST ? <li>{change.more(conflicts.length - MOST)}</li> : null}
      </ul>
      {faults.length > 0 ? (
        <>
          <h2>{text.faults}</h2>
          <ul className={styles.list}>
            {faults.slice(0, MOST).map(({ subject, message, rule }) => (
              <li key={`${rule} ${subject.id} ${message.id}`}>
                <TriangleAlert aria-hidden="true" />
                <span className={styles.words}>{words(message)}</span>
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={`${text.open}: ${subject.name}`}
                  onClick={() =>
                    subject.kind === 'item' ? showItem(karta, subject.id) : showElement(karta, subject.id)
                  }
                >
                  {text.open}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {open ? <FixDialog blueprint={blueprint} conflict={open} onClose={() => setFixing(undefined)} /> : null}
    </div>
  )
}
