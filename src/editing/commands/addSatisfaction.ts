// Adds the result of a satisfaction survey of a service in a year.

import type { Satisfaction } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { elementName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { satisfactionRefusal, takenRefusal } from '../satisfactionRules.ts'

export interface AddSatisfactionArgs {
  readonly satisfaction: Satisfaction
}

/** Adds a survey result: "Tambah kepuasan “Perizinan” 2025". Refuses a second one of the same service and year. */
export const addSatisfaction: Command<AddSatisfactionArgs> = {
  name: 'addSatisfaction',
  label: ({ satisfaction: { service, year } }, blueprint) => {
    const name = elementName(blueprint, service)
    return { id: `Tambah kepuasan ${name} ${year}`, en: `Add satisfaction of ${name} ${year}` }
  },
  refuse: (blueprint, { satisfaction }) =>
    firstRefusal(
      () => newIdRefusal(satisfaction.id, blueprint.satisfaction[satisfaction.id] !== undefined),
      () => satisfactionRefusal(blueprint, satisfaction),
      () => takenRefusal(blueprint, satisfaction),
    ),
  apply: (draft, { satisfaction }) => {
    draft.satisfaction[satisfaction.id] = satisfaction
  },
}
