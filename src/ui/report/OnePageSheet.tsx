// The page itself, as seen and as printed: A4 upright, black on white whatever the theme, told without colour.

import type { Ref } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { latestSatisfaction } from '../../scoring/satisfaction.ts'
import type { LevelFall } from '../../simulation/levelFalls.ts'
import type { ChoiceId, OnePage, OnePageChoice } from '../../simulation/onePage.ts'
import { useFormat } from '../format.ts'
import { intervalText, partRows } from '../frame/indexWords.ts'
import { useSessionState } from '../frame/useSessionState.ts'
import { useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { reportText } from '../text/report.ts'
import { ChoiceTable } from './ChoiceTable.tsx'
import styles from './OnePageSheet.module.css'
import { RiskBlock } from './RiskBlock.tsx'
import { SheetPath } from './SheetPath.tsx'
import { targetSentence } from './targetSentence.ts'
import { useDigest } from './useDigest.ts'

interface OnePageSheetProps {
  readonly ref: Ref<HTMLElement>
  readonly blueprint: Blueprint
  readonly page: OnePage
  readonly team: OnePageChoice | undefined
  readonly falls: readonly LevelFall[]
  readonly reason: string
  readonly decisions: readonly string[]
  readonly signer: string
  readonly nameOf: (id: ChoiceId) => string
  readonly indicatorName: (id: string) => string
}

/** One A4 page. */
export function OnePageSheet(props: OnePageSheetProps) {
  const { ref, blueprint, page, team, falls, reason, decisions, signer, nameOf, indicatorName } = props
  const text = useText(reportText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const { fileName } = useSessionState()
  const digest = useDigest(blueprint)
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  const [first] = page.choices
  const choice = team ?? first
  const satisfaction = latestSatisfaction(blueprint, Number(page.now.month.slice(0, 4)))
  const day = karta.nowIso().slice(0, 10)
  const { score } = page.now
  const low = words(score.predicate.min.name)
  const high = words(score.predicate.max.name)
  if (!instrument || !choice) return null
  const planned = partRows(instrument, choice.standing.score)
  return (
    <article ref={ref} className={styles.sheet} data-print-page="" lang={language}>
      <header className={styles.head}>
        <div>
          <p className={styles.kind}>{text.kind}</p>
          <h3 className={styles.government}>{blueprint.government.name}</h3>
          <p className={styles.one}>{blueprint.title}</p>
        </div>
        <div className={styles.when}>
          <p>{text.dated(`${Number(day.slice(8))} ${format.monthLong(day.slice(0, 7))}`)}</p>
          <p>{text.instrument(words(instrument.title), text.standing[instrument.status.kind])}</p>
          <p>
            <b>{text.simulated}</b>
          </p>
        </div>
      </header>
      {blueprint.notice ? (
        <div className={styles.notice}>
          <p className={styles.three}>{words(blueprint.notice)}</p>
        </div>
      ) : null}

      <section className={styles.top}>
        <div>
          <h4>{text.position}</h4>
          <p className={styles.index}>
            <b>{intervalText(score.index, language)}</b> {low === high ? low : `${low} – ${high}`}
          </p>
          <p className={styles.small}>
            {text.now(format.month(page.now.month))} ·{' '}
            {satisfaction
              ? text.satisfaction(shownText(satisfaction.value, language, 1), satisfaction.category, satisfaction.year)
              : text.noSatisfaction}
          </p>
          <p className={styles.target}>{targetSentence(page, choice, nameOf(choice.id), text, language)}</p>
          <table className={styles.parts}>
            <thead>
              <tr>
                <th scope="col">{text.part}</th>
                <th scope="col">{text.today}</th>
                <th scope="col">{(choice.id === null ? text.planned : text.picked)(page.year)}</th>
              </tr>
            </thead>
            <tbody>
              {partRows(instrument, score).map((part, nth) => (
                <tr key={part.id}>
                  <th scope="row">{words(part.name)}</th>
                  <td>{intervalText(part.value, language)}</td>
                  <td>{planned[nth] ? intervalText(planned[nth].value, language) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <SheetPath name={nameOf(choice.id)} blueprint={blueprint} overlay={choice.overlay} until={page.year} />
      </section>

      <section>
        <h4>{text.compared(page.choices.length)}</h4>
        <ChoiceTable blueprint={blueprint} page={page} team={team} nameOf={nameOf} />
        <p className={styles.team}>
          <b>{team ? text.teamPicks(nameOf(team.id)) : text.teamOpen}.</b>{' '}
          {team ? reason === '' ? text.noReason : <span className={styles.reason}>{reason}</span> : null}
        </p>
      </section>

      <section>
        <h4>{text.risks}</h4>
        <RiskBlock
          blueprint={blueprint}
          year={page.year}
          overlay={choice.overlay}
          falls={falls}
          indicatorName={indicatorName}
        />
      </section>

      <section className={styles.decision}>
        <h4>{text.decision}</h4>
        <ol>
          {decisions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div className={styles.signature}>
          <p>{text.signature} ……………………</p>
          <p className={styles.signer}>{signer}</p>
        </div>
      </section>

      <footer className={styles.foot}>
        <span>{fileName ? text.file(fileName) : text.noFile}</span>
        <span data-testid="report-digest">{digest ? text.digest(digest) : ''}</span>
        <span>Karta · {text.onePage}</span>
      </footer>
    </article>
  )
}
