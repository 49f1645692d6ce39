// Which assessments of a year follow each other: the claim, then the internal assessor, then the external one. A step that
// was never made is left out, so that a claim may meet the external result directly.

import type { Assessment, Blueprint, Id } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'

/** What was stated, and what the next assessor made of it. */
export interface AssessorStep {
  readonly year: number
  readonly claimed: Assessment
  readonly decided: Assessment
}

const ORDER = ['claim', 'internal', 'external'] as const

/** Every step under an instrument, by year; where a year has several of a kind, the fullest one speaks for it. */
export function assessorSteps(blueprint: Blueprint, instrument: Id): readonly AssessorStep[] {
  return assessorChains(blueprint, instrument).flatMap((chain) =>
    chain.slice(1).map((decided, at) => ({
      year: decided.year,
      claimed: chain[at] ?? decided,
      decided,
    })),
  )
}

/** From the claim of each year to the last assessor who looked at it: what became of it in the end. */
export function claimOutcomes(blueprint: Blueprint, instrument: Id): readonly AssessorStep[] {
  return assessorChains(blueprint, instrument).flatMap((chain) => {
    const [claimed, decided] = [chain[0], chain.at(-1)]
    return claimed?.kind === 'claim' && decided && decided !== claimed ? [{ year: claimed.year, claimed, decided }] : []
  })
}

/** Per year, oldest first, the assessments that follow each other. */
function assessorChains(blueprint: Blueprint, instrument: Id): readonly (readonly Assessment[])[] {
  const byYear = new Map<number, Assessment[]>()
  for (const assessment of Object.values(blueprint.assessments)) {
    if (assessment.instrument !== instrument) continue
    byYear.set(assessment.year, [...(byYear.get(assessment.year) ?? []), assessment])
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([, ofYear]) =>
      ORDER.flatMap((kind) => {
        const [fullest] = ofYear.filter((each) => each.kind === kind).sort(fullestFirst)
        return fullest ? [fullest] : []
      }),
    )
}

const answered = ({ answers }: Assessment): number =>
  Object.values(answers).filter(({ level }) => level !== null).length

function fullestFirst(a: Assessment, b: Assessment): number {
  return answered(b) - answered(a) || byId(a.id, b.id)
}
