// A change of some fields of one thing: what is named is set, null clears an optional field, the rest stays.
// Must not know any one kind of thing.

import { sameValue } from './sameValue.ts'

/** New values for some fields of T; null clears a field that may be absent. */
export type FieldPatch<T> = {
  readonly [K in keyof T]?: Exclude<T[K], undefined> | (object extends Pick<T, K> ? null : never)
}

/** Writes a patch into a draft; a field that already says the same is left alone, so that no patch is recorded. */
export function applyFields(draft: object, set: object): void {
  // A draft of any thing is a plain record of its fields; `FieldPatch` has checked names and types.
  const target = draft as Record<string, unknown>
  for (const [key, value] of Object.entries(set)) {
    if (value === undefined) continue
    if (value === null) {
      if (key in target) delete target[key]
    } else if (!sameValue(target[key], value)) target[key] = value
  }
}

/** The value a field will have after the patch; undefined when it will be absent. */
export function patched<T, K extends keyof T>(thing: T, set: FieldPatch<T>, key: K): T[K] | undefined {
  const value = set[key]
  if (value === undefined) return thing[key]
  // `FieldPatch` allows null or a value of the field, nothing else.
  return value === null ? undefined : (value as T[K])
}

/** Names of the fields a patch touches, sorted: the part of a merge key that keeps typing in one field together. */
export function patchedKeys(set: object): string {
  return Object.keys(set).sort().join(',')
}
