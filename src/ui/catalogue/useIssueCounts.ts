// How many issues the checks find at each element, worked out in an idle moment after edits have settled.

import { useEffect, useState } from 'react'
import { checkBlueprint } from '../../checks/checkBlueprint.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'

type Counts = ReadonlyMap<Id, number>

/** How long a blueprint must rest before it is checked anew. */
const REST_MS = 400

const known = new WeakMap<Blueprint, Counts>()

function countsOf(blueprint: Blueprint): Counts {
  const counts = new Map<Id, number>()
  for (const { subject } of checkBlueprint(blueprint)) {
    if (subject.kind === 'element') counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1)
  }
  return counts
}

/** The counts by element, of a blueprint a moment ago while a newer one is checked; undefined until there are any, or when not asked. */
export function useIssueCounts(blueprint: Blueprint, asked: boolean): Counts | undefined {
  const [latest, setLatest] = useState<Counts | undefined>(() => known.get(blueprint))
  useEffect(() => {
    if (!asked) return
    const timer = globalThis.setTimeout(
      () => {
        const counts = known.get(blueprint) ?? countsOf(blueprint)
        known.set(blueprint, counts)
        setLatest(counts)
      },
      known.has(blueprint) ? 0 : REST_MS,
    )
    return () => globalThis.clearTimeout(timer)
  }, [blueprint, asked])
  return asked ? latest : undefined
}
