// Deletes an agency and clears every mention of it; `agencyRules.ts` tells the consequences beforehand.

import type { Draft } from 'immer'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { draftRow, rowsOf } from '../../model/table.ts'
import { unitAttributes } from '../agencyRules.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { agencyName } from '../nameOf.ts'

export { agencyConsequences, agencyConsequenceWords } from '../agencyRules.ts'

export interface DeleteAgencyArgs {
  readonly id: Id
}

/** Deletes an agency; what it owned or supported stays without it. One that is already gone changes nothing. */
export const deleteAgency: Command<DeleteAgencyArgs> = {
  name: 'deleteAgency',
  label: ({ id }, blueprint) => {
    const name = agencyName(blueprint, id)
    return { id: `Hapus perangkat daerah ${name}`, en: `Delete agency ${name}` }
  },
  apply: (draft, { id }, blueprint) => {
    delete draft.agencies[id]
    clearElements(draft, blueprint, id)
    clearRoadmap(draft, blueprint, id)
    clearResponsibilities(draft, blueprint, id)
    for (const [part, key] of NAMED_IN) {
      for (const thing of Object.values(blueprint[part])) {
        const named = thing.agency === id ? draft[part][thing.id] : undefined
        if (named) delete named[key]
      }
    }
    for (const scenario of Object.values(blueprint.scenarios)) {
      if (scenario.capacity[id]) delete draft.scenarios[scenario.id]?.capacity[id]
    }
    for (const view of Object.values(blueprint.views)) {
      if (view.groupBy === 'agency' && view.collapsed?.[id]) delete draft.views[view.id]?.collapsed?.[id]
    }
    for (const query of Object.values(blueprint.queries)) {
      if (query.owners?.[id]) delete draft.queries[query.id]?.owners?.[id]
    }
    removeComments(draft, blueprint, 'agency', new Set([id]))
  },
}

const NAMED_IN = [
  ['assessments', 'agency'],
  ['evidence', 'agency'],
  ['comments', 'agency'],
] as const

function clearElements(draft: Draft<Blueprint>, blueprint: Blueprint, id: Id): void {
  for (const element of rowsOf(blueprint.elements)) {
    const attributes = unitAttributes(element, id)
    if (element.owner !== id && attributes.length === 0) continue
    const row = draftRow(draft.elements, element.id)
    if (!row) continue
    if (element.owner === id) delete row.owner
    for (const attribute of attributes) delete row.attributes[attribute]
  }
}

function clearRoadmap(draft: Draft<Blueprint>, blueprint: Blueprint, id: Id): void {
  for (const item of Object.values(blueprint.roadmap)) {
    if (item.owner === id) delete draft.roadmap[item.id]?.owner
    if (item.support[id]) delete draft.roadmap[item.id]?.support[id]
    for (const entry of Object.values(item.history)) {
      if (entry.agency === id) delete draft.roadmap[item.id]?.history[entry.id]?.agency
    }
  }
}

function clearResponsibilities(draft: Draft<Blueprint>, blueprint: Blueprint, id: Id): void {
  for (const [instrument, byIndicator] of Object.entries(blueprint.responsibilities)) {
    for (const [indicator, responsibility] of Object.entries(byIndicator)) {
      if (responsibility.owner === id) delete draft.responsibilities[instrument]?.[indicator]?.owner
      if (responsibility.support[id]) delete draft.responsibilities[instrument]?.[indicator]?.support[id]
    }
  }
}
