// The value of a roadmap item in the file.

import type { Effect, HistoryEntry, RoadmapItem } from '../model/blueprint.ts'
import type { BlueprintFile } from '../model/blueprintFile.ts'
import { sortedThings } from '../model/sortedIds.ts'
import { amounts, filled, idList, same, some, sortedMap } from './fileParts.ts'
import { inOrder } from './inOrder.ts'

type ItemFile = BlueprintFile['roadmap'][number]

/** An item with its effects, changes and history. */
export function itemOf(item: RoadmapItem): ItemFile {
  return inOrder({
    id: item.id,
    code: item.code,
    name: item.name,
    description: item.description,
    category: item.category,
    owner: item.owner,
    support: some(idList(item.support)),
    start: item.start,
    finish: item.finish,
    actualStart: item.actualStart,
    actualFinish: item.actualFinish,
    costs: filled(amounts(item.costs)),
    output: item.output,
    legalBasis: item.legalBasis,
    predecessors: some(idList(item.predecessors)),
    effects: some(sortedThings(item.effects).map(effectOf)),
    changes: some(
      sortedThings(item.changes).map(({ id, kind, element, by, note }) => inOrder({ id, kind, element, by, note })),
    ),
    status: item.status,
    history: some(sortedThings(item.history).map(historyOf)),
    risk:
      item.risk &&
      inOrder({
        deliver: item.risk.deliver,
        accept: item.risk.accept,
        delays: item.risk.delays && sortedMap(item.risk.delays, same),
      }),
    proposed: item.proposed,
    alternative: item.alternative,
  })
}

function effectOf(effect: Effect): NonNullable<ItemFile['effects']>[number] {
  const { id, instrument, indicator, from, to, gate, lagMonths, validMonths, evidence } = effect
  return inOrder({
    id,
    instrument,
    indicator,
    from,
    to,
    with: some(idList(effect.with)),
    gate: gate && { indicator: gate.indicator, level: gate.level },
    lagMonths,
    validMonths,
    evidence,
  })
}

function historyOf(entry: HistoryEntry): NonNullable<ItemFile['history']>[number] {
  const { id, step, event, from, to, at, by, agency, note, proofs } = entry
  return inOrder({
    id,
    step,
    event,
    from,
    to,
    at,
    by,
    agency,
    note,
    proofs: proofs && sortedMap(proofs, ({ named, evidence, reason }) => inOrder({ named, evidence, reason })),
  })
}
