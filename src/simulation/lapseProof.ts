// What the evidence that lapses is called: the item that brings it, the documents named in the assessment, or the assessed level.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { listed } from '../model/listed.ts'
import { byId } from '../model/sortedIds.ts'
import type { Words } from '../model/words.ts'
import type { LapseSource } from './lapses.ts'

/**
 * Name in quotes where it has one: “Audit TIK internal”, else "penilaian untuk tingkat 4". Where an item needed with it was
 * delivered earlier, that one is named too: validity runs from the first of them (semantics §9).
 */
export function lapseProof(
  blueprint: Blueprint,
  source: LapseSource,
  indicator: IndicatorId,
  rungs: readonly number[],
): Words {
  if (source.kind === 'effect') {
    const name = quoted(blueprint, source.item)
    const first = countedSince(blueprint, source.item, source.effect)
    if (first === undefined) return { id: name, en: name }
    const since = quoted(blueprint, first)
    return { id: `${name} (dihitung sejak ${since} selesai)`, en: `${name} (counted from the delivery of ${since})` }
  }
  const titles = baselineEvidence(blueprint, indicator, rungs).map((id) => `“${blueprint.evidence[id]?.title ?? id}”`)
  if (titles.length > 0) return { id: listed(titles, 'dan'), en: listed(titles, 'and') }
  return { id: `penilaian untuk tingkat ${rungs.join(', ')}`, en: `the assessment for level ${rungs.join(', ')}` }
}

const quoted = ({ roadmap }: Blueprint, item: Id): string => `“${roadmap[item]?.name ?? item}”`

/** The item needed with an effect that is delivered before its own, the earliest of them; undefined where there is none. */
function countedSince({ roadmap }: Blueprint, item: Id, effect: Id): Id | undefined {
  const delivered = (id: Id) => roadmap[id]?.actualFinish ?? roadmap[id]?.finish ?? ''
  const needed = Object.keys(roadmap[item]?.effects[effect]?.with ?? {}).filter((id) => Object.hasOwn(roadmap, id))
  const [first] = needed.sort((a, b) => (delivered(a) === delivered(b) ? byId(a, b) : byId(delivered(a), delivered(b))))
  return first !== undefined && delivered(first) < delivered(item) ? first : undefined
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
