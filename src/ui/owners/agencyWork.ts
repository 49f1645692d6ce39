// What hangs on an agency: its indicators with level and promise, criteria that lack proof, what ends soon, its roadmap items.
// Pure; looks at one month in one view.

import type { Blueprint, CriterionAnswer, Id, IndicatorId, RoadmapItem } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import type { Month } from '../../model/month.ts'
import { answerStanding } from '../../scoring/answerStanding.ts'
import { rungValidity } from '../../scoring/rungValidity.ts'
import type { Ratio } from '../../scoring/score.ts'
import { explainIndicator } from '../../simulation/explainIndicator.ts'
import { type Lapse, lapses, WARNING_MONTHS } from '../../simulation/lapses.ts'
import type { Explanation, LevelRange, LevelRanges } from '../../simulation/result.ts'
import type { StandingQuestion } from '../../simulation/standingAt.ts'
import { type EvidenceRow, evidenceRows } from '../assessment/evidenceRows.ts'
import { partOf } from './part.ts'

export interface AgencyIndicator {
  readonly indicator: Indicator
  readonly part: 'owner' | 'support'
  /** At the month and in the view asked about. */
  readonly level: LevelRange
  /** At the end of the plan, all items counted. */
  readonly promised: LevelRange
  /** Index points from the level now to the one promised, 0 when the plan promises no more; absent while either is unknown. */
  readonly gap?: Ratio
}

/** A criterion of an owned indicator that lacks proof. */
export interface CriterionLack {
  readonly indicator: Indicator
  readonly level: number
  /** `met`: met, but no evidence is named. */
  readonly status: CriterionAnswer['status']
}

/** A level of an owned indicator that counts no longer, or not much longer, though no piece of the register says so. */
export interface EndingLevel {
  readonly indicator: Indicator
  readonly rungs: readonly number[]
  /** First month in which it no longer counts. */
  readonly month: Month
  readonly lapsed: boolean
  /** The item whose proof it is; absent = stated in the assessment. */
  readonly item?: Id
}

export interface AgencyItem {
  readonly item: RoadmapItem
  readonly part: 'owner' | 'support'
}

export interface AgencyWork {
  /** Owned first, each in the order of the pack. */
  readonly indicators: readonly AgencyIndicator[]
  readonly lacks: readonly CriterionLack[]
  /** Owned indicators with a level that was typed: no criterion says what proves it. */
  readonly typed: readonly Indicator[]
  /** Evidence of its own or of its owned indicators that has ended or ends within six months, the earliest first. */
  readonly evidence: readonly EvidenceRow[]
  readonly ending: readonly EndingLevel[]
  /** Owned first, by start. */
  readonly items: readonly AgencyItem[]
}

/** Everything on the page of an agency. `promise`: levels at the end of the plan with all items counted. */
export function agencyWork(
  blueprint: Blueprint,
  instrument: Instrument,
  agency: Id,
  question: StandingQuestion,
  promise: LevelRanges,
): AgencyWork {
  const explained = new Map<IndicatorId, Explanation>()
  const indicators = ownedFirst(
    instrument.indicators.flatMap((indicator): AgencyIndicator[] => {
      const part = partOf(blueprint.responsibilities[instrument.id]?.[indicator.id], agency)
      if (part === 'none') return []
      const told = explainIndicator(blueprint, { ...question, indicator: indicator.id })
      if (told) explained.set(indicator.id, told)
      const scale: LevelRange = { min: instrument.levels.min, max: instrument.levels.max }
      const level = told?.level ?? scale
      const promised = promise[indicator.id] ?? level
      const known = level.min === level.max && promised.min === promised.max
      const levels = Math.max(0, promised.min - level.min)
      const { units, per } = told?.pointsPerLevel ?? { units: 0, per: 1 }
      const gap = { units: units * levels, per: per * instrument.levels.denominator }
      return [{ indicator, part, level, promised, ...(known && { gap }) }]
    }),
  )
  const owned = indicators.filter(({ part }) => part === 'owner').map(({ indicator }) => indicator)
  return {
    indicators,
    ...lacking(blueprint, instrument, owned, explained),
    evidence: endingEvidence(blueprint, agency, owned, question.month),
    ending: endingLevels(blueprint, instrument, owned, explained, question),
    items: ownedFirst(
      Object.values(blueprint.roadmap)
        .sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1))
        .flatMap((item): AgencyItem[] => {
          const part = partOf(item, agency)
          return part === 'none' ? [] : [{ item, part }]
        }),
    ),
  }
}

