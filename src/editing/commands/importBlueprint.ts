// Imports another blueprint into the open one as one step. Title, plan and government of the open one stay.

import type { Blueprint, PickValue, Responsibility } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { putRow, type WritableTable } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { COLLECTIONS, importedPickValues, importedResponsibilities, importedThings } from '../importMerge.ts'

export { importSummary, importWords } from '../importMerge.ts'

export interface ImportBlueprintArgs {
  readonly incoming: Blueprint
}

/** Imports: things with the same id are updated, new ones added, nothing is deleted, locked assessments stay. */
export const importBlueprint: Command<ImportBlueprintArgs> = {
  name: 'importBlueprint',
  label: ({ incoming }) => ({
    id: `Impor ${quoted(incoming.title)}`,
    en: `Import ${quoted(incoming.title)}`,
  }),
  apply: (draft, { incoming }, blueprint) => {
    for (const collection of COLLECTIONS) {
      const things = importedThings(blueprint, incoming, collection).filter(
        ({ fate }) => fate === 'added' || fate === 'changed',
      )
      if (things.length === 0) continue
      if (collection === 'elements' || collection === 'relations') {
        // `importedThings` gives the things of this very collection.
        const table = draft[collection] as WritableTable<unknown>
        for (const { id, value } of things) putRow(table, id, value)
      } else {
        const record = draft[collection] as Record<string, unknown>
        for (const { id, value } of things) record[id] = value
      }
    }
    for (const { id, fate, value } of importedResponsibilities(blueprint, incoming)) {
      if (fate === 'same') continue
      const [instrument = '', indicator = ''] = id.split(' ')
      const byIndicator = draft.responsibilities[instrument]
      // `importedResponsibilities` gives responsibilities only.
      const responsibility = value as Responsibility
      if (byIndicator) byIndicator[indicator] = responsibility
      else draft.responsibilities[instrument] = { [indicator]: responsibility }
    }
    for (const { id, fate, value } of importedPickValues(blueprint, incoming)) {
      if (fate === 'same') continue
      const [kind = '', attribute = '', name = ''] = id.split(' ')
      draft.pickLists[kind] ??= {}
      const lists = draft.pickLists[kind]
      lists[attribute] ??= {}
      // `importedPickValues` gives values of pick lists only.
      lists[attribute][name] = value as PickValue
    }
  },
}
