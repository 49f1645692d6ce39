// How a value differs from the shape a blueprint file must have, in words of our own, so that no other room reads zod's.
import type * as z from 'zod'

export type ShapeSort = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'object' | 'null' | 'other'

export type ShapeFault =
  | { readonly kind: 'type'; readonly expected: ShapeSort }
  /** `of`: length of a text, value of a number, entries of a list. */
  | { readonly kind: 'too-small'; readonly min: number; readonly of: ShapeSort }
  | { readonly kind: 'too-big'; readonly max: number; readonly of: ShapeSort }
  /** The source of the regular expression that did not match. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'unknown-keys'; readonly keys: readonly string[] }
  /** The last key of the path is not a legal one. */
  | { readonly kind: 'key'; readonly fault: ShapeFault }
  /** None of the sorts that may stand here. */
  | { readonly kind: 'none-of'; readonly sorts: readonly ShapeSort[] }
  | { readonly kind: 'other' }

export interface ShapeIssue {
  /** Keys and indices from the top of the file. */
  readonly path: readonly (string | number)[]
  readonly fault: ShapeFault
}

const sorts: Readonly<Record<string, ShapeSort>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
  null: 'null',
}
const sortOf = (name: string): ShapeSort => sorts[name] ?? 'other'

/** The fault of one zod issue. */
export function shapeFault(issue: z.core.$ZodIssue): ShapeFault {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', expected: sortOf(issue.expected) }
    case 'too_small':
      return { kind: 'too-small', min: Number(issue.minimum), of: sortOf(issue.origin) }
    case 'too_big':
      return { kind: 'too-big', max: Number(issue.maximum), of: sortOf(issue.origin) }
    case 'invalid_format':
      // zod gives the pattern as text between slashes.
      return { kind: 'pattern', pattern: (issue.pattern ?? '').replace(/^\/|\/[a-z]*$/g, '') }
    case 'invalid_value':
      return { kind: 'choice', choices: issue.values.map(String) }
    case 'unrecognized_keys':
      return { kind: 'unknown-keys', keys: issue.keys }
    case 'invalid_key': {
      const [inner] = issue.issues
      return { kind: 'key', fault: inner ? shapeFault(inner) : { kind: 'other' } }
    }
    case 'invalid_union': {
      const expected = issue.errors.flatMap(([first]) =>
        first?.code === 'invalid_type' ? [sortOf(first.expected)] : [],
      )
      return { kind: 'none-of', sorts: expected }
    }
    default:
      return { kind: 'other' }
  }
}
