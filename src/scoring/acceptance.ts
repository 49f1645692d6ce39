// How much of what was claimed the next assessor accepted, counted in rungs above the floor of the scale. It is history told
// in integers; a chance is made of it only when one is asked for (semantics §6).

import type { Assessment, Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { Instrument } from '../model/instrument.ts'
import { assessedLevels } from './assessedLevels.ts'
import { type AssessorStep, claimOutcomes } from './assessorSteps.ts'
import type { Ratio } from './score.ts'

/** "7 dari 9": of `claimed` rungs, `accepted` stood. */
export interface Accepted {
  readonly accepted: number
  readonly claimed: number
}

export interface PartAcceptance extends Accepted {
  /** A domain, or an aspect where the instrument knows no domains. */
  readonly part: string
}

export interface Acceptance {
  readonly all: Accepted
  /** In the order of the pack; parts where nothing was claimed included. */
  readonly parts: readonly PartAcceptance[]
}

const NOTHING: Accepted = { accepted: 0, claimed: 0 }

/** What `decided` accepted of `claimed`, per domain; indicators that one of them left open count for nothing. */
export function acceptance(instrument: Instrument, claimed: Assessment, decided: Assessment): Acceptance {
  const step = [{ year: decided.year, claimed, decided }]
  const ofPart = (part?: string) =>
    rungsAccepted(instrument, step, (id) => part === undefined || partOf(instrument, id) === part)
  const parts = instrument.domains.length > 0 ? instrument.domains : instrument.aspects
  return { all: ofPart(), parts: parts.map(({ id }) => ({ part: id, ...ofPart(id) })) }
}

/**
 * What became in the end of the rungs an agency claimed in a domain, over all years: from the claim to the last assessor
 * of the year. An agency answers for the indicators it owns. Leave `agency` or `domain` out to count all.
 */
export function acceptedHistory(
  blueprint: Blueprint,
  instrument: Instrument,
  of: { readonly agency?: Id; readonly domain?: string },
): Accepted {
  const owners = blueprint.responsibilities[instrument.id] ?? {}
  return rungsAccepted(instrument, claimOutcomes(blueprint, instrument.id), (id) => {
    if (of.agency !== undefined && owners[id]?.owner !== of.agency) return false
    return of.domain === undefined || partOf(instrument, id) === of.domain
  })
}

/** The chance that a claimed rung is accepted, smoothed by Beta(1,1): (accepted + 1) / (claimed + 2). */
export function acceptanceChance({ accepted, claimed }: Accepted): Ratio {
  return { units: accepted + 1, per: claimed + 2 }
}

/** The domain of an indicator, its own or its aspect's; the aspect where the instrument knows no domains. */
export function partOf(instrument: Instrument, id: IndicatorId): string | undefined {
  const indicator = indicatorOf(instrument, id)
  if (!indicator || instrument.domains.length === 0) return indicator?.aspect
  return indicator.domain ?? instrument.aspects.find((aspect) => aspect.id === indicator.aspect)?.domain
}

function rungsAccepted(
  instrument: Instrument,
  steps: readonly AssessorStep[],
  counts: (indicator: IndicatorId) => boolean,
): Accepted {
  let { accepted, claimed } = NOTHING
  const { min, denominator } = instrument.levels
  const rungs = (level: number): number => Math.max(0, Math.floor(level / denominator) - min)
  for (const step of steps) {
    const stated = assessedLevels(instrument, step.claimed)
    const found = assessedLevels(instrument, step.decided)
    for (const [id, level] of Object.entries(stated)) {
      const decided = found[id] ?? null
      if (level === null || decided === null || !counts(id)) continue
      claimed += rungs(level)
      accepted += Math.min(rungs(level), rungs(decided))
    }
  }
  return { accepted, claimed }
}
