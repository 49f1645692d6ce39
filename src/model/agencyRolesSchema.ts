// Zod shape of the agency pack. Shapes only; whether roles and indicators resolve is told by the tests of the pack.
// Not used at run time for our own pack, which is part of the program.
import * as z from 'zod'
import type { AgencyRoles } from './agencyRoles.ts'
import { packId, packText, packWords } from './packWordsSchema.ts'

const defaultOwner = z.strictObject({
  indicator: packId,
  owner: packId,
  support: z.array(packId),
  confidence: z.enum(['high', 'medium', 'contested', 'agency-specific']),
  bySource: z.record(packId, z.array(packId).min(1)),
})

/** Accepts exactly what `AgencyRoles` describes; unknown fields are errors. */
export const agencyRolesSchema: z.ZodType<AgencyRoles> = z.strictObject({
  id: packId,
  title: packWords,
  instrument: packId,
  note: packWords,
  assessorFunctions: z.array(packWords),
  roles: z.array(z.strictObject({ id: packId, name: packWords, functions: packWords })).min(1),
  sources: z.array(z.strictObject({ id: packId, citation: packText })).min(1),
  defaults: z.array(defaultOwner).min(1),
})
