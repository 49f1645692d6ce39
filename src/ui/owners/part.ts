// The part an agency plays for an indicator, and what a responsibility becomes when it plays another one. Pure.

import type { Id, Responsibility } from '../../model/blueprint.ts'

export type Part = 'owner' | 'support' | 'none'

/** The owner is no supporter, whatever a file says. */
export function partOf(responsibility: Responsibility | undefined, agency: Id): Part {
  if (responsibility?.owner === agency) return 'owner'
  return responsibility?.support[agency] ? 'support' : 'none'
}

/** Owner and supporters after the agency took the part; as owner it replaces the one before, who then has no part. */
export function withPart(
  responsibility: Responsibility | undefined,
  agency: Id,
  part: Part,
): { readonly owner: Id | null; readonly support: readonly Id[] } {
  const before = responsibility?.owner ?? null
  const others = Object.keys(responsibility?.support ?? {}).filter((id) => id !== agency)
  const withoutIt = before === agency ? null : before
  switch (part) {
    case 'owner':
      return { owner: agency, support: others }
    case 'support':
      return { owner: withoutIt, support: [...others, agency] }
    case 'none':
      return { owner: withoutIt, support: others }
  }
}

/** What a click makes of a cell: an owner where there is none yet, else first a supporter; an owner lets go. */
export function nextPart(responsibility: Responsibility | undefined, agency: Id): Part {
  const now = partOf(responsibility, agency)
  if (now === 'owner') return 'none'
  return now === 'none' && responsibility?.owner !== undefined ? 'support' : 'owner'
}
