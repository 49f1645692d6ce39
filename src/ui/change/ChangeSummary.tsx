// The change in sentences: one for all, one for each agency, and the relations that come and go.

import { useMemo } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { relationKindOf } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { changeText } from '../text/change.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './ChangeSummary.module.css'
import { byAgency, countedWords } from './changeWords.ts'
import type { Comparison } from './comparison.ts'

/** Agencies and relations told before "more". */
const MOST = 60

const whole = (blueprint: Blueprint) => blueprint

/** Sentences; agencies and relations unfold. */
export function ChangeSummary({ comparison }: { readonly comparison: Comparison }) {
  const text = useText(changeText)
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const { entries, relations, from, to } = comparison
  const agencies = useMemo(() => byAgency(blueprint, entries), [blueprint, entries])
  const what = countedWords(text, entries)
  const [first, last] = [format.month(from), format.month(to)]
  const unplanned = entries.filter((entry) => entry.what === 'unplanned').length
  const moved = relations.added.length + relations.gone.length
  return (
    <div className={styles.summary}>
      <p className={styles.sentence} data-testid="change-summary">
        {what === '' ? text.nothing(first, last) : text.summary(first, last, what)}{' '}
        {unplanned > 0 ? <span className={styles.quiet}>{text.unplanned(unplanned)}</span> : null}
      </p>
      <div className={styles.folds}>
        {agencies.length > 0 ? (
          <details className={styles.fold}>
            <summary>
              {text.agencies} ({agencies.length})
            </summary>
            <ul>
              {agencies.slice(0, MOST).map(({ agency, entries: own }) => (
                <li key={agency}>
                  {text.agency(
                    agency === '' ? text.noOwner : (blueprint.agencies[agency]?.short ?? agency),
                    countedWords(text, own),
                  )}
                </li>
              ))}
              {agencies.length > MOST ? <li>{text.more(agencies.length - MOST)}</li> : null}
            </ul>
          </details>
        ) : null}
        {moved > 0 ? (
          <details className={styles.fold}>
            <summary>
              {text.relationsTitle} ({text.relations(relations.added.length, relations.gone.length)})
            </summary>
            <Relations title={text.relationsAdded} ids={relations.added} blueprint={blueprint} />
            <Relations title={text.relationsGone} ids={relations.gone} blueprint={blueprint} />
          </details>
        ) : null}
      </div>
    </div>
  )
}

interface RelationsProps {
  readonly title: string
  readonly ids: readonly Id[]
  readonly blueprint: Blueprint
}

function Relations({ title, ids, blueprint }: RelationsProps) {
  const text = useText(changeText)
  const format = useFormat()
  const words = useWords()
  if (ids.length === 0) return null
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  return (
    <>
      <h3>
        {title} ({format.number(ids.length)})
      </h3>
      <ul>
        {ids.slice(0, MOST).map((id) => {
          const relation = getRow(blueprint.relations, id)
          if (!relation) return null
          const kind = relationKindOf(relation.kind)
          return (
            <li key={id}>
              {name(relation.source)} <span className={styles.quiet}>{kind ? words(kind.name) : relation.kind}</span>{' '}
              {name(relation.target)}
            </li>
          )
        })}
        {ids.length > MOST ? <li>{text.more(ids.length - MOST)}</li> : null}
      </ul>
    </>
  )
}
