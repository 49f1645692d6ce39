// What a roadmap item may do to an element: the element exists, and a replacement names another one as its successor.

import type { Blueprint, ElementChange } from '../model/blueprint.ts'
import type { Refusal } from './command.ts'
import { elementsRefusal } from './existence.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { elementName } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Refuses a change of an element that cannot be. */
export function changeRefusal(blueprint: Blueprint, change: ElementChange): Refusal | undefined {
  return firstRefusal(
    () => elementsRefusal(blueprint, [change.element]),
    () => (change.kind === 'replace' ? successorRefusal(blueprint, change) : undefined),
    () => fieldsRefusal(change, { note: 'text' }),
  )
}

/** The change as it is kept: only a replacement has a successor. */
export function keptChange(change: ElementChange): ElementChange {
  if (change.kind === 'replace') return change
  const { by: _, ...kept } = change
  return kept
}

function successorRefusal(blueprint: Blueprint, { element, by }: ElementChange): Refusal | undefined {
  const name = elementName(blueprint, element)
  if (by === undefined) {
    return refusal(
      'no-successor',
      `Pilih elemen yang menggantikan ${name}.`,
      `Choose the element that replaces ${name}.`,
    )
  }
  if (by !== element) return elementsRefusal(blueprint, [by])
  return refusal(
    'replaces-itself',
    `${name} tidak dapat menggantikan dirinya sendiri.`,
    `${name} cannot replace itself.`,
  )
}
