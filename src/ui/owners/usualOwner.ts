// Who usually answers for an indicator, said for the column beside it: an agency of the blueprint, else the role it would take.

import { agencyRoles } from '../../model/agencyRoles.ts'
import type { Agency, Blueprint } from '../../model/blueprint.ts'
import { defaultResponsibility } from '../../model/defaultResponsibility.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import type { Words } from '../../model/words.ts'

export interface UsualOwner {
  /** Short name of the agency, or the name of the role when no agency alone plays it. */
  readonly name: Words
  readonly agency?: Agency
  readonly contested: boolean
}

/** Undefined where the pack of agencies says nothing. */
export function usualOwner(
  blueprint: Pick<Blueprint, 'agencies'>,
  instrument: Instrument,
  { id }: Pick<Indicator, 'id'>,
): UsualOwner | undefined {
  const { owner, basis } = defaultResponsibility(blueprint, instrument, id)
  if (!basis) return undefined
  const contested = basis.confidence === 'contested'
  const agency = owner === undefined ? undefined : blueprint.agencies[owner]
  if (agency) return { name: { id: agency.short, en: agency.short }, agency, contested }
  return { name: roleName(basis.owner), contested }
}

/** The name of a role of the pack, or its id. */
export function roleName(role: string): Words {
  return agencyRoles.roles.find(({ id }) => id === role)?.name ?? { id: role, en: role }
}
