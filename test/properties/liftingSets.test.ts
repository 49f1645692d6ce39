// Laws of lifting sets, against brute force over all subsets. The blueprints judged share no code with the search: what
// counts is written into a changed blueprint, which is then looked at like any other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Blueprint, Effect, Id, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber } from '../../src/model/month.ts'
import type { DeliveryView } from '../../src/roadmap/delivery.ts'
import { answerStanding } from '../../src/scoring/answerStanding.ts'
import { rungValidity } from '../../src/scoring/rungValidity.ts'
import { liftingSets } from '../../src/simulation/liftingSets.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { EFFECT_INDICATORS } from '../support/arbitraryRoadmap.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'
import { turningMonth, view, withBaseline, withEffects, withItems } from '../support/simulationVariants.ts'
import { waitsForProposal } from '../support/waitsForProposal.ts'

interface Step {
  readonly name: string
  readonly item?: Id
  readonly renewal?: { readonly indicator: string; readonly rung: string }
  readonly criterion?: { readonly indicator: string; readonly rung: string }
}

const isDelivered = (blueprint: Blueprint, item: RoadmapItem, month: string, seen: DeliveryView): boolean => {
  const { id, status, finish, actualFinish } = item
  return (
    !waitsForProposal(blueprint, id) &&
    (status === 'done' || (status === 'in-progress' && seen !== 'realised') || seen === 'planned') &&
    (status === 'done' ? (actualFinish ?? finish) : finish) <= month
  )
}

function counts(
  blueprint: Blueprint,
  item: RoadmapItem,
  { lagMonths = 0, validMonths }: Effect,
  month: string,
  seen: DeliveryView,
): boolean {
  const since = monthNumber(item.status === 'done' ? (item.actualFinish ?? item.finish) : item.finish) + lagMonths
  const now = monthNumber(month)
  return (
    isDelivered(blueprint, item, month, seen) &&
    now >= since &&
    (validMonths === undefined || now < since + validMonths)
  )
}

const baselineAnswers = ({ plan: { baseline }, assessments }: Blueprint): [string, Answer][] =>
  Object.entries((baseline === undefined ? undefined : assessments[baseline])?.answers ?? {})

/** Items, lapsed rungs of the assessment, and criteria that lack proof: everything a set could hold. */
function stepsOf(blueprint: Blueprint, month: string): Step[] {
  const evidence = baselineAnswers(blueprint).flatMap(([indicator, answer]): Step[] => {
    if (!EFFECT_INDICATORS.some((id) => id === indicator)) return []
    const { level, derived } = answerStanding(INSTRUMENT, undefined, answer)
    const validity = rungValidity(INSTRUMENT, indicator, answer, blueprint.evidence)
    const lapsed = (rung: number) => (validity[rung]?.until ?? '9999-12') < month
    const unmet = (rung: number) => answer.criteria?.[rung]?.status !== 'met'
    return [2, 3, 4, 5].flatMap((rung): Step[] => {
      const steps: Step[] = []
      if (level !== null && rung <= level && lapsed(rung))
        steps.push({ name: `${indicator}-${rung}`, renewal: { indicator, rung: String(rung) } })
      const raises = derived !== undefined && derived <= (level ?? 0) && rung > derived
      if (raises && (unmet(rung) || (rung > (level ?? 0) && lapsed(rung))))
        steps.push({ name: `${indicator}=${rung}`, criterion: { indicator, rung: String(rung) } })
      return steps
    })
  })
  return [...Object.keys(blueprint.roadmap).map((item) => ({ name: item, item })), ...evidence]
}

/** The answer as a planner would leave it: evidence renewed, criteria marked met with proof that lasts, a claim outgrown given up. */
function withEvidence(indicator: string, answer: Answer, steps: readonly Step[]): Answer {
  const { level: before } = answerStanding(INSTRUMENT, undefined, answer)
  let changed: Answer = answer
  const lasting = (rung: string) => {
    const { [rung]: _, ...validUntil } = changed.validUntil ?? {}
    const criterion = changed.criteria?.[rung]
    changed = {
      ...changed,
      validUntil,
      ...(criterion && { criteria: { ...changed.criteria, [rung]: { ...criterion, evidence: {} } } }),
    }
  }
  for (const { renewal, criterion } of steps) {
    if (renewal?.indicator === indicator) lasting(renewal.rung)
    if (criterion?.indicator !== indicator) continue
    const evidence = changed.criteria?.[criterion.rung]?.evidence ?? {}
    changed = { ...changed, criteria: { ...changed.criteria, [criterion.rung]: { status: 'met', evidence } } }
    if (Number(criterion.rung) > (before ?? 0)) lasting(criterion.rung)
  }
  const { derived = 0, level } = answerStanding(INSTRUMENT, undefined, changed)
  const { claimReason: _, ...unclaimed } = changed
  const taken = steps.some(({ criterion }) => criterion?.indicator === indicator)
  return taken && derived > (level ?? 0) ? unclaimed : changed
}

