// Edits of records of records, such as budgets by year and source; a year without entries is dropped. Pure.

type Nested<V> = { readonly [outer: string]: { readonly [inner: string]: V } }

/** With an entry set. */
export function withEntry<V>(record: Nested<V>, outer: string, inner: string, value: V): Nested<V> {
  return { ...record, [outer]: { ...record[outer], [inner]: value } }
}

/** Without an entry. */
export function withoutEntry<V>(record: Nested<V>, outer: string, inner: string): Nested<V> {
  const { [outer]: changed, ...others } = record
  const { [inner]: _, ...rest } = changed ?? {}
  return Object.keys(rest).length === 0 ? others : { ...others, [outer]: rest }
}
