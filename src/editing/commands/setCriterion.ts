// Says how one criterion of an answer stands: its status, the evidence it rests on, a note. The level follows.

import type { Answer, CriterionAnswer, Id, IndicatorId } from '../../model/blueprint.ts'
import { claimedLevel } from '../../model/claimedLevel.ts'
import { derivedLevel } from '../../model/derivedLevel.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { quoted } from '../../model/quoted.ts'
import { answerInStep, answerWithCriteria } from '../answerInStep.ts'
import { answerRefusal, lockedRefusal } from '../assessmentRules.ts'
import type { Command, Refusal } from '../command.ts'
import { assessmentRefusal, evidenceRefusal } from '../existence.ts'
import { patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { idSet } from '../idSet.ts'
import { indicatorName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

export interface SetCriterionArgs {
  readonly assessment: Id
  readonly indicator: IndicatorId
  /** Whole level of the scale whose criterion is meant. */
  readonly level: number
  /** `evidence` replaces the whole set; `note: null` takes the note away. */
  readonly set: {
    readonly status?: CriterionAnswer['status']
    readonly evidence?: readonly Id[]
    readonly note?: string | null
  }
}

/** Sets a criterion and brings the level in step. The first one set takes a typed level as "met up to there". */
export const setCriterion: Command<SetCriterionArgs> = {
  name: 'setCriterion',
  label: ({ assessment, indicator, level }, blueprint) => {
    const name = indicatorName(blueprint, blueprint.assessments[assessment]?.instrument ?? '', indicator)
    return { id: `Kriteria tingkat ${level} · ${name.id}`, en: `Criterion of level ${level} · ${name.en}` }
  },
  mergeKey: ({ assessment, indicator, level, set }) =>
    `setCriterion:${assessment}:${indicator}:${level}:${patchedKeys(set)}`,
  refuse: (blueprint, { assessment: id, indicator, level, set }) => {
    const assessment = blueprint.assessments[id]
    if (!assessment) return assessmentRefusal(blueprint, id)
    const instrument = instrumentOf(blueprint, assessment.instrument)
    return firstRefusal(
      () => lockedRefusal(assessment),
      () => answerRefusal(blueprint, instrument, assessment.instrument, indicator, { criteria: { [level]: null } }),
      () => criterionRefusal(instrument, indicator, level),
      () => fieldsRefusal(set, { note: 'text' }),
      () => evidenceRefusal(blueprint, set.evidence ?? []),
    )
  },
  apply: (draft, { assessment: id, indicator, level, set }, blueprint) => {
    const assessment = blueprint.assessments[id]
    const instrument = assessment && instrumentOf(blueprint, assessment.instrument)
    const answers = draft.assessments[id]?.answers
    if (!answers || !instrument) return
    const before = assessment.answers[indicator]
    const known = answerWithCriteria(instrument, before ?? { level: null })
    const after = withCriterion(known, level, changed(known.criteria?.[level], set))
    const kept = levelled(instrument, indicator, known, after)
    if (kept === undefined) delete answers[indicator]
    else if (!sameValue(before, kept)) answers[indicator] = kept
  },
}

function criterionRefusal(instrument: Instrument | undefined, id: IndicatorId, level: number): Refusal | undefined {
  const indicator = instrument && indicatorOf(instrument, id)
  if (!indicator || indicator.criteria.length === 0) return undefined
  if (indicator.criteria.some((criterion) => criterion.level === level)) return undefined
  return refusal(
    'no-criterion',
    `Indikator ${id} tidak memiliki kriteria tingkat ${quoted(String(level))}.`,
    `Indicator ${id} has no criterion of level ${quoted(String(level))}.`,
  )
}

/** The criterion after the change; undefined when it says nothing any more. */
function changed(
  before: CriterionAnswer = { status: 'unknown', evidence: {} },
  { status = before.status, evidence, note = before.note ?? null }: SetCriterionArgs['set'],
): CriterionAnswer | undefined {
  const set = evidence ? idSet([...evidence].sort()) : before.evidence
  const noted = note !== null && note !== ''
  if (status === 'unknown' && !noted && Object.keys(set).length === 0) return undefined
  return { status, evidence: set, ...(noted && { note }) }
}

function withCriterion(answer: Answer, level: number, criterion: CriterionAnswer | undefined): Answer {
  const { criteria = {}, ...rest } = answer
  const { [String(level)]: _before, ...others } = criteria
  const after = criterion ? { ...criteria, [level]: criterion } : others
  return Object.keys(after).length > 0 ? { ...rest, criteria: after } : rest
}

/** The level that follows. Where the last filled criterion was cleared the level is unknown again; an answer that says nothing is undefined. */
function levelled(instrument: Instrument, indicator: IndicatorId, before: Answer, answer: Answer): Answer | undefined {
  const cleared =
    derivedLevel(instrument, before) !== undefined &&
    derivedLevel(instrument, answer) === undefined &&
    claimedLevel(answer) === undefined
  const after = cleared
    ? { ...answer, level: null }
    : answerInStep(instrument, indicatorOf(instrument, indicator), answer)
  return after.level === null && Object.keys(after).length === 1 ? undefined : after
}
