// The one door to what the checks hold for duplicates: groups of elements that are probably one thing.

import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'

/** Groups of two or more: of one kind, with the same name but for case and blanks. */
export function duplicateGroups({ elements }: Pick<Blueprint, 'elements'>): readonly (readonly Id[])[] {
  const named = new Map<string, Id[]>()
  for (const element of rowsOf(elements)) {
    const key = nameKey(element)
    const group = named.get(key)
    if (group) group.push(element.id)
    else named.set(key, [element.id])
  }
  return [...named.values()].filter((group) => group.length > 1)
}

const nameKey = ({ kind, name }: Element): string => `${kind} ${name.toLowerCase().replace(/\s+/g, ' ').trim()}`
