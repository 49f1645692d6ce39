// One model as a list of models, always the same list, so that what is computed from it can be kept.

import type { ReferenceModelCode } from '../../model/metamodelShape.ts'

/** The list of just this model. */
export const ONLY: { readonly [model in ReferenceModelCode]: readonly [model] } = {
  RAB: ['RAB'],
  RAL: ['RAL'],
  RAD: ['RAD'],
  RAA: ['RAA'],
  RAI: ['RAI'],
  RAK: ['RAK'],
}
