// Adds a roadmap item (kegiatan).

import type { Blueprint, RoadmapItem } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { changeRefusal } from '../changeRules.ts'
import type { Command, Refusal } from '../command.ts'
import { effectRefusal } from '../effectRules.ts'
import { agenciesRefusal } from '../existence.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { otherEffects } from '../gateCycle.ts'
import {
  categoryRefusal,
  costsRefusal,
  ITEM_FIELDS,
  predecessorsRefusal,
  proposalRefusal,
  riskRefusal,
  scheduleRefusal,
} from '../itemRules.ts'
import { firstRefusal } from '../refusal.ts'

export interface AddItemArgs {
  readonly item: RoadmapItem
}

/** Adds a roadmap item: "Tambah kegiatan “Audit internal”". Refuses whatever its editing commands would refuse. */
export const addItem: Command<AddItemArgs> = {
  name: 'addItem',
  label: ({ item }) => ({
    id: `Tambah kegiatan ${quoted(item.name)}`,
    en: `Add roadmap item ${quoted(item.name)}`,
  }),
  refuse: (blueprint, { item }) => {
    const name = quoted(item.name)
    return firstRefusal(
      () => newIdRefusal(item.id, blueprint.roadmap[item.id] !== undefined),
      () => fieldsRefusal(item, ITEM_FIELDS),
      () => categoryRefusal(item.category),
      () => scheduleRefusal(name, item.start, item.finish),
      () => scheduleRefusal(name, item.actualStart, item.actualFinish),
      () => agenciesRefusal(blueprint, [item.owner, ...Object.keys(item.support)]),
      () => predecessorsRefusal(blueprint, item.id, name, Object.keys(item.predecessors)),
      () => costsRefusal(item.costs),
      () => riskRefusal(item.risk),
      () => proposalRefusal(item, item.proposed),
      () => partsRefusal(blueprint, item),
    )
  },
  apply: (draft, { item }) => {
    draft.roadmap[item.id] = item
  },
}

function partsRefusal(blueprint: Blueprint, item: RoadmapItem): Refusal | undefined {
  const effects = Object.values(item.effects)
  for (const effect of effects) {
    const others = [...otherEffects(blueprint, item.id, ''), ...effects.filter((other) => other !== effect)]
    const refused = effectRefusal(blueprint, item.id, quoted(item.name), effect, others)
    if (refused) return refused
  }
  for (const change of Object.values(item.changes)) {
    const refused = changeRefusal(blueprint, change)
    if (refused) return refused
  }
  return undefined
}
