// Changes many elements, and adds new ones, in one step: what is filled in, pasted or set for several rows of a table.

import type { Element, Id } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { draftRow, getRow, hasRow, putRow } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import type { Command, Refusal } from '../command.ts'
import { applyElementPatch, type ElementPatch, elementPatchRefusal } from '../elementPatch.ts'
import { elementRefusal } from '../elementRules.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { counted, elementName, elementsLabel } from '../nameOf.ts'

export interface EditElementsArgs {
  /** What changes, by element. */
  readonly set: { readonly [element: string]: ElementPatch }
  /** New elements. */
  readonly add?: readonly Element[]
}

/**
 * Changes elements as one step: "Ubah 3 elemen dan tambah 2". Refuses all of it when one part cannot be, and names that
 * element. Kinds are judged as they are after the step.
 */
export const editElements: Command<EditElementsArgs> = {
  name: 'editElements',
  label: ({ set, add = [] }, blueprint) => {
    const ids = Object.keys(set)
    if (ids.length === 0) {
      const words = counted(add.length, 'elemen', 'element')
      return { id: `Tambah ${words.id}`, en: `Add ${words.en}` }
    }
    const words = elementsLabel(blueprint, ids, 'Ubah', 'Change')
    if (add.length === 0) return words
    return { id: `${words.id} dan tambah ${numberId(add.length)}`, en: `${words.en} and add ${numberEn(add.length)}` }
  },
  refuse: (blueprint, { set, add = [] }) => {
    const kindAfter = (id: Id): string | undefined => set[id]?.kind ?? getRow(blueprint.elements, id)?.kind
    for (const [id, patch] of Object.entries(set)) {
      const refused = elementPatchRefusal(blueprint, id, patch, kindAfter)
      if (refused) return named(refused, elementName(blueprint, id))
    }
    const fresh = new Set<Id>()
    for (const element of add) {
      const taken = fresh.has(element.id) || hasRow(blueprint.elements, element.id)
      const refused = newIdRefusal(element.id, taken) ?? elementRefusal(blueprint, element)
      if (refused) return named(refused, `“${element.name}”`)
      fresh.add(element.id)
    }
    return undefined
  },
  apply: (draft, { set, add = [] }) => {
    for (const [id, patch] of Object.entries(set)) {
      const element = draftRow(draft.elements, id)
      if (element) applyElementPatch(element, patch)
    }
    for (const element of add) putRow(draft.elements, element.id, element)
  },
}

/** The refusal with the element it is about in front, unless it says so itself. */
function named({ code, message }: Refusal, name: string): Refusal {
  const about = (text: string): string => (text.startsWith(name) ? text : `${name}: ${text}`)
  const words: Words = { id: about(message.id), en: about(message.en) }
  return { code, message: words }
}
