// Renames a value of the government's own in a pick list; elements hold its id and follow.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { ownValueRefusal, type PickListOf, pickNameRefusal, pickValueWords } from '../pickListRules.ts'
import { firstRefusal } from '../refusal.ts'

export interface RenamePickValueArgs extends PickListOf {
  readonly id: Id
  readonly name: string
}

/** Renames a value: "Ganti nama nilai menjadi “SaaS” pada “Tipe Lisensi”". Refuses a name the list has already. */
export const renamePickValue: Command<RenamePickValueArgs> = {
  name: 'renamePickValue',
  label: ({ name, ...list }) => {
    const words = pickValueWords(list, name)
    return { id: `Ganti nama nilai menjadi ${words.id}`, en: `Rename the value to ${words.en}` }
  },
  mergeKey: ({ kind, attribute, id }) => `renamePickValue:${kind}:${attribute}:${id}`,
  refuse: (blueprint, { id, name, ...list }) =>
    firstRefusal(
      () => ownValueRefusal(blueprint, list, id),
      () => fieldsRefusal({ name }, { name: 'name' }),
      () => pickNameRefusal(blueprint, list, name, id),
    ),
  apply: (draft, { kind, attribute, id, name }) => {
    const values = draft.pickLists[kind]?.[attribute]
    if (values) values[id] = { id, name }
  },
}
