// The model of semantics §9 for a solver: which options, under every demand but targets, and the value of each moment as a
// linear sum. Targets and further limits are added by who asks; only the options are whole, the rest follows from them.
import { ancestorsOf } from './ancestorsOf.ts'
import { addTerms, type LinearProgram, type ProgramBuilder, programBuilder, type Terms } from './linearProgram.ts'
import { addMoment, type LinearValue } from './momentProgram.ts'
import type { SelectionModel } from './selection.ts'
import { sharedColumns } from './sharedColumns.ts'

/** Factors of a row are kept below this, so that the solver's tolerance stays below one rupiah's weight. */
const LARGEST_FACTOR = 1_000_000

export interface SelectionProgram {
  readonly builder: ProgramBuilder
  readonly program: LinearProgram
  /** Σ weight × stored level at each moment. */
  readonly values: readonly LinearValue[]
  readonly floors: readonly LinearValue[]
  /** Rupiah divided by `costUnit`. */
  readonly cost: Terms
  readonly costUnit: number
  /** Number of items chosen. */
  readonly count: Terms
  /** Value at a moment when an item fails and all that wait for it are lost. */
  afterFailure(item: number, moment: number): LinearValue
}

/** Column of option o is o. */
export function selectionProgram(model: SelectionModel): SelectionProgram {
  const { options, optionStart, fixed, cost, free } = model
  const builder = programBuilder()
  const below = Number.NEGATIVE_INFINITY
  const single = (item: number): boolean => optionStart[item + 1] === (optionStart[item] as number) + 1
  const columnOf = options.map(({ item }) => builder.column(fixed[item] === 1 && single(item) ? 1 : 0, 1, true))
  const all = (item: number): Terms =>
    columnOf.slice(optionStart[item], optionStart[item + 1]).map((column) => [column, 1] as const)
  fixed.forEach((must, item) => {
    if (must === 1) builder.row(1, all(item), 1)
    else if (!single(item) && all(item).length > 0) builder.row(below, all(item), 1)
  })
  addOrder(model, builder)
  for (const { options: weighed, weights, limit } of model.limits) {
    const terms = [...weighed].map((option, nth) => [option, weights[nth] as number] as const)
    addScaledRow(builder, terms, limit)
  }
  const behind = ancestorsOf(model)
  const follows = (column: number): readonly number[] => {
    const item = options[column]?.item
    return item === undefined || free
      ? []
      : [...(behind[item] as ReadonlySet<number>)].flatMap((each) => all(each).map(([other]) => other))
  }
  const shared = sharedColumns(builder, follows)
  const moments = model.moments.map((_, moment) => addMoment(model, shared, columnOf, moment))
  const costs = options.map(({ item }, option) => [option, cost[item] as number] as const)
  const costUnit = divisorOf(costs)
  return {
    builder,
    program: builder.program,
    values: moments.map(({ value }) => value),
    floors: model.floors.map(({ positions }) =>
      (moments[model.horizon] as (typeof moments)[number]).valueOf(positions),
    ),
    cost: costs.filter(([, factor]) => factor > 0).map(([column, factor]) => [column, factor / costUnit] as const),
    costUnit,
    count: options.map((_, option) => [option, 1] as const),
    afterFailure: (item, moment) => addMoment(model, shared, columnOf, moment, lostWith(model, item)).value,
  }
}

/** What an item waits for is chosen too; where the schedule is free, it is delivered before the item starts. */
function addOrder({ options, optionStart, waitsFor, free, simulation }: SelectionModel, builder: ProgramBuilder): void {
  const below = Number.NEGATIVE_INFINITY
  const optionsOf = (item: number) =>
    Array.from(
      { length: (optionStart[item + 1] as number) - (optionStart[item] as number) },
      (_, nth) => (optionStart[item] as number) + nth,
    )
  const sum = (chosen: readonly number[], factor: number): Terms => chosen.map((option) => [option, factor] as const)
  waitsFor.forEach((before, item) => {
    const own = optionsOf(item)
    for (const other of own.length === 0 ? [] : before) {
      const theirs = optionsOf(other)
      if (!free || simulation.items[item]?.status === 'in-progress') {
        builder.row(below, addTerms(sum(own, 1), sum(theirs, -1)), 0)
        continue
      }
      for (const last of own) {
        const start = options[last]?.start as number
        const started = own.filter((option) => (options[option]?.start as number) <= start)
        const delivered = theirs.filter((option) => (options[option]?.delivered as number) < start)
        builder.row(below, addTerms(sum(started, 1), sum(delivered, -1)), 0)
      }
    }
  })
}

/** Σ terms ≤ limit in whole numbers, divided by what divides all factors and kept small. */
export function addScaledRow(builder: ProgramBuilder, terms: Terms, limit: number): void {
  const unit = divisorOf(terms)
  const largest = terms.reduce((most, [, factor]) => Math.max(most, factor / unit), 1)
  const scale = Math.max(1, largest / LARGEST_FACTOR)
  builder.row(
    Number.NEGATIVE_INFINITY,
    terms.map(([column, factor]) => [column, factor / unit / scale] as const),
    Math.floor(limit / unit) / scale,
  )
}

/** The greatest whole number that divides every factor; 1 without any. */
export function divisorOf(terms: Terms): number {
  let divisor = 0
  for (const [, factor] of terms) for (let rest = factor; rest !== 0; ) [divisor, rest] = [rest, divisor % rest]
  return Math.abs(divisor) || 1
}

/** 1 for an item and all that wait for it, directly or not. */
function lostWith({ waiting }: SelectionModel, item: number): Uint8Array {
  const lost = new Uint8Array(waiting.length)
  const open = [item]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (lost[at] === 1) continue
    lost[at] = 1
    open.push(...(waiting[at] as readonly number[]))
  }
  return lost
}
