// The surveys of each service, as records of their own. Only looks them up; it judges none.
import type { Blueprint, Id, Satisfaction } from '../model/blueprint.ts'

/** Survey records by service. O(surveys). */
export function surveysByService({
  satisfaction,
}: Pick<Blueprint, 'satisfaction'>): ReadonlyMap<Id, Record<Id, Satisfaction>> {
  const surveys = new Map<Id, Record<Id, Satisfaction>>()
  for (const row of Object.values(satisfaction)) {
    const known = surveys.get(row.service)
    if (known) known[row.id] = row
    else surveys.set(row.service, { [row.id]: row })
  }
  return surveys
}
