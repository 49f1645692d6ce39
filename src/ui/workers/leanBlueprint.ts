// A blueprint without what no calculation asks for: drawings, elements and comments are most of a large blueprint's bytes and
// would be copied to the worker at every question.

import type { Blueprint } from '../../model/blueprint.ts'

const NONE = { elements: {}, relations: {}, views: {}, satisfaction: {}, comments: {}, scenarios: {} } as const

let last: Blueprint | undefined

/** The same blueprint without elements, relations, views, satisfaction, comments and scenarios; the same object while the rest is. */
export function leanBlueprint(blueprint: Blueprint): Blueprint {
  const lean: Blueprint = { ...blueprint, ...NONE }
  const keys = Object.keys(lean) as (keyof Blueprint)[]
  if (last && keys.every((key) => last?.[key] === lean[key])) return last
  last = lean
  return lean
}
