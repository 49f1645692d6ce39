// Choosing, saving and ordering the questions of the catalogue. The address names the chosen one.

import { builtInQueries, builtInQuery } from '../../catalogue/builtInQueries.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Query } from '../../model/query.ts'
import type { Language } from '../../model/words.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import type { Karta } from '../karta.ts'
import { catalogueText } from '../text/catalogue.ts'
import { catalogueState, columnLayout, setCatalogue, setColumns } from './catalogueState.ts'

/** Saved queries in their order. */
export function queriesInOrder(queries: Blueprint['queries']): readonly Query[] {
  return Object.values(queries).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}

/** What a query is called; undefined when there is none. */
export function queryName(blueprint: Blueprint, id: Id | undefined, language: Language): string | undefined {
  if (id === undefined) return undefined
  const builtIn = builtInQuery(id)
  return builtIn ? catalogueText[language].queries[builtIn] : blueprint.queries[id]?.name
}

/** Shows what a query asks; without one, every element. False when there is no such query. */
export function takeQuery(blueprint: Blueprint, id: Id | undefined): boolean {
  const { ticked } = catalogueState.get()
  const builtIn = id === undefined ? undefined : builtInQuery(id)
  const saved = id === undefined ? undefined : blueprint.queries[id]
  if (builtIn) setCatalogue({ conditions: builtInQueries[builtIn], sort: undefined, query: id, ticked })
  else if (saved) {
    const { id: _id, name: _name, order: _order, columns, sort, ...conditions } = saved
    setCatalogue({ conditions, sort, query: id, ticked })
    if (columns) setColumns(columns)
  } else setCatalogue({ conditions: {}, sort: undefined, query: undefined, ticked })
  return id === undefined || builtIn !== undefined || saved !== undefined
}

/** Goes to the address of a query; what it asks is taken from there. */
export function goToQuery(karta: Karta, id: Id | undefined): void {
  // Chosen once more, it is asked anew even where the address stays.
  takeQuery(karta.store.getBlueprint(), id)
  karta.route.set(architectureRoute('katalog', id))
}

/** What is shown just now as a query. */
export function shownQuery(id: Id, name: string, order: string): Query {
  const { conditions, sort } = catalogueState.get()
  return { id, name, order, ...conditions, columns: columnLayout.get().columns, ...(sort && { sort }) }
}

/** True when what is shown is not what the chosen query asks any more. */
export function isChanged(blueprint: Blueprint, id: Id): boolean {
  const { conditions, sort } = catalogueState.get()
  const builtIn = builtInQuery(id)
  const saved = blueprint.queries[id]
  if (builtIn) return sort !== undefined || !same(conditions, builtInQueries[builtIn])
  return (
    saved !== undefined &&
    !same(shownQuery(id, saved.name, saved.order), { ...saved, columns: saved.columns ?? columnLayout.get().columns })
  )
}

/** Compared as text with sorted keys: sets come in any order. */
function same(a: object, b: object): boolean {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
        : part,
    )
  return text(a) === text(b)
}
