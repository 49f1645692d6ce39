// The shape of an instrument: the weights, levels, criteria and rules of one regulation, read from a pack in models/instruments.
// Must not compute a score (see scoring/) and must not name any one regulation.
import type { Words } from './words.ts'

/** How far the text of a pack can be trusted: read in the source itself, read in part, or known from others only. */
export type PackConfidence = 'high' | 'medium' | 'low'

/** Where the regulation stands. Dates are "YYYY-MM-DD". */
export type InstrumentStatus = {
  readonly kind: 'in-force' | 'revoked' | 'provisional'
  readonly from?: string
  /** Years whose official evaluation used this instrument. */
  readonly yearsApplied: readonly number[]
  /** Guidelines that explain the regulation, oldest first. */
  readonly guidelines: readonly string[]
  readonly revokedBy?: string
  readonly note?: Words
}

/**
 * The levels an indicator may have: whole levels min..max. A stored level is level × denominator: 1 where only whole
 * levels exist, 100 where hundredths may come from another agency's index (see `Indicator.fractional`).
 */
export type LevelRange = { readonly min: number; readonly max: number; readonly denominator: number }

/** A named ladder of whole levels, lowest first. */
export type Scale = {
  readonly id: string
  readonly name: Words
  readonly levels: readonly { readonly level: number; readonly name: Words }[]
  readonly confidence?: PackConfidence
}

/** A band of the index: from `min` (1/10,000 of the index, 42000 = 4.2) up to the next band. */
export type Predicate = { readonly min: number; readonly name: Words }

/** Weights are in 1/100 %, so that all of an instrument sum to 10,000. */
export type InstrumentDomain = { readonly id: string; readonly name: Words; readonly weight: number }

/**
 * An aspect. Its index is the weighted mean of its indicators; `mean: 'plain'` makes it the plain mean of every answer
 * given in it instead (5/2018, aspect 7: up to six answers share the weight of the aspect).
 */
export type Aspect = {
  readonly id: string
  readonly domain?: string
  readonly name: Words
  readonly weight: number
  readonly mean?: 'plain'
}

/** What a level asks for. */
export type Criterion = { readonly level: number; readonly text: Words }

export type Indicator = {
  /** '1' to '47'. Further answers of one indicator are '35-2', '35-3' (see `answers`). */
  readonly id: string
  readonly number: number
  readonly name: Words
  readonly shortName: Words
  readonly domain?: string
  readonly aspect: string
  /** 1/100 %. */
  readonly weight: number
  readonly scale: string
  /** One for each level, lowest first; empty where a pack knows none. */
  readonly criteria: readonly Criterion[]
  readonly evidenceHints: readonly Words[]
  /** A role of models/agencies.json. */
  readonly defaultOwnerRole?: string
  /** From this level on, evidence of a review is asked for. */
  readonly reviewRequiredFromLevel?: number
  readonly notes: readonly Words[]
  /** How many services may be answered for; absent = one. */
  readonly answers?: number
  /** True when the level may be a fraction with the instrument's denominator. */
  readonly fractional?: boolean
}

/** Where a rule comes from: the regulation itself or a later guideline. */
export type RuleKind = 'regulation' | 'guideline'

/** A numeric condition that acts as a gate on a raised rung: the rung counts only when another indicator has the level. */
export type InstrumentGate = {
  readonly indicator: string
  readonly rung: number
  readonly requires: { readonly indicator: string; readonly level: number }
  readonly kind: RuleKind
  readonly basis: string
  readonly note: Words
}

/** One thing a dependency asks for: other indicators (no level named), or something outside the index. */
export type DependencyNeed = {
  readonly indicators?: readonly string[]
  readonly external?: Words
  /** Indicators that speak of the same thing; no source makes them a condition. */
  readonly related?: readonly string[]
}

/** A dependency told for information: it never changes a score. Without `rung` it speaks of the whole indicator. */
export type InstrumentDependency = {
  readonly indicator: string
  readonly rung?: number
  readonly requires: DependencyNeed & { readonly anyOf?: readonly DependencyNeed[] }
  readonly kind: RuleKind
  readonly basis: string
  readonly note: Words
}

/** A rule and the practices it speaks of: a theme, never a cap. */
export type PolicyPair = { readonly policy: string; readonly practices: readonly string[]; readonly note: Words }

/**
 * A rule about time. `evidence-age`: evidence older than `months` no longer counts · `deadline`: to be done within
 * `months` of what went before · `track-record`: several past years must show it · `upkeep`: must be repeated, no term named.
 */
export type TimeRule = {
  readonly id: string
  readonly kind: 'evidence-age' | 'deadline' | 'track-record' | 'upkeep'
  readonly appliesTo: Words
  /** The rungs it speaks of. When such a rung lapses, every rung above it stops counting too. */
  readonly scope: readonly { readonly indicators: readonly string[]; readonly rung: number }[]
  readonly months?: number
  readonly rule: Words
  readonly basis: string
}

export type Instrument = {
  readonly id: string
  readonly title: Words
  /** "PermenPANRB 59/2020": what people call it. */
  readonly shortTitle: Words
  readonly regulation: string
  readonly status: InstrumentStatus
  readonly levels: LevelRange
  readonly scales: readonly Scale[]
  /** Highest band first; the last one starts at or below the lowest index. */
  readonly predicates: readonly Predicate[]
  readonly rounding: { readonly decimals: 2; readonly mode: 'half-up'; readonly basis: Words }
  readonly predicateOn: { readonly value: 'unrounded'; readonly basis: Words }
  /** The target set for the whole country, when there is one: a level and an index in 1/10,000. */
  readonly target?: { readonly level: number; readonly index: number; readonly note: Words }
  /** Empty where the regulation goes from aspects straight to the index. */
  readonly domains: readonly InstrumentDomain[]
  readonly aspects: readonly Aspect[]
  readonly indicators: readonly Indicator[]
  readonly gates: readonly InstrumentGate[]
  readonly dependencies: readonly InstrumentDependency[]
  readonly pairs: readonly PolicyPair[]
  readonly timeRules: readonly TimeRule[]
  readonly sources: readonly string[]
  readonly confidence: PackConfidence
  readonly caveats: readonly Words[]
}
