// What happened to an item, newest first: who moved it from which status to which, when, why, with which evidence.

import { ArrowRight } from 'lucide-react'
import type { Blueprint, HistoryEntry, Proof, RoadmapItem } from '../../../model/blueprint.ts'
import { instruments } from '../../../model/instruments.ts'
import { useFormat } from '../../format.ts'
import { useBlueprint } from '../../karta.ts'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { numeric } from '../itemSummary.ts'
import formStyles from './Form.module.css'
import styles from './HistoryTab.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** The list of steps. */
export function HistoryTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const format = useFormat()
  const { agencies, evidence } = useBlueprint(whole)
  const entries = Object.values(item.history).sort((a, b) => b.step - a.step || (a.id < b.id ? 1 : -1))
  const told = ({ named, evidence: id, reason }: Proof): string => {
    const registered = id === undefined ? undefined : (evidence[id]?.title ?? id)
    return [registered, named, reason ? text.proofReason(reason) : undefined].filter(Boolean).join(' · ')
  }
  const when = (entry: HistoryEntry): string => {
    const moment = Date.parse(entry.at)
    return Number.isNaN(moment) ? entry.at : format.moment(moment)
  }
  return (
    <div className={formStyles.form}>
      {entries.length === 0 ? <p className={formStyles.quiet}>{text.noHistory}</p> : null}
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <p className={styles.head}>
              <strong>{text.event[entry.event]}</strong>
              <span className={styles.way}>
                <StatusMark status={entry.from} />
                <ArrowRight aria-hidden="true" />
                <StatusMark status={entry.to} />
              </span>
            </p>
            <p className={formStyles.quiet}>
              <time dateTime={entry.at}>{when(entry)}</time> ·{' '}
              {text.byWhom(entry.by, entry.agency === undefined ? '' : (agencies[entry.agency]?.short ?? entry.agency))}
            </p>
            {entry.note ? <p className={styles.note}>{entry.note}</p> : null}
            {entry.proofs && Object.keys(entry.proofs).length > 0 ? (
              <dl className={styles.proofs} aria-label={text.proofs}>
                {Object.entries(entry.proofs)
                  .sort(([a], [b]) => numeric.compare(a, b))
                  .map(([key, proof]) => (
                    <div key={key}>
                      <dt>{proofName(key, text.proofOf)}</dt>
                      <dd>{told(proof)}</dd>
                    </div>
                  ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** "29-3" is the third level of indicator 29; the id of an instrument may stand before it. */
function proofName(key: string, write: (indicator: string, rung: string) => string): string {
  const instrument = Object.keys(instruments).find((id) => key.startsWith(`${id}-`))
  const plain = instrument === undefined ? key : key.slice(instrument.length + 1)
  const [, indicator, rung] = /^(\d+(?:-\d)?)-(\d+)$/.exec(plain) ?? []
  return indicator !== undefined && rung !== undefined ? write(indicator, rung) : key
}
