// Lapses that are one matter to a planner: the same evidence in the same month with the same renewal, whichever indicators and
// rungs it serves. Only groups; numbers and order stay those of the lapses.
import type { Blueprint } from '../model/blueprint.ts'
import { lapseProof } from './lapseProof.ts'
import type { Lapse } from './lapses.ts'

/** One or more lapses, in the order they were told. */
export type LapseGroup = readonly [Lapse, ...Lapse[]]

/** The groups, each where its first lapse stood. */
export function lapseGroups(blueprint: Blueprint, lapses: readonly Lapse[]): readonly LapseGroup[] {
  const groups = new Map<string, [Lapse, ...Lapse[]]>()
  for (const lapse of lapses) {
    const { source, indicator, rungs, month, renewals } = lapse
    const proof = lapseProof(blueprint, source, indicator, rungs).id
    const owner = source.kind === 'effect' ? source.item : ''
    const key = JSON.stringify([month, owner, proof, renewals[0] ?? null])
    const group = groups.get(key)
    if (group) group.push(lapse)
    else groups.set(key, [lapse])
  }
  return [...groups.values()]
}
