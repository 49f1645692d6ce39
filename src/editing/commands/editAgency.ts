// Changes name, abbreviation or role of an agency.

import type { Agency, Id } from '../../model/blueprint.ts'
import { AGENCY_FIELDS } from '../agencyRules.ts'
import type { Command } from '../command.ts'
import { agenciesRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { agencyName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'

export interface EditAgencyArgs {
  readonly id: Id
  readonly set: FieldPatch<Omit<Agency, 'id'>>
}

/** Changes an agency: "Ubah perangkat daerah “Diskominfo”". */
export const editAgency: Command<EditAgencyArgs> = {
  name: 'editAgency',
  label: ({ id }, blueprint) => {
    const name = agencyName(blueprint, id)
    return { id: `Ubah perangkat daerah ${name}`, en: `Change agency ${name}` }
  },
  mergeKey: ({ id, set }) => `editAgency:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) =>
    firstRefusal(
      () => agenciesRefusal(blueprint, [id]),
      () => fieldsRefusal(set, AGENCY_FIELDS),
    ),
  apply: (draft, { id, set }) => {
    const agency = draft.agencies[id]
    if (agency) applyFields(agency, set)
  },
}
