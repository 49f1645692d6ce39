// Says what a roadmap item does to an element: introduces, changes, retires or replaces it.

import type { ElementChange, Id } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { changeRefusal, keptChange } from '../changeRules.ts'
import type { Command } from '../command.ts'
import { itemsRefusal } from '../existence.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { elementName, itemName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

export interface SetChangeArgs {
  readonly item: Id
  /** Put in the place of the one with its id; `by` only for "replace". */
  readonly change: ElementChange
}

const VERBS: Readonly<Record<ElementChange['kind'], Words>> = {
  introduce: { id: 'menghadirkan', en: 'introduces' },
  change: { id: 'mengubah', en: 'changes' },
  retire: { id: 'menghentikan', en: 'retires' },
  replace: { id: 'menggantikan', en: 'replaces' },
}

/** Sets a change: "“Portal layanan” menghentikan “SIMDA”". Refuses missing elements and replacements without a successor. */
export const setChange: Command<SetChangeArgs> = {
  name: 'setChange',
  label: ({ item, change }, blueprint) => {
    const [name, element, verb] = [
      itemName(blueprint, item),
      elementName(blueprint, change.element),
      VERBS[change.kind],
    ]
    return { id: `${name} ${verb.id} ${element}`, en: `${name} ${verb.en} ${element}` }
  },
  mergeKey: ({ item, change }) => `setChange:${item}:${change.id}`,
  refuse: (blueprint, { item, change }) =>
    firstRefusal(
      () => itemsRefusal(blueprint, [item]),
      () => newIdRefusal(change.id, false),
      () => changeRefusal(blueprint, change),
    ),
  apply: (draft, { item, change }, blueprint) => {
    const changes = draft.roadmap[item]?.changes
    const kept = keptChange(change)
    if (!changes || sameValue(blueprint.roadmap[item]?.changes[change.id], kept)) return
    changes[change.id] = kept
  },
}
