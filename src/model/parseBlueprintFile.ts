// Checks a JSON value against the shape of a blueprint file, thing by thing, so that a file with a million faults is
// refused after the first thousand. Must run after the text was scanned: it trusts the size and depth of what it gets.
import './zodSetup.ts'
import * as z from 'zod'
import type { BlueprintFile } from './blueprintFile.ts'
import { blueprintFileShape } from './blueprintFile.ts'
import { compiledShape } from './compiledShape.ts'
import type { ShapeIssue } from './shapeFault.ts'
import { shapeFault } from './shapeFault.ts'

/** From here on faults are not counted any more. */
const ENOUGH = 1000

export type ParseResult =
  | { readonly ok: true; readonly file: BlueprintFile }
  /** `more`: looking was stopped, there may be further faults. */
  | { readonly ok: false; readonly issues: readonly ShapeIssue[]; readonly more: boolean }

/** The schema of one thing of each list at the top of the file, by key. */
const thingSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries<z.ZodType>(blueprintFileShape.shape).flatMap(([key, schema]) => {
    const inner = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
    // What an array schema holds is typed as core schema only; ours are all full ones.
    return inner instanceof z.ZodArray ? [[key, inner.element as z.ZodType] as const] : []
  }),
)

/** The value as a blueprint file, or what is wrong with it. */
export function parseBlueprintFile(value: { readonly [key: string]: unknown }): ParseResult {
  const issues: ShapeIssue[] = []
  const lists: Record<string, unknown[]> = {}
  const tell = (found: readonly z.core.$ZodIssue[], prefix: readonly (string | number)[]): void => {
    for (const issue of found) {
      // Keys of a JSON value are texts and numbers, never symbols.
      issues.push({ path: [...prefix, ...(issue.path as (string | number)[])], fault: shapeFault(issue) })
    }
  }

  const header: Record<string, unknown> = { ...value }
  for (const key of thingSchemas.keys()) if (Array.isArray(value[key])) header[key] = []
  const top = blueprintFileShape.safeParse(header)
  if (!top.success) tell(top.error.issues, [])

  for (const [key, schema] of thingSchemas) {
    const things = value[key]
    if (!Array.isArray(things)) continue
    const accepts = compiledShape(schema)
    // The shapes change nothing, so what they accept is taken as it is.
    lists[key] = things
    for (let i = 0; i < things.length; i++) {
      if (accepts(things[i])) continue
      const thing = schema.safeParse(things[i])
      if (!thing.success) tell(thing.error.issues, [key, i])
      if (issues.length >= ENOUGH) return { ok: false, issues, more: true }
    }
  }
  if (!top.success || issues.length > 0) return { ok: false, issues, more: false }
  // Every list was checked with the schema of its things, everything else with the schema of the whole.
  return { ok: true, file: { ...top.data, ...lists } as BlueprintFile }
}
