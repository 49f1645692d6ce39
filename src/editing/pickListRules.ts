// What a value of a pick list must keep: a list that the metamodel knows, a name that no other value of the list has.

import type { Blueprint } from '../model/blueprint.ts'
import { kindOf } from '../model/metamodel.ts'
import { pickChoices } from '../model/pickChoices.ts'
import { quoted } from '../model/quoted.ts'
import type { Words } from '../model/words.ts'
import type { Refusal } from './command.ts'
import { refusal } from './refusal.ts'

/** One pick list: an attribute of a kind. */
export interface PickListOf {
  readonly kind: string
  readonly attribute: string
}

function attributeOf({ kind, attribute }: PickListOf) {
  const found = kindOf(kind)?.attributes.find(({ id }) => id === attribute)
  return found?.values && found.field === undefined ? found : undefined
}

/** Refuses a list that the metamodel does not have or keeps closed (a field of every element). */
export function pickListRefusal(list: PickListOf): Refusal | undefined {
  if (attributeOf(list)) return undefined
  return refusal(
    'no-pick-list',
    `${quoted(list.attribute)} bukan daftar pilihan yang dapat ditambah.`,
    `${quoted(list.attribute)} is not a pick list that can be extended.`,
  )
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Refuses a name that another value of the list has, in either language. */
export function pickNameRefusal(
  blueprint: Blueprint,
  list: PickListOf,
  name: string,
  self: string,
): Refusal | undefined {
  const attribute = attributeOf(list)
  const taken = (attribute ? pickChoices(blueprint.pickLists, list.kind, attribute) : []).some(
    (choice) => choice.id !== self && (sameName(choice.name.id, name) || sameName(choice.name.en, name)),
  )
  if (!taken) return undefined
  return refusal(
    'same-pick-name',
    `Daftar ini sudah punya nilai bernama ${quoted(name)}.`,
    `This list already has a value named ${quoted(name)}.`,
  )
}

/** Refuses a value that is not one of the government's own. */
export function ownValueRefusal(
  blueprint: Blueprint,
  { kind, attribute }: PickListOf,
  id: string,
): Refusal | undefined {
  const values = blueprint.pickLists[kind]?.[attribute]
  if (values && Object.hasOwn(values, id)) return undefined
  return refusal(
    'not-own-value',
    'Hanya nilai yang ditambahkan sendiri yang dapat diubah.',
    'Only values of your own can be changed.',
  )
}

/** "“SaaS” pada “Tipe Lisensi”". */
export function pickValueWords({ kind, attribute }: PickListOf, name: string): Words {
  const list = kindOf(kind)?.attributes.find(({ id }) => id === attribute)?.name ?? { id: attribute, en: attribute }
  return { id: `${quoted(name)} pada ${quoted(list.id)}`, en: `${quoted(name)} of ${quoted(list.en)}` }
}
