// What a saved question to the catalogue may hold, so that it can be saved and opened again.

import type { Blueprint } from '../model/blueprint.ts'
import { isId } from '../model/id.ts'
import type { Query } from '../model/query.ts'
import type { Refusal } from './command.ts'
import { agenciesRefusal } from './existence.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { firstRefusal, refusal } from './refusal.ts'
import { orderRefusal } from './viewRules.ts'

const MOST_COLUMNS = 400

/** Refuses an empty name, texts that are too long, missing agencies and malformed ids. */
export function queryRefusal(blueprint: Blueprint, query: Query): Refusal | undefined {
  const { kinds, owners, without, marks, attributes = {}, columns = [], sort } = query
  const ids = [
    ...[kinds, owners, without, marks, attributes, ...Object.values(attributes)].flatMap((set) =>
      Object.keys(set ?? {}),
    ),
    ...columns,
    ...(sort ? [sort.by] : []),
  ]
  return firstRefusal(
    () => fieldsRefusal({ name: query.name, title: query.text }, { name: 'name', title: 'line' }),
    () => orderRefusal(query.order),
    () => agenciesRefusal(blueprint, Object.keys(owners ?? {})),
    () =>
      ids.every(isId) && columns.length <= MOST_COLUMNS
        ? undefined
        : refusal('bad-query', 'Isi kueri ini tidak dapat disimpan.', 'The conditions of this query cannot be saved.'),
  )
}