function ownedFirst<T extends { readonly part: 'owner' | 'support' }>(all: readonly T[]): readonly T[] {
  return [...all.filter(({ part }) => part === 'owner'), ...all.filter(({ part }) => part === 'support')]
}

function baselineOf({ plan, assessments }: Blueprint, instrument: Instrument) {
  const baseline = plan.baseline === undefined ? undefined : assessments[plan.baseline]
  return baseline?.instrument === instrument.id ? baseline : undefined
}

type Explained = ReadonlyMap<IndicatorId, Explanation>

/**
 * Where criteria are filled: those met without evidence, those said to be open, and the first one nobody looked at. What a
 * delivered item proves by now is no longer open.
 */
function lacking(
  blueprint: Blueprint,
  instrument: Instrument,
  owned: readonly Indicator[],
  explained: Explained,
): Pick<AgencyWork, 'lacks' | 'typed'> {
  const { min, max, denominator } = instrument.levels
  const lacks: CriterionLack[] = []
  const typed: Indicator[] = []
  for (const indicator of owned) {
    const answer = baselineOf(blueprint, instrument)?.answers[indicator.id]
    const { level, derived } = answerStanding(instrument, indicator, answer)
    if (derived === undefined) {
      if (level !== null && !indicator.fractional) typed.push(indicator)
      continue
    }
    for (let rung = min; rung <= max; rung++) {
      const { status = 'unknown', evidence = {} } = answer?.criteria?.[rung] ?? {}
      const proved = explained.get(indicator.id)?.rungs.some((each) => each.rung === rung && each.holds) === true
      const open = status === 'unknown' ? rung === derived / denominator + 1 : status !== 'met'
      if ((open && !proved) || (status === 'met' && Object.keys(evidence).length === 0)) {
        lacks.push({ indicator, level: rung, status })
      }
    }
  }
  return { lacks, typed }
}

function endingEvidence(
  blueprint: Blueprint,
  agency: Id,
  owned: readonly Indicator[],
  now: Month,
): readonly EvidenceRow[] {
  const baseline = blueprint.plan.baseline === undefined ? undefined : blueprint.assessments[blueprint.plan.baseline]
  const ids = new Set<IndicatorId>(owned.map(({ id }) => id))
  const serves = ({ uses }: EvidenceRow) =>
    uses.some(({ assessment, indicator }) => assessment === baseline && ids.has(indicator))
  return evidenceRows(blueprint, baseline, now)
    .filter(({ state }) => state.kind === 'soon' || state.kind === 'lapsed')
    .filter((row) => row.evidence.agency === agency || serves(row))
    .sort((a, b) => untilOf(a).localeCompare(untilOf(b)))
}

const untilOf = ({ state }: EvidenceRow): Month => (state.kind === 'open' ? '9999-12' : state.until)

/** Levels stated with an end, and those an item proved for a time: lapsed, or within the months of a warning. */
function endingLevels(
  blueprint: Blueprint,
  instrument: Instrument,
  owned: readonly Indicator[],
  explained: Explained,
  question: StandingQuestion,
): readonly EndingLevel[] {
  const soon = lapses(blueprint, question, WARNING_MONTHS)
  return owned
    .flatMap((indicator): EndingLevel[] => {
      const answer = baselineOf(blueprint, instrument)?.answers[indicator.id]
      const validity = answer ? rungValidity(instrument, indicator.id, answer, blueprint.evidence) : {}
      const stated = (rung: number) => validity[rung]?.because === 'stated'
      const own = ({ indicator: id, source, rungs }: Lapse) =>
        id === indicator.id && (source.kind === 'effect' || rungs.every(stated))
      const coming = soon.filter(own).map(
        ({ rungs, month, source }): EndingLevel => ({
          indicator,
          rungs,
          month,
          lapsed: false,
          ...(source.kind === 'effect' && { item: source.item }),
        }),
      )
      const gone = (explained.get(indicator.id)?.rungs ?? []).flatMap(({ rung, missing }) =>
        missing.flatMap((each): EndingLevel[] =>
          each.kind === 'lapsed' && (each.item !== undefined || stated(rung))
            ? [
                {
                  indicator,
                  rungs: [rung],
                  month: each.since,
                  lapsed: true,
                  ...(each.item !== undefined && { item: each.item }),
                },
              ]
            : [],
        ),
      )
      return [...gone, ...coming]
    })
    .sort((a, b) => a.month.localeCompare(b.month))
}
