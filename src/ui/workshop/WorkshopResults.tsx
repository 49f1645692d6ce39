// What a workshop came to: the index, its domains, what differs from the assessment before, and what is not known yet.

import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { scoreLevels } from '../../scoring/scoreLevels.ts'
import { assessmentsInOrder } from '../assessment/openAssessment.ts'
import { intervalText } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import { SatisfactionMark } from '../satisfaction/SatisfactionMark.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import { workshopText } from '../text/workshop.ts'
import styles from './WorkshopResults.module.css'
import { clockText, timeInAll, type WorkshopRun } from './workshopRun.ts'

interface WorkshopResultsProps {
  readonly run: WorkshopRun
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly onAsk: (indicator: string) => void
  readonly onLeave: () => void
}

const assessmentsOf = (blueprint: Blueprint) => blueprint.assessments

/** The last page of a workshop. */
export function WorkshopResults({ run, assessment, instrument, onAsk, onLeave }: WorkshopResultsProps) {
  const text = useText(workshopText)
  const assessing = useText(assessmentText)
  const words = useWords()
  const { language } = usePreferences()
  const karta = useKarta()
  const assessments = useBlueprint(assessmentsOf)
  const previous = assessmentsInOrder(assessments).find(
    (each) => each.instrument === instrument.id && each.year < assessment.year,
  )
  const levels = assessedLevels(instrument, assessment)
  const earlier = previous && assessedLevels(instrument, previous)
  const score = scoreLevels(instrument, levels)
  const before = earlier && scoreLevels(instrument, earlier)
  const unknown = instrument.indicators.filter(({ id }) => (levels[id] ?? null) === null)
  const differing = instrument.indicators.filter(
    ({ id }) =>
      earlier && (levels[id] ?? null) !== null && (earlier[id] ?? null) !== null && levels[id] !== earlier[id],
  )
  const parts = score.domains.length > 0 ? score.domains : score.aspects
  const partsBefore = before && (before.domains.length > 0 ? before.domains : before.aspects)
  const names = instrument.domains.length > 0 ? instrument.domains : instrument.aspects
  const level = (stored: number | null | undefined) =>
    stored === null || stored === undefined
      ? assessing.unknownShort
      : levelText(stored, instrument.levels.denominator, language)
  return (
    <>
      <div className={styles.results}>
        <header>
          <h2 data-testid="workshop-index">{text.resultTitle(intervalText(score.index, language))}</h2>
          <p className={styles.lead}>
            {text.predicate(words(score.predicate.min.name), words(score.predicate.max.name))}{' '}
            <InstrumentBadge instrument={instrument} /> · <SatisfactionMark year={assessment.year} />
          </p>
          <p className={styles.quiet}>
            {text.time(clockText(timeInAll(run, karta.now())), Object.keys(run.handled).length)}
          </p>
        </header>
        <div className={styles.columns}>
          <section>
            <h3>{text.domains}</h3>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{text.domain}</th>
                  <th scope="col">{text.value}</th>
                  {before ? <th scope="col">{text.before}</th> : null}
                </tr>
              </thead>
              <tbody>
                {parts.map(({ id, value }) => {
                  const then = partsBefore?.find((part) => part.id === id)
                  const name = names.find((part) => part.id === id)?.name
                  return (
                    <tr key={id}>
                      <th scope="row">{name ? words(name) : id}</th>
                      <td>{intervalText(value, language)}</td>
                      {before ? <td>{then ? intervalText(then.value, language) : ''}</td> : null}
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </section>
          <section>
            <h3>
              {previous
                ? differing.length > 0
                  ? text.differences(previous.name, differing.length)
                  : text.noDifferences(previous.name)
                : text.noPrevious}
            </h3>
            <ul className={styles.list}>
              {differing.map(({ id, number, shortName }) => (
                <li key={id}>
                  <button type="button" className={styles.link} title={text.goTo(number)} onClick={() => onAsk(id)}>
                    {number}. {words(shortName)}
                  </button>
                  <span className={styles.change}>
                    {level(earlier?.[id])} → {level(levels[id])}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{unknown.length > 0 ? text.unknownList(unknown.length) : text.allKnown}</h3>
            <ul className={styles.list}>
              {unknown.map(({ id, number, shortName }) => (
                <li key={id}>
                  <button type="button" className={styles.link} title={text.goTo(number)} onClick={() => onAsk(id)}>
                    {number}. {words(shortName)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <footer className={styles.foot}>
        <Button onClick={() => onAsk(unknown[0]?.id ?? run.indicator)}>{text.back}</Button>
        <Button kind="primary" onClick={onLeave}>
          {text.done}
        </Button>
      </footer>
    </>
  )
}
