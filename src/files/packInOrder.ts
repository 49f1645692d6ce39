// An instrument pack with its fields in one order, so that the same pack is the same bytes. Lists keep theirs: in a pack the
// order of indicators, levels and bands has meaning.
import type { Instrument } from '../model/instrument.ts'

/** Every field of a pack (model/instrumentSchema.ts), in the order written; one order serves all its parts. */
const ORDER = [
  ...['id', 'title', 'shortTitle', 'number', 'level', 'kind', 'name', 'shortName', 'text', 'regulation', 'status'],
  ...['from', 'yearsApplied', 'guidelines', 'revokedBy', 'levels', 'min', 'max', 'denominator', 'index', 'scales'],
  ...['predicates', 'rounding', 'decimals', 'mode', 'predicateOn', 'value', 'target', 'domains', 'aspects'],
  ...['indicators', 'domain', 'aspect', 'weight', 'mean', 'scale', 'criteria', 'evidenceHints', 'defaultOwnerRole'],
  ...['reviewRequiredFromLevel', 'notes', 'answers', 'fractional', 'gates', 'dependencies', 'indicator', 'rung'],
  ...['requires', 'external', 'related', 'anyOf', 'pairs', 'policy', 'practices', 'timeRules', 'appliesTo', 'scope'],
  ...['months', 'rule', 'basis', 'note', 'sources', 'confidence', 'caveats', 'en'],
]
const POSITION = new Map(ORDER.map((field, at) => [field, at]))

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, content]) => content !== undefined)
  fields.sort(([a], [b]) => (POSITION.get(a) ?? ORDER.length) - (POSITION.get(b) ?? ORDER.length) || (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([field, content]) => [field, ordered(content)]))
}

/** The same pack, its fields in the order of the file. */
export function packInOrder(pack: Instrument): Instrument {
  // Only the order of fields changes.
  return ordered(pack) as Instrument
}
