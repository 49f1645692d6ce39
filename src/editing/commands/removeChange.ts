// Takes a change of an element away from a roadmap item.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { elementName, itemName } from '../nameOf.ts'

export interface RemoveChangeArgs {
  readonly item: Id
  /** Id of the change. */
  readonly change: Id
}

/** Removes a change; one that is already gone changes nothing. */
export const removeChange: Command<RemoveChangeArgs> = {
  name: 'removeChange',
  label: ({ item, change }, blueprint) => {
    const name = itemName(blueprint, item)
    const element = elementName(blueprint, blueprint.roadmap[item]?.changes[change]?.element ?? change)
    return {
      id: `Hapus perubahan ${element} dari ${name}`,
      en: `Remove the change of ${element} from ${name}`,
    }
  },
  apply: (draft, { item, change }) => {
    const changes = draft.roadmap[item]?.changes
    if (changes) delete changes[change]
  },
}
