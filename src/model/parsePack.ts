// Checks a JSON value against the shape of an instrument pack. Must run after the text was scanned: it trusts the size and
// depth of what it gets. Whether the pack holds together is told by soundness/packFaults.ts.
import './zodSetup.ts'
import type * as z from 'zod'
import type { Instrument } from './instrument.ts'
import { instrumentSchema } from './instrumentSchema.ts'
import type { ShapeIssue } from './shapeFault.ts'
import { shapeFault } from './shapeFault.ts'

export type ParsedPack =
  | { readonly ok: true; readonly pack: Instrument }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] }

/** The value as a pack, or every place where it differs from the shape of one. Never throws. */
export function parsePack(value: unknown): ParsedPack {
  const parsed = instrumentSchema.safeParse(value)
  if (parsed.success) return { ok: true, pack: parsed.data }
  const issueOf = (issue: z.core.$ZodIssue): ShapeIssue => ({
    // Keys of a JSON value are texts and numbers, never symbols.
    path: issue.path as (string | number)[],
    fault: shapeFault(issue),
  })
  return { ok: false, issues: parsed.error.issues.map(issueOf) }
}
