// The optimiser's questions answered by trying every choice, each worked out by the simulation with an overlay and held
// against the demands in plain words. Shares no code with the optimiser but the question itself.
import type { Blueprint, Id, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf, toMonth } from '../../src/model/month.ts'
import { ALL_FUNDS } from '../../src/model/scenario.ts'
import type { Portfolio } from '../../src/portfolio/answer.ts'
import type { Question } from '../../src/portfolio/question.ts'
import type { Overlay } from '../../src/roadmap/delivery.ts'
import { leftOut } from '../../src/roadmap/deliveryMonths.ts'
import { compileSimulation } from '../../src/simulation/compileSimulation.ts'
import { packGatesOn, reachedAt, windowsOf } from '../../src/simulation/reachedAt.ts'

/** Years each chosen item is moved by; absent = not chosen. Done items are not among them. */
export type Shifts = ReadonlyMap<Id, number>

export interface Tried {
  readonly shifts: Shifts
  readonly cost: number
  /** Σ weight × stored level at the cut-off of each year asked for. */
  readonly values: { readonly [year: number]: number }
}

/** The assumptions of a choice. */
export function overlayOf(blueprint: Blueprint, { overlay = {} }: Question, shifts: Shifts): Overlay {
  const included: Record<Id, boolean> = {}
  const moves: Record<Id, { start: string; finish: string }> = { ...overlay.moves }
  for (const item of Object.values(blueprint.roadmap)) {
    const shift = shifts.get(item.id)
    included[item.id] = shift !== undefined
    if (!shift) continue
    const { start, finish } = overlay.moves?.[item.id] ?? item
    moves[item.id] = {
      start: monthOf(monthNumber(start) + 12 * shift),
      finish: monthOf(monthNumber(finish) + 12 * shift),
    }
  }
  return { ...overlay, included, moves }
}

/** The shifts of a portfolio. */
export function shiftsOf(blueprint: Blueprint, { overlay = {} }: Question, { items, moves }: Portfolio): Shifts {
  return new Map(
    items.map((id) => {
      const planned = (overlay.moves?.[id] ?? (blueprint.roadmap[id] as RoadmapItem)).start
      return [id, moves[id] ? (monthNumber(moves[id].start) - monthNumber(planned)) / 12 : 0]
    }),
  )
}

/** Cost and values of a choice. */
export function tried(blueprint: Blueprint, question: Question, shifts: Shifts): Tried {
  const years = [...new Set([question.year, ...Object.keys(question.targets ?? {}).map(Number)])]
  const values = Object.fromEntries(years.map((year) => [year, indexValue(blueprint, question, shifts, year)]))
  const cost = [...shifts.keys()].reduce((sum, id) => sum + spent(blueprint.roadmap[id] as RoadmapItem), 0)
  return { shifts, cost, values }
}

function levelsOf(blueprint: Blueprint, question: Question, shifts: Shifts, year: number) {
  const simulation = compileSimulation(blueprint)
  const overlay = overlayOf(blueprint, question, shifts)
  const windows = windowsOf(blueprint, simulation, 'planned', overlay)
  const month = monthNumber(toMonth(year, blueprint.plan.cutoff))
  return { table: simulation.table, low: reachedAt(simulation, windows, month, packGatesOn(blueprint, overlay)).low }
}

function indexValue(blueprint: Blueprint, question: Question, shifts: Shifts, year: number): number {
  const { table, low } = levelsOf(blueprint, question, shifts, year)
  return table.weights.reduce((sum, weight, at) => sum + weight * (low[at] as number), 0)
}

/** Every choice that keeps all rules but targets and floors. */
export function allChoices(blueprint: Blueprint, question: Question): readonly Tried[] {
  const open = Object.values(blueprint.roadmap).filter(({ status }) => status !== 'done')
  let choices: Map<Id, number>[] = [new Map()]
  for (const item of open) {
    const ways = waysOf(blueprint, question, item)
    choices = choices.flatMap((choice) => [
      ...(mustBeChosen(question, item) ? [] : [choice]),
      ...ways.map((shift) => new Map(choice).set(item.id, shift)),
    ])
  }
  return choices
    .filter((shifts) => keepsRules(blueprint, question, shifts))
    .map((shifts) => tried(blueprint, question, shifts))
}

function mustBeChosen({ forcedIn, forcedOut, mayDrop, overlay }: Question, { id, status }: RoadmapItem): boolean {
  if (forcedIn?.[id] !== undefined) return true
  const dropped = mayDrop?.[id] || forcedOut?.[id] !== undefined || overlay?.included?.[id] === false
  return status === 'in-progress' && !dropped
}

