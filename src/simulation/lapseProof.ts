// What the evidence that lapses is called: the item that brings it, the documents named in the assessment, or the assessed level.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { listed } from '../model/listed.ts'
import type { Words } from '../model/words.ts'
import type { LapseSource } from './lapses.ts'

/** Name in quotes where it has one: “Audit TIK internal”, else "penilaian untuk tingkat 4". */
export function lapseProof(
  blueprint: Blueprint,
  source: LapseSource,
  indicator: IndicatorId,
  rungs: readonly number[],
): Words {
  if (source.kind === 'effect') {
    const name = `“${blueprint.roadmap[source.item]?.name ?? source.item}”`
    return { id: name, en: name }
  }
  const titles = baselineEvidence(blueprint, indicator, rungs).map((id) => `“${blueprint.evidence[id]?.title ?? id}”`)
  if (titles.length > 0) return { id: listed(titles, 'dan'), en: listed(titles, 'and') }
  return { id: `penilaian untuk tingkat ${rungs.join(', ')}`, en: `the assessment for level ${rungs.join(', ')}` }
}

/** Ids of the evidence the baseline names for the criteria of these rungs and that is in the register. */
export function baselineEvidence(
  { plan: { baseline }, assessments, evidence }: Blueprint,
  indicator: IndicatorId,
  rungs: readonly number[],
): readonly Id[] {
  const criteria = baseline === undefined ? undefined : assessments[baseline]?.answers[indicator]?.criteria
  const named = rungs.flatMap((rung) => Object.keys(criteria?.[rung]?.evidence ?? {}))
  return [...new Set(named)].filter((id) => Object.hasOwn(evidence, id)).sort()
}
