// Answers an indicator in an assessment: level, note, validity of its evidence, criteria.

import type { Answer, Assessment, Blueprint, Id, IndicatorId } from '../../model/blueprint.ts'
import { claimedLevel } from '../../model/claimedLevel.ts'
import { derivedLevel } from '../../model/derivedLevel.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { levelWords } from '../../model/levelWords.ts'
import { yearOf } from '../../model/month.ts'
import { monthWords } from '../../model/monthWords.ts'
import type { Words } from '../../model/words.ts'
import { answerInStep } from '../answerInStep.ts'
import { type AnswerParts, answerRefusal, lockedRefusal } from '../assessmentRules.ts'
import type { Command, Refusal } from '../command.ts'
import { assessmentRefusal } from '../existence.ts'
import { applyFields, patchedKeys } from '../fieldPatch.ts'
import { indicatorName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

/** `level: null` is unknown. `validUntil` and `criteria` are merged by rung, null removes one. */
export type AnswerPatch = AnswerParts

export interface AnswerIndicatorArgs {
  readonly assessment: Id
  readonly indicator: IndicatorId
  readonly set: AnswerPatch
}

/** Answers an indicator; refuses locked assessments, unknown indicators, levels outside the scale or unlike the criteria. */
export const answerIndicator: Command<AnswerIndicatorArgs> = {
  name: 'answerIndicator',
  label: ({ assessment, indicator, set }, blueprint) => {
    const instrument = blueprint.assessments[assessment]?.instrument ?? ''
    const name = indicatorName(blueprint, instrument, indicator)
    const [limit] = Object.entries(set.validUntil ?? {})
    if (limit) return limitLabel(name, limit)
    if (set.level === undefined) return { id: `Ubah indikator ${name.id}`, en: `Change indicator ${name.en}` }
    if (set.level === null) {
      return { id: `Indikator ${name.id}: belum diketahui`, en: `Indicator ${name.en}: unknown` }
    }
    const level = levelWords(set.level, instrumentOf(blueprint, instrument))
    return { id: `Indikator ${name.id}: tingkat ${level.id}`, en: `Indicator ${name.en}: level ${level.en}` }
  },
  mergeKey: ({ assessment, indicator, set }) =>
    `answerIndicator:${assessment}:${indicator}:${patchedKeys(set)}:${patchedKeys(set.criteria ?? {})}:${patchedKeys(set.validUntil ?? {})}`,
  refuse: (blueprint, { assessment: id, indicator, set }) => {
    const assessment = blueprint.assessments[id]
    if (!assessment) return assessmentRefusal(blueprint, id)
    return firstRefusal(
      () => lockedRefusal(assessment),
      () =>
        answerRefusal(blueprint, instrumentOf(blueprint, assessment.instrument), assessment.instrument, indicator, set),
      () => limitRefusal(assessment, set),
      () => reasonRefusal(blueprint, assessment, indicator, set),
    )
  },
  apply: (draft, { assessment: id, indicator, set }, blueprint) => {
    const answers = draft.assessments[id]?.answers
    if (!answers) return
    const before = blueprint.assessments[id]?.answers[indicator]
    const after = inStep(blueprint, id, indicator, answered(before ?? { level: null }, set))
    if (after === undefined) delete answers[indicator]
    else if (!sameValue(before, after)) answers[indicator] = after
  },
}

function inStep(blueprint: Blueprint, id: Id, indicator: IndicatorId, answer: Answer | undefined): Answer | undefined {
  const instrument = instrumentOf(blueprint, blueprint.assessments[id]?.instrument ?? '')
  return answer && instrument ? answerInStep(instrument, indicatorOf(instrument, indicator), answer) : answer
}

function limitLabel(name: Words, [rung, month]: readonly [string, string | null]): Words {
  if (month === null) {
    return { id: `Tingkat ${rung} tanpa batas · ${name.id}`, en: `Level ${rung} without a limit · ${name.en}` }
  }
  const { id, en } = monthWords(month)
  return { id: `Tingkat ${rung} berlaku s.d. ${id} · ${name.id}`, en: `Level ${rung} valid until ${en} · ${name.en}` }
}

/** Refuses a rung that would end before the year it is assessed in. */
function limitRefusal({ year }: Assessment, { validUntil = {} }: AnswerPatch): Refusal | undefined {
  const early = Object.values(validUntil).find((month) => month !== null && yearOf(month) < year)
  if (early === undefined || early === null) return undefined
  const { id, en } = monthWords(early)
  return refusal(
    'ends-before-assessment',
    `${id} sudah lewat sebelum penilaian tahun ${year}; tingkat itu tidak akan pernah dihitung.`,
    `${en} is over before the assessment of ${year}; that level would never count.`,
  )
}

/** Refuses a level other than the criteria give without a reason: that is a claim. */
function reasonRefusal(
  blueprint: Blueprint,
  { instrument: id, answers }: Assessment,
  indicator: IndicatorId,
  set: AnswerPatch,
): Refusal | undefined {
  const instrument = instrumentOf(blueprint, id)
  const after = answered(answers[indicator] ?? { level: null }, set)
  if (!instrument || set.level === undefined || !after || indicatorOf(instrument, indicator)?.fractional)
    return undefined
  const derived = derivedLevel(instrument, after)
  if (derived === undefined || derived === set.level || claimedLevel(after) !== undefined) return undefined
  const shown = levelWords(derived, instrument)
  return refusal(
    'claim-needs-reason',
    `Kriteria indikator ${indicator} memberi tingkat ${shown.id}; tingkat lain perlu diklaim dengan alasan.`,
    `The criteria of indicator ${indicator} give level ${shown.en}; another level must be claimed with a reason.`,
  )
}

/** The answer after the change; undefined when it says nothing any more, for absent means unknown. */
function answered(before: Answer, { level, validUntil, criteria, ...texts }: AnswerPatch): Answer | undefined {
  const after: Record<string, unknown> = { ...before }
  if (level !== undefined) after.level = level
  applyFields(after, texts)
  mergeByRung(after, 'validUntil', before.validUntil, validUntil)
  mergeByRung(after, 'criteria', before.criteria, criteria)
  if (after.level === null && Object.keys(after).length === 1) return undefined
  // Built from an Answer by fields of its own type.
  return after as unknown as Answer
}

function mergeByRung(
  after: Record<string, unknown>,
  field: string,
  before: object | undefined,
  set: object | undefined,
) {
  if (!set) return
  const merged = { ...before }
  applyFields(merged, set)
  if (Object.keys(merged).length > 0) after[field] = merged
  else delete after[field]
}
