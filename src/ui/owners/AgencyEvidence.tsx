// What an agency still has to prove, and which of its proofs has ended or ends soon; each line leads to its place.

import { CircleAlert, Clock } from 'lucide-react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Indicator } from '../../model/instrument.ts'
import { evidenceStateWords } from '../assessment/evidenceStateWords.ts'
import { useFormat } from '../format.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './AgencyPage.module.css'
import type { AgencyWork, EndingLevel } from './agencyWork.ts'

interface AgencyEvidenceProps {
  readonly blueprint: Blueprint
  readonly work: AgencyWork
  /** The month looked at. */
  readonly month: string
}

/** Two sections: what ends, what is missing. */
export function AgencyEvidence(props: AgencyEvidenceProps) {
  return (
    <>
      <Ending {...props} />
      <Lacks {...props} />
    </>
  )
}

function Lacks({ blueprint, work: { lacks, typed } }: AgencyEvidenceProps) {
  const text = useText(ownersText)
  const words = useWords()
  const based = blueprint.plan.baseline !== undefined
  const name = (indicator: Indicator) => `I${indicator.id} ${words(indicator.shortName)}`
  return (
    <section className={styles.card} aria-label={text.lacksTitle(lacks.length)}>
      <h2>{text.lacksTitle(lacks.length)}</h2>
      <p className={styles.quiet}>{based ? text.lacksHint : text.noBaseline}</p>
      {lacks.length > 0 ? (
        <ul className={styles.list}>
          {lacks.map(({ indicator, level, status }) => {
            const asked = indicator.criteria.find((criterion) => criterion.level === level)?.text
            return (
              <li key={`${indicator.id} ${level}`}>
                <PlaceLink to={{ kind: 'assessment', id: indicator.id }}>{text.lack(name(indicator), level)}</PlaceLink>{' '}
                <span className={styles.state}>{text.lackStatus[status]}</span>
                {asked ? (
                  <p className={styles.asked} title={words(asked)}>
                    {words(asked)}
                  </p>
                ) : null}
              </li>
            )
          })}
        </ul>
      ) : null}
      {typed.length > 0 ? (
        <p className={styles.quiet}>
          {text.typed}{' '}
          {typed.map((indicator, at) => (
            <span key={indicator.id}>
              {at > 0 ? ', ' : null}
              <PlaceLink to={{ kind: 'assessment', id: indicator.id }} title={words(indicator.name)}>
                I{indicator.id}
              </PlaceLink>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}

function Ending({ blueprint, work: { evidence, ending }, month }: AgencyEvidenceProps) {
  const text = useText(ownersText)
  const words = useText(evidenceText)
  const format = useFormat()
  const title = text.endingTitle(evidence.length + ending.length, month)
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.quiet}>{text.endingHint}</p>
      {evidence.length + ending.length > 0 ? (
        <ul className={styles.list}>
          {evidence.map(({ evidence: piece, uses, state }) => (
            <li key={piece.id}>
              <PlaceLink to={{ kind: 'evidence', id: piece.id }}>{piece.title}</PlaceLink>
              <p className={state.kind === 'lapsed' ? styles.lapsed : styles.soon}>
                {state.kind === 'lapsed' ? <CircleAlert aria-hidden="true" /> : <Clock aria-hidden="true" />}
                {evidenceStateWords(words, format, state)}
              </p>
              {uses.length > 0 ? (
                <p className={styles.quiet}>
                  {text.serves}{' '}
                  {uses.map(({ assessment, indicator, level }, at) => (
                    <span key={`${assessment.id} ${indicator} ${level}`}>
                      {at > 0 ? ', ' : null}
                      <PlaceLink to={{ kind: 'assessment', id: indicator.split('-')[0] ?? indicator }}>
                        {words.use(indicator, level)}
                      </PlaceLink>
                    </span>
                  ))}
                </p>
              ) : null}
            </li>
          ))}
          {ending.map((each) => (
            <li key={`${each.indicator.id} ${each.rungs.join()} ${each.item ?? ''}`}>
              <EndingLine blueprint={blueprint} ending={each} />
              <p className={each.lapsed ? styles.lapsed : styles.soon}>
                {each.lapsed ? <CircleAlert aria-hidden="true" /> : <Clock aria-hidden="true" />}
                {(each.lapsed ? text.endingLapsed : text.endingSoon)(format.month(each.month))}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function EndingLine({ blueprint, ending }: { readonly blueprint: Blueprint; readonly ending: EndingLevel }) {
  const text = useText(ownersText)
  const words = useWords()
  const { indicator, rungs, item } = ending
  const name = `I${indicator.id} ${words(indicator.shortName)}`
  if (item === undefined) {
    return (
      <PlaceLink to={{ kind: 'assessment', id: indicator.id }}>{text.endingStated(name, rungs.join(', '))}</PlaceLink>
    )
  }
  return (
    <>
      <PlaceLink to={{ kind: 'why', id: indicator.id }}>{text.endingItem(name, rungs.join(', '))}</PlaceLink>{' '}
      <PlaceLink to={{ kind: 'item', id: item }}>{blueprint.roadmap[item]?.name ?? item}</PlaceLink>
    </>
  )
}
