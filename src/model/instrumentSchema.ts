// Zod shape of an instrument pack. Shapes only: whether references resolve and weights sum is told by
// soundness/packFaults.ts. Not used at run time for the program's own packs: tests parse those.
import * as z from 'zod'
import type { Instrument } from './instrument.ts'
import { packCount, packId, packText, packWords } from './packWordsSchema.ts'

const confidence = z.enum(['high', 'medium', 'low'])
const ruleKind = z.enum(['regulation', 'guideline'])
/** 1/100 % of the index. */
const weight = z.int().min(0).max(10_000)
const year = z.int().min(1900).max(2199)
const ids = z.array(packId).min(1)

const status = z.strictObject({
  kind: z.enum(['in-force', 'revoked', 'provisional']),
  from: z.iso.date().exactOptional(),
  yearsApplied: z.array(year),
  guidelines: z.array(packText),
  revokedBy: packText.exactOptional(),
  note: packWords.exactOptional(),
})

const scale = z.strictObject({
  id: packId,
  name: packWords,
  levels: z.array(z.strictObject({ level: packCount, name: packWords })).min(2),
  confidence: confidence.exactOptional(),
})

const aspect = z.strictObject({
  id: packId,
  domain: packId.exactOptional(),
  name: packWords,
  weight,
  mean: z.literal('plain').exactOptional(),
})

const indicator = z.strictObject({
  id: packId,
  number: z.int().min(1),
  name: packWords,
  shortName: packWords,
  domain: packId.exactOptional(),
  aspect: packId,
  weight,
  scale: packId,
  criteria: z.array(z.strictObject({ level: packCount, text: packWords })),
  evidenceHints: z.array(packWords),
  defaultOwnerRole: packId.exactOptional(),
  reviewRequiredFromLevel: packCount.exactOptional(),
  notes: z.array(packWords),
  answers: z.int().min(2).exactOptional(),
  fractional: z.boolean().exactOptional(),
})

const gate = z.strictObject({
  indicator: packId,
  rung: packCount,
  requires: z.strictObject({ indicator: packId, level: packCount }),
  kind: ruleKind,
  basis: packText,
  note: packWords,
})

const need = z.strictObject({
  indicators: ids.exactOptional(),
  external: packWords.exactOptional(),
  related: ids.exactOptional(),
})

const dependency = z.strictObject({
  indicator: packId,
  rung: packCount.exactOptional(),
  requires: z.strictObject({ ...need.shape, anyOf: z.array(need).min(2).exactOptional() }),
  kind: ruleKind,
  basis: packText,
  note: packWords,
})

const timeRule = z.strictObject({
  id: packId,
  kind: z.enum(['evidence-age', 'deadline', 'track-record', 'upkeep']),
  appliesTo: packWords,
  scope: z.array(z.strictObject({ indicators: ids, rung: packCount })).min(1),
  months: z.int().min(1).exactOptional(),
  rule: packWords,
  basis: packText,
})

/** Accepts exactly what `Instrument` describes; unknown fields are errors. */
export const instrumentSchema: z.ZodType<Instrument> = z.strictObject({
  id: packId,
  title: packWords,
  shortTitle: packWords,
  regulation: packText,
  status,
  levels: z.strictObject({ min: packCount, max: z.int().min(1), denominator: z.int().min(1) }),
  scales: z.array(scale).min(1),
  predicates: z.array(z.strictObject({ min: packCount, name: packWords })).min(1),
  rounding: z.strictObject({ decimals: z.literal(2), mode: z.literal('half-up'), basis: packWords }),
  predicateOn: z.strictObject({ value: z.literal('unrounded'), basis: packWords }),
  target: z.strictObject({ level: packCount, index: packCount, note: packWords }).exactOptional(),
  domains: z.array(z.strictObject({ id: packId, name: packWords, weight })),
  aspects: z.array(aspect).min(1),
  indicators: z.array(indicator).min(1),
  gates: z.array(gate),
  dependencies: z.array(dependency),
  pairs: z.array(z.strictObject({ policy: packId, practices: ids, note: packWords })),
  timeRules: z.array(timeRule),
  sources: z.array(packText).min(1),
  confidence,
  caveats: z.array(packWords),
})
