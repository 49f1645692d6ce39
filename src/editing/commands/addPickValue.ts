// Adds a value of the government's own to a pick list, for all elements of the kind.

import type { PickValue } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import type { Command } from '../command.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { ownValueRefusal, type PickListOf, pickListRefusal, pickNameRefusal, pickValueWords } from '../pickListRules.ts'
import { firstRefusal } from '../refusal.ts'

export interface AddPickValueArgs extends PickListOf {
  readonly value: PickValue
}

/** Adds a value: "Tambah nilai “SaaS” pada “Tipe Lisensi”". Refuses a name the list has already. */
export const addPickValue: Command<AddPickValueArgs> = {
  name: 'addPickValue',
  label: ({ value, ...list }) => {
    const words = pickValueWords(list, value.name)
    return { id: `Tambah nilai ${words.id}`, en: `Add the value ${words.en}` }
  },
  refuse: (blueprint, { value, ...list }) =>
    firstRefusal(
      () => pickListRefusal(list),
      () => newIdRefusal(value.id, isTaken(list, value.id) || ownValueRefusal(blueprint, list, value.id) === undefined),
      () => fieldsRefusal(value, { name: 'name' }),
      () => pickNameRefusal(blueprint, list, value.name, value.id),
    ),
  apply: (draft, { kind, attribute, value }) => {
    draft.pickLists[kind] ??= {}
    const lists = draft.pickLists[kind]
    lists[attribute] ??= {}
    lists[attribute][value.id] = value
  },
}

/** True for the id of a value of the pack. */
function isTaken({ kind, attribute }: PickListOf, id: string): boolean {
  return (
    kindOf(kind)
      ?.attributes.find((each) => each.id === attribute)
      ?.values?.some((each) => each.id === id) ?? false
  )
}
