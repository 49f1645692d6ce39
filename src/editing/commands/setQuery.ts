// Saves a question to the catalogue under a name: a new one, or in the place of the one with its id.

import type { Query } from '../../model/query.ts'
import { quoted } from '../../model/quoted.ts'
import type { Command } from '../command.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { queryRefusal } from '../queryRules.ts'
import { firstRefusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

export interface SetQueryArgs {
  /** Put in the place of the one with its id. */
  readonly query: Query
}

/** Saves, overwrites or renames a question: "Simpan kueri “Tanpa pemilik”". Refuses an empty name and what a file cannot hold. */
export const setQuery: Command<SetQueryArgs> = {
  name: 'setQuery',
  label: ({ query }, { queries }) => {
    const before = queries[query.id]
    const name = quoted(query.name)
    if (!before) return { id: `Simpan kueri ${name}`, en: `Save query ${name}` }
    if (before.name === query.name) return { id: `Ubah kueri ${name}`, en: `Change query ${name}` }
    return { id: `Namai ulang kueri menjadi ${name}`, en: `Rename query to ${name}` }
  },
  refuse: (blueprint, { query }) =>
    firstRefusal(
      () => newIdRefusal(query.id, false),
      () => queryRefusal(blueprint, query),
    ),
  apply: (draft, { query }, { queries }) => {
    // A draft takes the list of columns as its own; nobody writes into it.
    if (!sameValue(queries[query.id], query)) draft.queries[query.id] = query as (typeof draft.queries)[string]
  },
}
