// What goes along when roadmap items are deleted, told before it happens: mentions as predecessor, as helper of another
// item's effect, in scenarios. Must not change anything.

import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import { joined } from './deletion.ts'
import { counted } from './nameOf.ts'
import { waiversGone } from './waiverRemoval.ts'

/** Other items and scenarios that name the items and would lose that mention, by id. */
export interface ItemConsequences {
  /** Items that come after one of them. */
  readonly successors: readonly Id[]
  /** Items with an effect that counts only together with one of them: the effect then needs less. */
  readonly joint: readonly Id[]
  readonly scenarios: readonly Id[]
  /** Effects on indicators that go with the items. */
  readonly effects: number
  /** Accepted findings that are about nothing any more. */
  readonly waivers: number
}

/** What deleting these items takes along. O(items × mentions). */
export function itemConsequences(blueprint: Blueprint, ids: readonly Id[]): ItemConsequences {
  const gone = new Set(ids.filter((id) => blueprint.roadmap[id]))
  const items = Object.values(blueprint.roadmap)
  const others = items.filter((item) => !gone.has(item.id))
  const named = (record: object): boolean => Object.keys(record).some((id) => gone.has(id))
  const idsOf = (things: ReadonlyArray<{ readonly id: Id }>): Id[] => things.map(({ id }) => id).sort()
  return {
    successors: idsOf(others.filter((item) => named(item.predecessors))),
    joint: idsOf(others.filter((item) => Object.values(item.effects).some((effect) => named(effect.with)))),
    scenarios: idsOf(
      Object.values(blueprint.scenarios).filter(
        (scenario) => named(scenario.included) || named(scenario.moves) || named(scenario.forced),
      ),
    ),
    effects: items.filter((item) => gone.has(item.id)).reduce((sum, item) => sum + Object.keys(item.effects).length, 0),
    waivers: waiversGone(blueprint, gone),
  }
}

/** The consequences in words: "3 dampak pada indikator, 1 kegiatan penerus"; undefined when nothing else is touched. */
export function itemConsequenceWords({
  effects,
  successors,
  joint,
  scenarios,
  waivers,
}: ItemConsequences): Words | undefined {
  return joined([
    [effects, counted(effects, 'dampak pada indikator', 'effect on indicators', 'effects on indicators')],
    [successors.length, counted(successors.length, 'kegiatan penerus', 'successor')],
    [
      joint.length,
      counted(joint.length, 'kegiatan dengan dampak bersama', 'item with a joint effect', 'items with a joint effect'),
    ],
    [scenarios.length, counted(scenarios.length, 'skenario', 'scenario')],
    [waivers, counted(waivers, 'temuan yang diterima', 'accepted finding')],
  ])
}
