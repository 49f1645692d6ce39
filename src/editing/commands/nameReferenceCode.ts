// Names a local level below a code of the reference architecture, or renames it.

import { quoted } from '../../model/quoted.ts'
import type { Command } from '../command.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { localCodeRefusal } from '../referenceRules.ts'
import { firstRefusal } from '../refusal.ts'

export interface NameReferenceCodeArgs {
  readonly code: string
  readonly name: string
  /** Null takes the note away; absent leaves it. */
  readonly note?: string | null
}

/** "Namai RAB.04.01.20 “Posyandu”". Refuses a malformed or national code, and one under a level that does not exist. */
export const nameReferenceCode: Command<NameReferenceCodeArgs> = {
  name: 'nameReferenceCode',
  label: ({ code, name }) => ({ id: `Namai ${code} ${quoted(name)}`, en: `Name ${code} ${quoted(name)}` }),
  mergeKey: ({ code }) => `nameReferenceCode:${code}`,
  refuse: (blueprint, { code, name, note }) =>
    firstRefusal(
      () => localCodeRefusal(blueprint, code),
      () => fieldsRefusal({ name, note }, { name: 'name', note: 'text' }),
    ),
  apply: (draft, { code, name, note }, blueprint) => {
    const kept = note === undefined ? blueprint.referenceCodes[code]?.note : (note ?? undefined)
    const before = blueprint.referenceCodes[code]
    if (before && before.name === name && before.note === kept) return
    draft.referenceCodes[code] = { code, name, ...(kept !== undefined && kept !== '' && { note: kept }) }
  },
}
