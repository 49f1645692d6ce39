// Draws a relation between two elements.

import type { Id } from '../../model/blueprint.ts'
import { hasRow, putRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { elementName, relationName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { relationEndsRefusal } from '../relationRules.ts'

export interface ConnectElementsArgs {
  /** Id of the new relation. */
  readonly id: Id
  /** Relation kind of the metamodel. */
  readonly kind: string
  readonly source: Id
  readonly target: Id
  readonly note?: string
}

/** Connects two elements; refuses what the metamodel does not allow (and says what it does), a second time, itself. */
export const connectElements: Command<ConnectElementsArgs> = {
  name: 'connectElements',
  label: ({ kind, source, target }, blueprint) => {
    const [a, b, relation] = [elementName(blueprint, source), elementName(blueprint, target), relationName(kind)]
    return { id: `Hubungkan ${a} ke ${b} (${relation.id})`, en: `Connect ${a} to ${b} (${relation.en})` }
  },
  refuse: (blueprint, args) =>
    firstRefusal(
      () => newIdRefusal(args.id, hasRow(blueprint.relations, args.id)),
      () => relationEndsRefusal(blueprint, args),
      () => fieldsRefusal(args, { note: 'text' }),
    ),
  apply: (draft, { id, kind, source, target, note }) => {
    putRow(draft.relations, id, { id, kind, source, target, ...(note === undefined ? {} : { note }) })
  },
}
