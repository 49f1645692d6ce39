// A blueprint with nothing in it but what every blueprint has.

import type { Blueprint, Government, Plan } from './blueprint.ts'
import { emptyTable } from './table.ts'

/** An empty blueprint. */
export function emptyBlueprint(start: {
  readonly id: string
  readonly title: string
  readonly government: Government
  readonly plan: Plan
}): Blueprint {
  return {
    ...start,
    agencies: {},
    instruments: {},
    responsibilities: {},
    elements: emptyTable(),
    relations: emptyTable(),
    views: {},
    assessments: {},
    evidence: {},
    satisfaction: {},
    roadmap: {},
    scenarios: {},
    shocks: {},
    comments: {},
    queries: {},
    referenceCodes: {},
    pickLists: {},
    waivers: {},
  }
}
