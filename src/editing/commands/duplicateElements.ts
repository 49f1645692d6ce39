// Makes copies of elements beside them, with the relations among them: a paste of what was copied, with names that tell
// the copies apart and a label of its own.

import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { bucketwise } from '../../model/table.ts'
import { copyFragment } from '../clipboard.ts'
import type { Command } from '../command.ts'
import { COPY_MARK, copyName } from '../copyName.ts'
import { elementsLabel } from '../nameOf.ts'
import type { Positions } from '../placements.ts'
import { type PasteFragmentArgs, pasteFragment } from './pasteFragment.ts'

export interface DuplicateElementsArgs {
  readonly ids: readonly Id[]
  /** A new id for every element and every relation among them, by the old id. */
  readonly newIds: { readonly [oldId: string]: Id }
  /** The view to place the copies in. */
  readonly view?: Id
  /** Where the copies stand in the view, by the id of what was copied. */
  readonly positions: Positions
}

/** "Duplikat 3 elemen": names get "(salinan)"; comments, satisfaction and mentions in the roadmap stay with the originals. */
export const duplicateElements: Command<DuplicateElementsArgs> = {
  name: 'duplicateElements',
  label: ({ ids }, blueprint) => elementsLabel(blueprint, ids, 'Duplikat', 'Duplicate'),
  refuse: (blueprint, args) => pasteFragment.refuse?.(blueprint, pasteOf(blueprint, args)),
  apply: (draft, args, blueprint) => pasteFragment.apply(draft, pasteOf(blueprint, args), blueprint),
}

/** Only these can be in the way of a new copy's name. */
const namesOfCopies = bucketwise((elements: readonly Element[]) =>
  elements.map(({ name }) => name).filter((name) => name.includes(COPY_MARK)),
)

function pasteOf(blueprint: Blueprint, { ids, newIds, view, positions }: DuplicateElementsArgs): PasteFragmentArgs {
  const { elements, relations } = copyFragment(blueprint, ids)
  const taken = new Set(namesOfCopies(blueprint.elements))
  const renamed = elements.map((element) => {
    const name = copyName(element.name, taken)
    taken.add(name)
    return { ...element, name }
  })
  return {
    fragment: { elements: renamed, relations, positions },
    newIds,
    dx: 0,
    dy: 0,
    ...(view === undefined ? {} : { view }),
  }
}
