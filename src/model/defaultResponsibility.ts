// Who usually answers for an indicator, said with the agencies a blueprint has: a proposal to start from, with how sure the
// sources are. Must not look at who answers for it now.

import { agencyRoles, type DefaultOwner } from './agencyRoles.ts'
import type { Blueprint, Id, IndicatorId } from './blueprint.ts'
import { indicatorOf } from './indicatorOf.ts'
import type { Instrument } from './instrument.ts'
import { byId } from './sortedIds.ts'

export interface DefaultResponsibility {
  /** Absent when no agency plays the role, or several do. */
  readonly owner?: Id
  readonly support: readonly Id[]
  /** What the sources say; absent for instruments the pack of agencies does not speak of. */
  readonly basis?: DefaultOwner
}

const BASES: ReadonlyMap<IndicatorId, DefaultOwner> = new Map(
  agencyRoles.defaults.map((each) => [each.indicator, each]),
)

/** What the sources say of an indicator's owner; undefined for another instrument. */
export function ownerBasis(instrument: Instrument, indicator: IndicatorId): DefaultOwner | undefined {
  return instrument.id === agencyRoles.instrument ? BASES.get(indicator) : undefined
}

/** The proposal for one indicator; supporters are the agencies that alone play a supporting role. */
export function defaultResponsibility(
  blueprint: Pick<Blueprint, 'agencies'>,
  instrument: Instrument,
  indicator: IndicatorId,
): DefaultResponsibility {
  const basis = ownerBasis(instrument, indicator)
  const owner = soleAgency(blueprint, basis?.owner ?? indicatorOf(instrument, indicator)?.defaultOwnerRole)
  const support = (basis?.support ?? [])
    .flatMap((role) => soleAgency(blueprint, role) ?? [])
    .filter((id) => id !== owner)
    .sort(byId)
  return { ...(owner === undefined ? {} : { owner }), support, ...(basis ? { basis } : {}) }
}

function soleAgency({ agencies }: Pick<Blueprint, 'agencies'>, role: string | undefined): Id | undefined {
  if (role === undefined) return undefined
  const playing = Object.values(agencies).filter((agency) => agency.role === role)
  return playing.length === 1 ? playing[0]?.id : undefined
}
