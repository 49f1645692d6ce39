// Adds an agency (perangkat daerah).

import type { Agency } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { AGENCY_FIELDS } from '../agencyRules.ts'
import type { Command } from '../command.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { firstRefusal } from '../refusal.ts'

export interface AddAgencyArgs {
  readonly agency: Agency
}

/** Adds an agency: "Tambah perangkat daerah “Diskominfo”". */
export const addAgency: Command<AddAgencyArgs> = {
  name: 'addAgency',
  label: ({ agency }) => ({
    id: `Tambah perangkat daerah ${quoted(agency.short)}`,
    en: `Add agency ${quoted(agency.short)}`,
  }),
  refuse: (blueprint, { agency }) =>
    firstRefusal(
      () => newIdRefusal(agency.id, blueprint.agencies[agency.id] !== undefined),
      () => fieldsRefusal(agency, AGENCY_FIELDS),
    ),
  apply: (draft, { agency }) => {
    draft.agencies[agency.id] = agency
  },
}
