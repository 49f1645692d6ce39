// Zod shape of a crosswalk between two instruments; used by tests of the pack only.
import * as z from 'zod'
import type { Crosswalk } from './crosswalk.ts'
import { packId, packWords } from './packWordsSchema.ts'

const confidence = z.enum(['high', 'medium', 'low'])
const linked = z.strictObject({
  from: packId,
  to: packId,
  strength: z.enum(['strong', 'partial']),
  why: packWords,
  confidence,
})
const unlinked = z.strictObject({ from: packId, strength: z.literal('none'), why: packWords, confidence })

/** Accepts exactly what `Crosswalk` describes. */
export const crosswalkSchema: z.ZodType<Crosswalk> = z.strictObject({
  id: packId,
  from: packId,
  to: packId,
  title: packWords,
  basis: packWords,
  confidence,
  links: z.array(z.union([linked, unlinked])).min(1),
})
