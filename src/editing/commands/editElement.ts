// Changes fields and attributes of an element.

import type { Id } from '../../model/blueprint.ts'
import { draftRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { applyElementPatch, type ElementPatch, elementPatchRefusal } from '../elementPatch.ts'
import { patchedKeys } from '../fieldPatch.ts'
import { elementName } from '../nameOf.ts'

export interface EditElementArgs {
  readonly id: Id
  readonly set: ElementPatch
}

/** Changes an element: "Ubah “SIMDA”". Refuses bad values and a kind that its relations do not allow. */
export const editElement: Command<EditElementArgs> = {
  name: 'editElement',
  label: ({ id }, blueprint) => {
    const name = elementName(blueprint, id)
    return { id: `Ubah ${name}`, en: `Change ${name}` }
  },
  mergeKey: ({ id, set }) => `editElement:${id}:${patchedKeys(set)}:${patchedKeys(set.attributes ?? {})}`,
  refuse: (blueprint, { id, set }) => elementPatchRefusal(blueprint, id, set),
  apply: (draft, { id, set }) => {
    const element = draftRow(draft.elements, id)
    if (element) applyElementPatch(element, set)
  },
}
