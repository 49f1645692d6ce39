// Deletes a value of the government's own from a pick list, only while no element holds it: nothing written gets lost.

import type { Id } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { pickValueUsers } from '../../model/pickChoices.ts'
import type { Command } from '../command.ts'
import { ownValueRefusal, type PickListOf, pickValueWords } from '../pickListRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface DeletePickValueArgs extends PickListOf {
  readonly id: Id
}

/** Deletes a value: "Hapus nilai “SaaS” pada “Tipe Lisensi”". Refuses one that elements hold. */
export const deletePickValue: Command<DeletePickValueArgs> = {
  name: 'deletePickValue',
  label: ({ id, ...list }, blueprint) => {
    const words = pickValueWords(list, blueprint.pickLists[list.kind]?.[list.attribute]?.[id]?.name ?? id)
    return { id: `Hapus nilai ${words.id}`, en: `Delete the value ${words.en}` }
  },
  refuse: (blueprint, { id, ...list }) =>
    firstRefusal(
      () => ownValueRefusal(blueprint, list, id),
      () => {
        const users = pickValueUsers(blueprint, list.kind, list.attribute, id).length
        if (users === 0) return undefined
        return refusal(
          'pick-value-used',
          `Nilai ini masih dipakai ${numberId(users)} elemen. Ganti nilainya di sana dahulu.`,
          `${users === 1 ? '1 element still has' : `${numberEn(users)} elements still have`} this value. Change it there first.`,
        )
      },
    ),
  apply: (draft, { kind, attribute, id }) => {
    const lists = draft.pickLists[kind]
    const values = lists?.[attribute]
    if (!lists || !values) return
    delete values[id]
    if (Object.keys(values).length === 0) delete lists[attribute]
    if (Object.keys(lists).length === 0) delete draft.pickLists[kind]
  },
}
