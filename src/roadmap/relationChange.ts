// Which relations come and go between two months: a relation stands while both its ends stand.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import { rowsOf } from '../model/table.ts'
import type { TwoStandings } from './architectureChange.ts'

/** Ids sorted. */
export interface RelationChange {
  /** Stand at the end of the last month, not at the end of the first. */
  readonly added: readonly Id[]
  /** Stood at the end of the first month, no longer at the end of the last. */
  readonly gone: readonly Id[]
}

/** O(relations). */
export function relationChange(blueprint: Blueprint, { before, after }: TwoStandings): RelationChange {
  const [added, gone]: [Id[], Id[]] = [[], []]
  for (const { id, source, target } of rowsOf(blueprint.relations)) {
    const stood = before.get(source)?.presence === 'present' && before.get(target)?.presence === 'present'
    const stands = after.get(source)?.presence === 'present' && after.get(target)?.presence === 'present'
    if (stands && !stood) added.push(id)
    else if (stood && !stands) gone.push(id)
  }
  return { added: added.sort(byId), gone: gone.sort(byId) }
}
