// Small tools of the random blueprints: fields that may be absent, and picking one of a list by any whole number.
import fc from 'fast-check'

type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }

/** The object without its undefined fields: an absent field is absent, not undefined. */
export function compact<T extends object>(object: T): Optional<T> & Required<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Optional<T> & Required<T>
}

/** The value, or undefined about every second time. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 })
}

/** One of the list, which must not be empty, by any whole number from 0 up. */
export function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T
}

/** A set as records keep it. */
export function setOf(ids: Iterable<string>): { [id: string]: true } {
  return Object.fromEntries([...ids].map((id) => [id, true as const]))
}
