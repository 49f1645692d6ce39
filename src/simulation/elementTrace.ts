// From an element to the index: which items change it, and which rungs of which indicators those items serve.
import type { Blueprint, Effect, Id } from '../model/blueprint.ts'
import type { Ratio } from '../scoring/score.ts'
import { compileSimulation } from './compileSimulation.ts'
import type { ElementTrace } from './result.ts'
import type { Simulation } from './simulation.ts'

/** The items that change an element (or bring its successor: `by`), and the indicators those items have effects on. O(items). */
export function elementTrace(blueprint: Blueprint, elementId: Id): ElementTrace {
  const changes: { item: Id; change: Id; as: 'element' | 'by' }[] = []
  for (const item of Object.values(blueprint.roadmap)) {
    for (const { id, element, by } of Object.values(item.changes)) {
      if (element === elementId) changes.push({ item: item.id, change: id, as: 'element' })
      else if (by === elementId) changes.push({ item: item.id, change: id, as: 'by' })
    }
  }
  changes.sort((a, b) => compare(a.item, b.item) || compare(a.change, b.change))
  const items = new Set(changes.map(({ item }) => item))
  const simulation = compileSimulation(blueprint)
  const effects = simulation.effects
    .filter(({ item }) => items.has(item.id))
    .map(({ item, effect }) => ({
      item: item.id,
      effect: effect.id,
      indicator: effect.indicator,
      from: effect.from,
      to: effect.to,
      points: pointsAboveBase(simulation, effect),
    }))
  return { changes, effects }
}

/** Index points of the rungs an effect adds to the assessment (unknown = lowest level), as if every rung below held. */
function pointsAboveBase({ table, base, instrument }: Simulation, { indicator, from, to }: Effect): Ratio {
  const at = table.positions.get(indicator) as number
  const { min, max, denominator } = instrument.levels
  const first = Math.max(min * denominator, base[at] as number, from * denominator)
  const stored = Math.max(0, Math.min(to, max) * denominator - first)
  return { units: stored * (table.weights[at] as number), per: table.per }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
