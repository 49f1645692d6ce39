// Which elements stand at a month, and which of them no longer do twelve months later.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { addMonths } from '../model/month.ts'
import { type ArchitectureQuestion, architectureAt } from '../roadmap/architectureAt.ts'

export interface StandingSets {
  readonly present: ReadonlySet<Id>
  readonly retiring: ReadonlySet<Id>
}

const SOON = 12

/** The elements that stand at the question's month, and those of them gone a year on. O(elements + changes). */
export function standingSets(blueprint: Blueprint, question: ArchitectureQuestion): StandingSets {
  const later = architectureAt(blueprint, { ...question, month: addMonths(question.month, SOON) })
  const present = new Set<Id>()
  const retiring = new Set<Id>()
  for (const [id, { presence }] of architectureAt(blueprint, question)) {
    if (presence !== 'present') continue
    present.add(id)
    if (later.get(id)?.presence === 'gone') retiring.add(id)
  }
  return { present, retiring }
}
