// Questions and changed blueprints for the properties of the simulation.
import fc from 'fast-check'
import type { Assessment, Blueprint, Effect, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import type { Shuffle } from './simulationReference.ts'

export const month = fc
  .integer({ min: 2024, max: 2032 })
  .chain((year) => fc.integer({ min: 10, max: 12 }).map((m) => `${year}-${m}`))
export const view = fc.constantFrom('realised' as const, 'committed' as const, 'planned' as const)
export const runs = { numRuns: 150 }

/** Any order, decided by a seed: no chance of its own. */
export const shuffleBy = (seed: number): Shuffle => {
  let state = seed | 1
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return state >>> 0
  }
  return (list) =>
    list
      .map((value) => ({ value, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value)
}

export const reordered = <T>(record: { readonly [id: string]: T }, shuffle: Shuffle): { [id: string]: T } =>
  Object.fromEntries(shuffle(Object.entries(record)))

export const withItems = (blueprint: Blueprint, change: (item: RoadmapItem) => RoadmapItem): Blueprint => ({
  ...blueprint,
  roadmap: Object.fromEntries(Object.entries(blueprint.roadmap).map(([id, item]) => [id, change(item)])),
})

export const withEffects = (blueprint: Blueprint, change: (effect: Effect) => Effect): Blueprint =>
  withItems(blueprint, (item) => ({
    ...item,
    effects: Object.fromEntries(Object.entries(item.effects).map(([id, effect]) => [id, change(effect)])),
  }))

export const withBaseline = (blueprint: Blueprint, change: (assessment: Assessment) => Assessment): Blueprint => {
  const baseline = blueprint.plan.baseline && blueprint.assessments[blueprint.plan.baseline]
  return baseline
    ? { ...blueprint, assessments: { ...blueprint.assessments, [baseline.id]: change(baseline) } }
    : blueprint
}

/**
 * One of the months in which something begins or lapses in the blueprint, or a month beside it: where faults by one hide.
 * Every other one is a lapse, when there is any.
 */
export function turningMonth(blueprint: Blueprint, nth: number): string {
  const begins: number[] = []
  const lapses: number[] = []
  for (const { finish, actualFinish, effects } of Object.values(blueprint.roadmap)) {
    const delivered = monthNumber(actualFinish ?? finish)
    begins.push(delivered)
    for (const { lagMonths = 0, validMonths } of Object.values(effects)) {
      begins.push(delivered + lagMonths)
      if (validMonths !== undefined) lapses.push(delivered + lagMonths + validMonths)
    }
  }
  for (const { answers } of Object.values(blueprint.assessments)) {
    for (const { validUntil } of Object.values(answers))
      lapses.push(...Object.values(validUntil ?? {}).map(monthNumber))
  }
  for (const { date, validUntil } of Object.values(blueprint.evidence)) {
    if (date !== undefined) lapses.push(monthNumber(date.slice(0, 7)) + 23)
    if (validUntil !== undefined) lapses.push(monthNumber(validUntil.slice(0, 7)))
  }
  const months = nth % 2 === 0 || lapses.length === 0 ? begins : lapses
  const around = [...new Set(months)].sort((a, b) => a - b).flatMap((each) => [each - 1, each, each + 1])
  return monthOf(around[Math.floor(nth / 2) % around.length] as number)
}