/** The level of the indicator when the steps are taken besides: what waits for an undelivered item outside them is not delivered. */
function levelWith(
  blueprint: Blueprint,
  steps: readonly Step[],
  month: string,
  seen: DeliveryView,
  indicator: string,
  judged = new Map<string, number>(),
) {
  const delivered = (id: Id) => isDelivered(blueprint, blueprint.roadmap[id] as RoadmapItem, month, seen)
  let taken = steps.flatMap(({ item }) => item ?? [])
  for (let before = -1; before !== taken.length; ) {
    before = taken.length
    const now = taken
    taken = now.filter(
      (id) =>
        delivered(id) ||
        Object.keys(blueprint.roadmap[id]?.predecessors ?? {}).every((p) => delivered(p) || now.includes(p)),
    )
  }
  const kept = new Set<string>()
  for (const item of Object.values(blueprint.roadmap)) {
    for (const effect of Object.values(item.effects)) {
      const needs = [item.id, ...Object.keys(effect.with)]
      const ready = (n: Id) =>
        taken.includes(n) || counts(blueprint, blueprint.roadmap[n] as RoadmapItem, effect, month, seen)
      if (needs.every(ready)) kept.add(effect.id)
    }
  }
  const key = [...kept, ...steps.flatMap(({ item, name }) => (item === undefined ? [name] : []))].join(' ')
  const known = judged.get(key)
  if (known !== undefined) return known
  const settled = withItems(blueprint, (item) => ({
    ...item,
    status: 'done',
    actualFinish: '2000-01',
    effects: Object.fromEntries(
      Object.entries(item.effects).flatMap(([id, { lagMonths: _lag, validMonths: _valid, ...effect }]) =>
        kept.has(id) ? [[id, { ...effect, with: {} }]] : [],
      ),
    ),
  }))
  const renewed = withBaseline(settled, (assessment) => ({
    ...assessment,
    answers: Object.fromEntries(
      Object.entries(assessment.answers).map(([id, answer]) => [id, withEvidence(id, answer, steps)]),
    ),
  }))
  const level = standingAt(renewed, { month, view: seen }).levels[indicator]?.min as number
  judged.set(key, level)
  return level
}

/** All minimal lifting sets, by trying every subset, smallest first. */
function byBruteForce(blueprint: Blueprint, month: string, seen: DeliveryView, indicator: string): string[] {
  const steps = stepsOf(blueprint, month)
  const level = standingAt(blueprint, { month, view: seen }).levels[indicator]?.min as number
  const masks = Array.from({ length: 2 ** steps.length }, (_, mask) => mask).sort((a, b) => ones(a) - ones(b))
  const found: number[] = []
  const judged = new Map<string, number>()
  for (const mask of masks) {
    if (found.some((part) => (mask & part) === part)) continue
    const chosen = steps.filter((_, at) => (mask & (1 << at)) !== 0)
    if (levelWith(blueprint, chosen, month, seen, indicator, judged) > level) found.push(mask)
  }
  return found.map((mask) => nameOf(steps.flatMap(({ name }, at) => ((mask & (1 << at)) !== 0 ? [name] : [])))).sort()
}

const ones = (mask: number): number => mask.toString(2).replaceAll('0', '').length
const nameOf = (names: readonly string[]): string => [...names].sort().join('+')

describe('lifting sets', () => {
  it('are exactly the minimal sufficient sets that trying every subset finds', () => {
    let told = 0
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        fc.nat(),
        view,
        fc.constantFrom(...EFFECT_INDICATORS),
        (blueprint, nth, seen, indicator) => {
          const month = turningMonth(blueprint, nth)
          fc.pre(stepsOf(blueprint, month).length <= 10)
          const found = liftingSets(blueprint, { month, view: seen, indicator })
          if (!found) throw new Error('the indicator is known')
          const names = found.sets.map(({ items, renewals, evidence }) =>
            nameOf([
              ...items,
              ...renewals.map((each) => `${each.indicator}-${each.rung}`),
              ...evidence.map((each) => `${each.indicator}=${each.rung}`),
            ]),
          )
          told += names.length
          expect(found.capped).toBe(false)
          expect([...names].sort()).toEqual(byBruteForce(blueprint, month, seen, indicator))
          for (const [at, set] of found.sets.entries()) {
            const steps = [
              ...set.items.map((item) => ({ name: item, item })),
              ...set.renewals.map((each) => ({ name: '', renewal: { ...each, rung: String(each.rung) } })),
              ...set.evidence.map((each) => ({ name: '', criterion: { ...each, rung: String(each.rung) } })),
            ]
            expect(levelWith(blueprint, steps, month, seen, indicator)).toBe(set.level)
            expect(set.gain.units).toBeGreaterThan(0)
            expect(set.cost).toBeGreaterThanOrEqual(found.sets[at - 1]?.cost ?? 0)
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(0)
  })

  it('do not depend on the order of records', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.constantFrom(...EFFECT_INDICATORS), (blueprint, nth, indicator) => {
        const question = { month: turningMonth(blueprint, nth), view: 'committed' as const, indicator }
        const turned = { ...blueprint, roadmap: Object.fromEntries(Object.entries(blueprint.roadmap).reverse()) }
        expect(liftingSets(turned, question)).toEqual(liftingSets(blueprint, question))
      }),
      { numRuns: 40 },
    )
  })
})

describe('decay', () => {
  it('never raises a level: evidence that ends, or ends earlier, gives at most what it gave', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, fc.integer({ min: 1, max: 40 }), (blueprint, nth, seen, term) => {
        const month = turningMonth(blueprint, nth)
        const decayed = withBaseline(
          withEffects(blueprint, (effect) => ({ ...effect, validMonths: Math.min(term, effect.validMonths ?? term) })),
          (assessment) => ({
            ...assessment,
            answers: Object.fromEntries(
              Object.entries(assessment.answers).map(([id, answer]) => [
                id,
                { ...answer, validUntil: { 2: '2026-06', 3: '2025-12', ...answer.validUntil } },
              ]),
            ),
          }),
        )
        const before = standingAt(blueprint, { month, view: seen })
        const after = standingAt(decayed, { month, view: seen })
        for (const { id } of INSTRUMENT.indicators) {
          expect(after.levels[id]?.min).toBeLessThanOrEqual(before.levels[id]?.min as number)
          expect(after.levels[id]?.max).toBeLessThanOrEqual(before.levels[id]?.max as number)
        }
      }),
      { numRuns: 60 },
    )
  })
})
