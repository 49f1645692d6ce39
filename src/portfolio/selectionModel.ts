// Lays a blueprint and a question out as a selection problem (`selection.ts`). Must not judge the question: `questionFaults` does.
import type { Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import { monthNumber, toMonth } from '../model/month.ts'
import { yearsMoved } from '../roadmap/costEntries.ts'
import { deliveryMonths } from '../roadmap/deliveryMonths.ts'
import { compileSimulation } from '../simulation/compileSimulation.ts'
import { baseAt } from '../simulation/evaluateLevels.ts'
import { packGatesOn } from '../simulation/reachedAt.ts'
import { NEVER, type Simulation } from '../simulation/simulation.ts'
import { isFixed } from './isFixed.ts'
import { limitRows } from './limitRows.ts'
import type { Question } from './question.ts'
import type { Floor, Moment, Option, SelectionModel } from './selection.ts'

/** Lays out a question without faults (`questionFaults`). */
export function selectionModel(blueprint: Blueprint, question: Question): SelectionModel {
  const simulation = compileSimulation(blueprint)
  const { items, itemPositions } = simulation
  const options: Option[] = []
  const optionStart = [0]
  const ways = optionsOf(blueprint, question)
  items.forEach((item, at) => {
    options.push(...ways(item, at))
    optionStart.push(options.length)
  })
  const waitsFor = items.map(({ status, predecessors }) =>
    status === 'done'
      ? []
      : Object.keys(predecessors)
          .map((id) => itemPositions.get(id) ?? -1)
          .filter((before) => before >= 0 && items[before]?.status !== 'done'),
  )
  const waiting: number[][] = items.map(() => [])
  waitsFor.forEach((before, at) => {
    for (const each of before) waiting[each]?.push(at)
  })
  const starts = Int32Array.from(optionStart)
  const { moments, horizon } = momentsOf(blueprint, question, simulation)
  return {
    simulation,
    packGates: packGatesOn(blueprint, question.overlay),
    free: question.schedule === 'free',
    optionStart: starts,
    options,
    fixed: Uint8Array.from(items, (item) => (isFixed(item, question) ? 1 : 0)),
    cost: Float64Array.from(items, costOf),
    waitsFor,
    waiting,
    limits: limitRows(items, options, starts, question),
    moments,
    horizon,
    floors: floorsOf(simulation, question),
  }
}

/** Rupiah of an item over all years that is still to be spent. */
export function costOf({ status, costs }: RoadmapItem): number {
  if (status === 'done') return 0
  let sum = 0
  for (const funds of Object.values(costs)) for (const rupiah of Object.values(funds)) sum += rupiah
  return sum
}

/** Delivery months of the items a scenario does not leave out: nothing else may be chosen. Proposals are among them. */
export function availableMonths(blueprint: Blueprint, { overlay }: Question): ReadonlyMap<Id, string> {
  const ids = Object.keys(blueprint.roadmap)
  const included = Object.fromEntries(ids.map((id) => [id, overlay?.included?.[id] ?? true]))
  return deliveryMonths(blueprint, 'planned', { ...overlay, included })
}

function optionsOf(blueprint: Blueprint, question: Question): (item: RoadmapItem, at: number) => readonly Option[] {
  const { from, to } = blueprint.plan
  const available = availableMonths(blueprint, question)
  return (item, at) => {
    const month = available.get(item.id)
    if (item.status === 'done') {
      const delivered = month === undefined ? NEVER : monthNumber(month)
      const start = monthNumber(item.actualStart ?? item.start)
      return [{ item: at, start, finish: delivered, delivered, shift: 0, costShift: 0 }]
    }
    if (month === undefined || question.forcedOut?.[item.id] !== undefined) return []
    const months = question.overlay?.moves?.[item.id] ?? item
    const [start, finish, delivered] = [monthNumber(months.start), monthNumber(months.finish), monthNumber(month)]
    const moved = yearsMoved(item, question.overlay)
    const asPlanned = { item: at, start, finish, delivered, shift: 0, costShift: moved }
    if (question.schedule === 'as-planned' || item.status === 'in-progress') return [asPlanned]
    const earliest = Math.max(from, question.startFrom ?? from)
    const first = Math.ceil((monthNumber(toMonth(earliest, 1)) - start) / 12)
    const last = Math.floor((monthNumber(toMonth(to, 12)) - finish) / 12)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => {
      const shift = first + nth
      const later = 12 * shift
      return {
        item: at,
        start: start + later,
        finish: finish + later,
        delivered: delivered + later,
        shift,
        costShift: moved + shift,
      }
    })
  }
}

function momentsOf(blueprint: Blueprint, { year, targets = {} }: Question, simulation: Simulation) {
  const { per } = simulation.table
  const years = [...new Set([...Object.keys(targets).map(Number), year])].sort((a, b) => a - b)
  const moments = years.map((each): Moment => {
    const month = monthNumber(toMonth(each, blueprint.plan.cutoff))
    const target = targets[each]
    // `per` of every pack is a multiple of 10,000.
    const least = target === undefined ? -1 : target * (per / 10_000)
    return { year: each, month, base: baseAt(simulation, simulation.lowBase, month), target: least }
  })
  return { moments, horizon: years.indexOf(year) }
}

function floorsOf({ table }: Simulation, { domainFloors = {} }: Question): Floor[] {
  return table.domains.flatMap(({ id, positions, per }) => {
    const floor = domainFloors[id]
    // Sum of weights × stored level ≥ floor / 10,000 × per, rounded up to whole units.
    return floor === undefined ? [] : [{ domain: id, positions, least: Math.ceil((floor * per) / 10_000), per }]
  })
}
