// How many issues the checks find at each element.

import { useMemo } from 'react'
import type { Issue } from '../../checks/check.ts'
import type { Id } from '../../model/blueprint.ts'
import { useFindings } from '../checking/useFindings.ts'

type Counts = ReadonlyMap<Id, number>

function countsOf(issues: readonly Issue[]): Counts {
  const counts = new Map<Id, number>()
  for (const { subject } of issues) {
    if (subject.kind === 'element') counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1)
  }
  return counts
}

/** The counts by element, of the blueprint a moment ago while a newer one is checked; undefined until there are any, or when not asked. */
export function useIssueCounts(asked: boolean): Counts | undefined {
  const issues = useFindings('normal', asked).findings?.issues
  return useMemo(() => issues && countsOf(issues), [issues])
}
