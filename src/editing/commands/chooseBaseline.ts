// Chooses the assessment the simulation starts from.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { assessmentName } from '../nameOf.ts'
import { baselineRefusal } from '../planRules.ts'

export interface ChooseBaselineArgs {
  readonly assessment: Id
}

/** Makes an assessment the baseline, locked ones too. Refuses one made with another instrument than the plan's. */
export const chooseBaseline: Command<ChooseBaselineArgs> = {
  name: 'chooseBaseline',
  label: ({ assessment }, blueprint) => {
    const name = assessmentName(blueprint, assessment)
    return { id: `Jadikan ${name} dasar simulasi`, en: `Make ${name} the simulation baseline` }
  },
  refuse: (blueprint, { assessment }) => baselineRefusal(blueprint, assessment, blueprint.plan.instrument),
  apply: (draft, { assessment }, blueprint) => {
    if (blueprint.plan.baseline !== assessment) draft.plan.baseline = assessment
  },
}
