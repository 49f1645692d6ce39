// Deletes a saved question to the catalogue. No element is touched.

import type { Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import type { Command } from '../command.ts'

export interface DeleteQueryArgs {
  readonly id: Id
}

/** Deletes a question: "Hapus kueri “Tanpa pemilik”". One that is already gone changes nothing. */
export const deleteQuery: Command<DeleteQueryArgs> = {
  name: 'deleteQuery',
  label: ({ id }, { queries }) => {
    const name = quoted(queries[id]?.name ?? id)
    return { id: `Hapus kueri ${name}`, en: `Delete query ${name}` }
  },
  apply: (draft, { id }, { queries }) => {
    if (queries[id]) delete draft.queries[id]
  },
}
