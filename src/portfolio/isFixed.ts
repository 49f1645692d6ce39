// Which items are not up for choice: done ones, those in progress that may not be dropped, and those forced in.
import type { RoadmapItem } from '../model/blueprint.ts'
import type { Question } from './question.ts'

/** Whether an item must be chosen by itself. */
export function isFixed(item: RoadmapItem, question: Question): boolean {
  return question.forcedIn?.[item.id] !== undefined || isBegun(item, question)
}

/** Done, or in progress and kept: neither forced out, nor left out by the scenario, nor free to be dropped. */
export function isBegun({ id, status }: RoadmapItem, { forcedOut, mayDrop, overlay }: Question): boolean {
  if (status !== 'in-progress') return status === 'done'
  return !mayDrop?.[id] && forcedOut?.[id] === undefined && overlay?.included?.[id] !== false
}
