// How satisfied the users of what an element carries are: a service has the category of its latest survey, everything the
// service needs takes the worst of its services. Stands beside the index, never in it.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import { type SatisfactionCategory, satisfactionCategory } from '../scoring/satisfactionCategory.ts'
import { lowestCarried } from './lowestCarried.ts'
import { surveysByService } from './surveysByService.ts'

const WORST_FIRST: readonly SatisfactionCategory[] = ['D', 'C', 'B', 'A']

/** Category by element as known in a year (surveys of later years do not count yet); elements without any are left out. */
export function elementSatisfaction(blueprint: Blueprint, year: number): ReadonlyMap<Id, SatisfactionCategory> {
  const ranks = new Map<Id, number>()
  for (const [service, surveys] of surveysByService(blueprint)) {
    const [latest] = Object.values(surveys)
      .filter((survey) => survey.year <= year)
      .sort((a, b) => b.year - a.year || byId(a.id, b.id))
    if (latest) ranks.set(service, WORST_FIRST.indexOf(satisfactionCategory({ units: latest.score, per: 100 })))
  }
  const found = new Map<Id, SatisfactionCategory>()
  for (const [id, rank] of lowestCarried(blueprint, ranks)) found.set(id, WORST_FIRST[rank] ?? 'D')
  return found
}
