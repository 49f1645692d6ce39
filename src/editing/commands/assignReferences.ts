// Gives several elements their reference codes in one step.

import type { Id } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { draftRow, getRow } from '../../model/table.ts'
import type { Command, Refusal } from '../command.ts'
import { elementsRefusal } from '../existence.ts'
import { elementName, elementsLabel } from '../nameOf.ts'
import { malformedRefusal } from '../referenceRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface AssignReferencesArgs {
  /** Code by element. */
  readonly codes: { readonly [element: Id]: string }
}

/** "Beri kode referensi pada 12 elemen". Refuses a malformed code, and one that is not of the model of the element's kind. */
export const assignReferences: Command<AssignReferencesArgs> = {
  name: 'assignReferences',
  label: ({ codes }, blueprint) =>
    elementsLabel(blueprint, Object.keys(codes), 'Beri kode referensi pada', 'Give a reference code to'),
  refuse: (blueprint, { codes }) => {
    const ids = Object.keys(codes)
    return firstRefusal(
      () => elementsRefusal(blueprint, ids),
      ...Object.values(codes).map((code) => () => malformedRefusal(code)),
      ...Object.entries(codes).map(
        ([id, code]) =>
          () =>
            modelRefusal(elementName(blueprint, id), getRow(blueprint.elements, id)?.kind ?? '', code),
      ),
    )
  },
  apply: (draft, { codes }, blueprint) => {
    for (const [id, code] of Object.entries(codes)) {
      if (getRow(blueprint.elements, id)?.reference === code) continue
      const element = draftRow(draft.elements, id)
      if (element) element.reference = code
    }
  },
}

function modelRefusal(name: string, kind: string, code: string): Refusal | undefined {
  const model = kindOf(kind)?.referenceModel
  if (model && code.startsWith(`${model}.`)) return undefined
  return refusal(
    'other-model',
    model ? `${name} memakai kode ${model}, bukan ${code}.` : `${name} tidak memakai kode referensi.`,
    model ? `${name} takes a code of ${model}, not ${code}.` : `${name} takes no reference code.`,
  )
}
