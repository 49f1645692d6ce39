// Zod shape of a reference-architecture pack. Shapes only; whether parents resolve is told by the tests of the pack.
// Not used at run time for our own pack, which is part of the program.
import * as z from 'zod'
import { MONTH_PATTERN } from './month.ts'
import { packId, packText, packWords } from './packWordsSchema.ts'
import type { ReferenceArchitecture } from './referenceArchitecture.ts'

const code = z.string().regex(/^RA[BLDAIK](\.\d\d)+$/, 'must be a code such as RAB.04.01')
const level = z.int().min(1).max(7)

const entry = z.strictObject({
  code,
  name: packWords,
  level,
  parent: code.nullable(),
  aliases: z.array(packText).min(1).exactOptional(),
  rab: code.exactOptional(),
  confidence: z.enum(['both', 'name']).exactOptional(),
  note: packWords.exactOptional(),
})

const model = z.strictObject({
  code: z.enum(['RAB', 'RAL', 'RAD', 'RAA', 'RAI', 'RAK']),
  domain: packId,
  name: packWords,
  nationalLevels: z.array(level).min(1),
  confidence: z.record(z.string().regex(/^[1-7]$/), z.enum(['high', 'medium', 'low'])),
  source: z.array(packText).min(1),
  note: packWords.exactOptional(),
  entries: z.array(entry).min(1),
})

/** Accepts exactly what `ReferenceArchitecture` describes; unknown fields are errors. */
export const referenceArchitectureSchema: z.ZodType<ReferenceArchitecture> = z.strictObject({
  id: packId,
  title: packWords,
  regulation: packText,
  period: z.string().regex(/^\d{4}-\d{4}$/),
  status: packWords,
  retrieved: z.string().regex(MONTH_PATTERN),
  notes: z.array(packWords),
  models: z.array(model).min(1),
})
