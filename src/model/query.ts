// A saved question to the catalogue: which elements, in which columns, in what order. Every condition that is given must
// hold; within one condition any of its values will do.
import type { Id, IdSet } from './blueprint.ts'

export interface Query {
  readonly id: Id
  readonly name: string
  /** Fractional-index text: order among the queries. */
  readonly order: string
  /** Words that must occur in name, code, reference, description or owner. */
  readonly text?: string
  /** Kinds of the metamodel. */
  readonly kinds?: IdSet
  /** Agencies. */
  readonly owners?: IdSet
  readonly states?: { readonly [state in 'as-is' | 'to-be']?: true }
  /** Fields or attributes that must be empty: "owner", "reference". */
  readonly without?: IdSet
  /** Further conditions by name (src/catalogue/filterElements.ts): "present", "retiring", "issue". */
  readonly marks?: IdSet
  /** Pick-list values by attribute. */
  readonly attributes?: { readonly [attribute: string]: IdSet }
  /** Ids of the columns, left to right; absent = the usual ones. */
  readonly columns?: readonly Id[]
  readonly sort?: { readonly by: Id; readonly descending?: true }
}
