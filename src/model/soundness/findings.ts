// Everything in a blueprint that does not hold together, in one list: what reading a file tells the planner.
import type { Blueprint } from '../blueprint.ts'
import { danglingReferences } from './danglingReferences.ts'
import type { Finding } from './finding.ts'
import { gateCycles } from './gateCycles.ts'
import { levelsOutsideScale } from './levelsOutsideScale.ts'
import { predecessorCycles } from './predecessorCycles.ts'
import { unknownNames } from './unknownNames.ts'
import { unsoundPacks } from './unsoundPacks.ts'

/** All findings, in an order that does not depend on the order of records. Linear (and sorting what was found). */
export function soundnessFindings(blueprint: Blueprint): readonly Finding[] {
  const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
    findings
      .map((finding) => ({ finding, key: finding.path.join(' ') }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ finding }) => finding)
  return [danglingReferences, unknownNames, levelsOutsideScale, predecessorCycles, gateCycles, unsoundPacks].flatMap(
    (find) => inOrder(find(blueprint)),
  )
}
