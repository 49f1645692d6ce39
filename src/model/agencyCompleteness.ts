// How many required attributes are filled, by agency and kind. Counts for those who have to fill them, never a score.

import type { Blueprint, Id } from './blueprint.ts'
import { completenessOf } from './completeness.ts'
import { byId, sortedRows } from './sortedIds.ts'

export interface KindCompleteness {
  readonly kind: string
  readonly elements: number
  /** Required attributes of its elements, and how many of them hold something. */
  readonly required: number
  readonly filled: number
  /** Elements that lack a required attribute, by id. */
  readonly gaps: readonly Id[]
}

export interface AgencyCompleteness {
  /** null = elements without an owner that exists. */
  readonly agency: Id | null
  readonly required: number
  readonly filled: number
  readonly kinds: readonly KindCompleteness[]
}

interface Counts {
  elements: number
  required: number
  filled: number
  gaps: Id[]
}

/** Agencies with elements, by id, those without an owner last; kinds by id. O(elements × attributes). */
export function agencyCompleteness(blueprint: Pick<Blueprint, 'elements' | 'agencies'>): readonly AgencyCompleteness[] {
  const byAgency = new Map<Id | null, Map<string, Counts>>()
  for (const element of sortedRows(blueprint.elements)) {
    const { owner, kind, id } = element
    const agency = owner !== undefined && Object.hasOwn(blueprint.agencies, owner) ? owner : null
    const kinds = byAgency.get(agency) ?? new Map<string, Counts>()
    byAgency.set(agency, kinds)
    const counts = kinds.get(kind) ?? { elements: 0, required: 0, filled: 0, gaps: [] }
    kinds.set(kind, counts)
    const { missing, required } = completenessOf(element)
    counts.elements++
    counts.required += required
    counts.filled += required - missing.length
    if (missing.length > 0) counts.gaps.push(id)
  }
  return [...byAgency]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || byId(a ?? '', b ?? ''))
    .map(([agency, found]) => {
      const kinds = [...found].sort(([a], [b]) => byId(a, b)).map(([kind, counts]) => ({ kind, ...counts }))
      const sum = (of: (counts: Counts) => number): number => kinds.reduce((total, each) => total + of(each), 0)
      return { agency, required: sum((each) => each.required), filled: sum((each) => each.filled), kinds }
    })
}