function waysOf(
  blueprint: Blueprint,
  { forcedOut, overlay, schedule }: Question,
  item: RoadmapItem,
): readonly number[] {
  if (forcedOut?.[item.id] !== undefined || overlay?.included?.[item.id] === false) return []
  if (schedule === 'as-planned' || item.status === 'in-progress') return [0]
  const { from, to } = blueprint.plan
  const { start, finish } = overlay?.moves?.[item.id] ?? item
  const begins = (shift: number) => Number(start.slice(0, 4)) + shift
  const ends = (shift: number) => Number(finish.slice(0, 4)) + shift
  return Array.from({ length: 41 }, (_, nth) => nth - 20).filter((shift) => begins(shift) >= from && ends(shift) <= to)
}

/** Order, budgets, capacities and alternatives. */
export function keepsRules(blueprint: Blueprint, question: Question, shifts: Shifts): boolean {
  const items = Object.values(blueprint.roadmap)
  const chosen = items.filter(({ id }) => shifts.has(id))
  const there = (id: Id) => shifts.has(id) || blueprint.roadmap[id]?.status === 'done'
  const months = ({ id, start, finish }: RoadmapItem) => {
    const own = question.overlay?.moves?.[id] ?? { start, finish }
    const later = 12 * (shifts.get(id) ?? 0)
    return [monthNumber(own.start) + later, monthNumber(own.finish) + later] as const
  }
  const inOrder = chosen.every((item) =>
    Object.keys(item.predecessors).every((id) => {
      const before = blueprint.roadmap[id]
      if (!before || before.status === 'done') return true
      if (!there(id)) return false
      return question.schedule === 'as-planned' || item.status === 'in-progress' || months(before)[1] < months(item)[0]
    }),
  )
  if (!inOrder) return false
  const sum = (year?: number, fund?: string) =>
    chosen.reduce(
      (total, item) => total + spent(item, year === undefined ? year : year - (shifts.get(item.id) ?? 0), fund),
      0,
    )
  if (question.budget !== undefined && sum() > question.budget) return false
  for (const [year, funds] of Object.entries(question.budgets ?? {})) {
    for (const [fund, limit] of Object.entries(funds)) {
      if (sum(Number(year), fund === ALL_FUNDS ? undefined : fund) > limit) return false
    }
  }
  for (const [agency, years] of Object.entries(question.capacity ?? {})) {
    for (const [year, limit] of Object.entries(years)) {
      for (let month = Number(year) * 12; month < Number(year) * 12 + 12; month++) {
        const busy = chosen.filter(
          (item) => item.owner === agency && months(item)[0] <= month && months(item)[1] >= month,
        )
        if (busy.length > limit) return false
      }
    }
  }
  return Object.values(question.alternatives ?? {}).every((group) => {
    const members = items.filter(({ id }) => group[id] && there(id))
    const begun = items.filter((item) => group[item.id] && (item.status === 'done' || isKept(question, item)))
    return members.length <= Math.max(1, begun.length)
  })
}

const isKept = (question: Question, item: RoadmapItem): boolean => {
  const { forcedIn: _, ...unforced } = question
  return mustBeChosen(unforced as Question, item)
}

/** Whether the targets, and with n-minus-1 the targets after any single failure, and the floors hold. */
export function meetsTargets(blueprint: Blueprint, question: Question, choice: Tried): boolean {
  const { targets = {}, domainFloors = {} } = question
  const { per } = compileSimulation(blueprint).table
  const met = (values: Tried['values']) =>
    Object.entries(targets).every(([year, target]) => (values[Number(year)] as number) * 10_000 >= target * per)
  if (!met(choice.values)) return false
  if (Object.keys(domainFloors).length > 0) {
    const { table, low } = levelsOf(blueprint, question, choice.shifts, question.year)
    const above = table.domains.every(({ id, positions, per: domainPer }) => {
      const value = positions.reduce((sum, at) => sum + (table.weights[at] as number) * (low[at] as number), 0)
      return value * 10_000 >= (domainFloors[id] ?? 0) * domainPer
    })
    if (!above) return false
  }
  if (question.kind !== 'n-minus-1') return true
  return [...choice.shifts.keys()].every((failed) => {
    const out = leftOut(blueprint, {
      included: { ...overlayOf(blueprint, question, choice.shifts).included, [failed]: false },
    })
    const left = new Map([...choice.shifts].filter(([id]) => !out.has(id)))
    return met(tried(blueprint, question, left).values)
  })
}

/** Rupiah of an item: of one year, of one source, or altogether. */
function spent({ costs }: RoadmapItem, year?: number, fund?: string): number {
  return Object.entries(costs)
    .filter(([own]) => year === undefined || Number(own) === year)
    .flatMap(([, funds]) => Object.entries(funds))
    .reduce((sum, [source, rupiah]) => sum + (fund === undefined || fund === source ? rupiah : 0), 0)
}
