// Objects of the file without the fields that are not there, in the order they were written down.

/** Fields that may be undefined become fields that may be absent. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The object without its undefined fields, in the same order. */
export function inOrder<T extends object>(fields: T): Present<T> {
  const present: Partial<Record<keyof T, unknown>> = {}
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key]
  // Exactly the fields that are there, each with its own value.
  return present as unknown as Present<T>
}
