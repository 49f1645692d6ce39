// What the open assessment is worth: the index (a range while something is unknown), predicate, gap to the target, domains,
// aspects and the radar. Everything here follows each answer at once.

import { useMemo, useState } from 'react'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { roundingNote } from '../../scoring/predicate.ts'
import { compareRatios, subtractRatios } from '../../scoring/ratio.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import type { Interval, PartScore } from '../../scoring/score.ts'
import { scoreLevels } from '../../scoring/scoreLevels.ts'
import { RadarChart } from '../charts/RadarChart.tsx'
import { useBlueprint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { SatisfactionMark } from '../satisfaction/SatisfactionMark.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './AssessmentSummary.module.css'
import { assessmentsInOrder } from './openAssessment.ts'

interface AssessmentSummaryProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
}

const assessmentsOf = (blueprint: Blueprint) => blueprint.assessments
const planOf = (blueprint: Blueprint) => blueprint.plan

const NO_TARGETS: Blueprint['plan']['targets'] = {}

/** Index, predicate, target, domains, aspects and radar of one assessment. */
export function AssessmentSummary({ instrument, assessment }: AssessmentSummaryProps) {
  const text = useText(assessmentText)
  const words = useWords()
  const { language } = usePreferences()
  const assessments = useBlueprint(assessmentsOf)
  const plan = useBlueprint(planOf)
  // Targets are on the scale of the plan's instrument.
  const comparable = plan.instrument === assessment.instrument
  const targets = comparable ? plan.targets : NO_TARGETS
  // An assessment from before the plan is measured against the plan's first target.
  const targetYear = Object.keys(targets)
    .map(Number)
    .filter((year) => year >= assessment.year)
    .sort((a, b) => a - b)[0]
  const target = targetYear === undefined ? undefined : targets[String(targetYear)]
  const [comparedId, setComparedId] = useState('')
  const levels = assessedLevels(instrument, assessment)
  const score = useMemo(() => scoreLevels(instrument, levels), [instrument, levels])
  const others = assessmentsInOrder(assessments).filter(
    (other) => other.id !== assessment.id && other.instrument === instrument.id,
  )
  const compared = others.find((other) => other.id === comparedId)
  const comparedScore = useMemo(
    () => (compared ? scoreLevels(instrument, assessedLevels(instrument, compared)) : undefined),
    [instrument, compared],
  )
  const shown = (value: Interval) => {
    const low = shownText(value.min, language)
    const high = shownText(value.max, language)
    return low === high ? low : `${low}–${high}`
  }
  const known = score.unknown === 0
  const answered = instrument.indicators.length - score.unknown
  const note = known ? roundingNote(instrument, score.index.min) : undefined
  const low = words(score.predicate.min.name)
  const high = words(score.predicate.max.name)

  let gap = comparable ? text.noTarget : text.otherTarget
  if (target !== undefined) {
    const aim = { units: target, per: 10_000 }
    const difference = (value: Interval['min']) => shownText(subtractRatios(value, aim), language).replace('-', '')
    if (compareRatios(score.index.min, aim) >= 0) gap = text.above(difference(score.index.min))
    else if (compareRatios(score.index.max, aim) < 0) gap = text.below(difference(score.index.max))
    else gap = known ? text.below(difference(score.index.min)) : text.between
  }

  const nameOf = (part: PartScore) =>
    words(
      (
        instrument.aspects.find((aspect) => aspect.id === part.id) ??
        instrument.domains.find((domain) => domain.id === part.id)
      )?.name ?? { id: part.id, en: part.id },
    )
  const span = instrument.levels.max
  const at = (value: Interval) => value.min.units / value.min.per / span
  const untouched = (part: PartScore) =>
    instrument.indicators.every((indicator) => indicator.aspect !== part.id || (levels[indicator.id] ?? null) === null)
  const rated = score.aspects.filter((part) => !untouched(part))
  const weakest = rated.reduce<PartScore | undefined>(
    (least, part) => (least && compareRatios(least.value.min, part.value.min) <= 0 ? least : part),
    undefined,
  )

  const certain =
    weakest !== undefined &&
    score.aspects.every((part) => part === weakest || compareRatios(weakest.value.max, part.value.min) <= 0)

  const partRows = (
    parts: readonly PartScore[],
    weights: ReadonlyArray<{ readonly id: string; readonly weight: number }>,
  ) =>
    parts.map((part) => (
      <tr key={part.id}>
        <th scope="row">{nameOf(part)}</th>
        <td>
          {shownText({ units: weights.find((weight) => weight.id === part.id)?.weight ?? 0, per: 100 }, language, 1)} %
        </td>
        <td>{shown(part.value)}</td>
      </tr>
    ))

  return (
    <section className={styles.summary} aria-label={text.summary}>
      <div className={styles.index}>
        <p className={styles.label}>{text.index}</p>
        <p className={styles.value} data-testid="assessment-index">
          {shown(score.index)}
        </p>
        <p className={styles.predicate}>
          {low === high ? low : `${low} – ${high}`} <InstrumentBadge instrument={instrument} />
        </p>
        <p className={styles.label}>{known ? text.exact(exactText(score.index.min, language)) : text.range}</p>
        {note ? <p className={styles.note}>{words(note)}</p> : null}
        <p className={styles.target}>
          {target === undefined ? null : (
            <b>
              {text.target(targetYear ?? assessment.year)}: {shownText({ units: target, per: 10_000 }, language)} ·{' '}
            </b>
          )}
          {gap}
        </p>
        <p>
          <SatisfactionMark year={assessment.year} />
        </p>
        <div className={styles.progress}>
          <progress
            max={instrument.indicators.length}
            value={answered}
            aria-label={text.progress(answered, instrument.indicators.length)}
          />
          <span>{text.progress(answered, instrument.indicators.length)}</span>
        </div>
      </div>
      {score.domains.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.domains}</th>
              <th scope="col">{text.weightHead}</th>
              <th scope="col">{text.value}</th>
            </tr>
          </thead>
          <tbody>{partRows(score.domains, instrument.domains)}</tbody>
        </table>
      ) : null}
      <ChartFrame
        title={
          certain ? text.radarTitle(nameOf(weakest), shown(weakest.value)) : weakest ? text.radarOpen : text.radarEmpty
        }
        subtitle={
          compared
            ? `${text.radarSubtitle(instrument.levels.min, span)}. ${text.radarCompared(compared.name)}`
            : text.radarSubtitle(instrument.levels.min, span)
        }
        chart={
          <RadarChart
            label={text.radarSubtitle(instrument.levels.min, span)}
            rings={span}
            axes={score.aspects.map((part, i) => ({
              id: part.id,
              mark: String(i + 1),
              title: `${nameOf(part)} ${shown(part.value)}`,
              at: untouched(part) ? null : at(part.value),
              compared: comparedScore?.aspects[i] ? at(comparedScore.aspects[i].value) : null,
            }))}
          />
        }
        legend={
          <ol className={styles.legend}>
            {score.aspects.map((part) => (
              <li key={part.id}>
                {nameOf(part)} <b>{shown(part.value)}</b>
              </li>
            ))}
          </ol>
        }
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{text.aspects}</th>
                <th scope="col">{text.weightHead}</th>
                <th scope="col">{text.value}</th>
              </tr>
            </thead>
            <tbody>{partRows(score.aspects, instrument.aspects)}</tbody>
          </table>
        }
      />
      {others.length > 0 ? (
        <SelectField
          label={text.compare}
          none={text.compareNone}
          value={compared?.id ?? ''}
          choices={others.map((other) => ({ value: other.id, label: other.name }))}
          onChange={setComparedId}
        />
      ) : null}
    </section>
  )
}
