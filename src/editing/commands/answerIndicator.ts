// Answers an indicator in an assessment: level, note, validity of its evidence, criteria.

import type { Answer, Id, IndicatorId } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { type AnswerParts, answerRefusal, lockedRefusal } from '../assessmentRules.ts'
import type { Command } from '../command.ts'
import { assessmentRefusal } from '../existence.ts'
import { applyFields, patchedKeys } from '../fieldPatch.ts'
import { indicatorName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

/** `level: null` is unknown. `validUntil` and `criteria` are merged by rung, null removes one. */
export type AnswerPatch = AnswerParts

export interface AnswerIndicatorArgs {
  readonly assessment: Id
  readonly indicator: IndicatorId
  readonly set: AnswerPatch
}

/** Answers an indicator; refuses locked assessments, unknown indicators and levels outside the scale. */
export const answerIndicator: Command<AnswerIndicatorArgs> = {
  name: 'answerIndicator',
  label: ({ assessment, indicator, set }, blueprint) => {
    const instrument = blueprint.assessments[assessment]?.instrument ?? ''
    const name = indicatorName(blueprint, instrument, indicator)
    if (set.level === undefined) return { id: `Ubah indikator ${name.id}`, en: `Change indicator ${name.en}` }
    if (set.level === null) {
      return { id: `Indikator ${name.id}: belum diketahui`, en: `Indicator ${name.en}: unknown` }
    }
    const level = set.level / (instrumentOf(blueprint, instrument)?.levels.denominator ?? 1)
    return { id: `Indikator ${name.id}: tingkat ${level}`, en: `Indicator ${name.en}: level ${level}` }
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
    )
  },
  apply: (draft, { assessment: id, indicator, set }, blueprint) => {
    const answers = draft.assessments[id]?.answers
    if (!answers) return
    const before = blueprint.assessments[id]?.answers[indicator]
    const after = answered(before ?? { level: null }, set)
    if (after === undefined) delete answers[indicator]
    else if (!sameValue(before, after)) answers[indicator] = after
  },
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
