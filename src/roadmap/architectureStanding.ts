// Which elements and relations stand at a month: the ids behind the drawing of that month. Decides nothing of its own,
// `architectureAt` says who is present.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { rowsOf } from '../model/table.ts'
import { type ArchitectureQuestion, architectureAt } from './architectureAt.ts'

export interface StandingArchitecture {
  readonly elements: ReadonlySet<Id>
  /** A relation stands when both its ends stand. */
  readonly relations: ReadonlySet<Id>
}

/** Elements and relations that stand at the end of a month. O(elements + relations + changes). */
export function architectureStanding(blueprint: Blueprint, question: ArchitectureQuestion): StandingArchitecture {
  const elements = new Set<Id>()
  for (const [id, { presence }] of architectureAt(blueprint, question)) if (presence === 'present') elements.add(id)
  const relations = new Set<Id>()
  for (const { id, source, target } of rowsOf(blueprint.relations)) {
    if (elements.has(source) && elements.has(target)) relations.add(id)
  }
  return { elements, relations }
}
