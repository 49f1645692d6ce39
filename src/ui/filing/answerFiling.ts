// The worker's side of reading and writing large blueprints: keeps a copy of the one it read or was told of.

import { partsOf } from '../../files/blueprintParts.ts'
import { readBlueprint } from '../../files/readBlueprint.ts'
import { writeBlueprint } from '../../files/writeBlueprint.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { withChanges } from '../workers/blueprintChanges.ts'
import type { FilingAnswer, FilingRequest } from './filingMessage.ts'

/** Hears requests one after another and posts answers; all state is its own. */
export function createFilingAnswers(post: (answer: FilingAnswer) => void): (request: FilingRequest) => void {
  let known: Parameters<typeof withChanges>[0] = {}
  return (request) => {
    if (request.kind === 'changes') known = withChanges(known, request.changes)
    else if (request.kind === 'read') {
      const { id } = request
      const result = readBlueprint(request.text, undefined, (blueprint) => {
        for (const part of partsOf(blueprint)) post({ kind: 'part', id, part })
      })
      if (!result.ok) return post({ kind: 'outcome', id, outcome: result })
      const { blueprint, ...outcome } = result
      known = { ...blueprint }
      post({ kind: 'outcome', id, outcome })
    } else {
      // The page tells all of a blueprint before it asks for its text.
      post({ kind: 'text', id: request.id, text: writeBlueprint(known as unknown as Blueprint) })
    }
  }
}
