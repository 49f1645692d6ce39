// A wish as a program for a solver: the selection program with the wish's conditions as rows and its figure as objective, in
// small whole units so that an absolute gap just under one unit proves an optimum.
import { addTerms, type Terms, timesTerms } from './linearProgram.ts'
import type { LinearValue } from './momentProgram.ts'
import type { Choice, SelectionModel } from './selection.ts'
import { addScaledRow, divisorOf, selectionProgram } from './selectionProgram.ts'
import type { SolveTask } from './solver.ts'
import type { Wish } from './wish.ts'

/** Objectives are scaled so that no factor exceeds this. */
const LARGEST_FACTOR = 1_000_000
/** What the solver's arithmetic may be off a whole unit. */
const NOISE = 1e-6
const FREE = Number.POSITIVE_INFINITY

export interface WishProgram {
  readonly task: Pick<SolveTask, 'program' | 'sense' | 'objective' | 'gap'>
  /** The figure of the wish for an objective of the solver. */
  figure(objective: number): number
  /** The figure nothing can beat for a bound of the solver: rounded to what a figure can be. */
  bound(objective: number): number
  /** Adds the rows of a single failure: targets, or the surviving value, hold without the item. False when it has them. */
  addFailure(item: number): boolean
  /** Keeps the solver from this choice, which breaks a demand. */
  ruleOut(choice: Choice): void
}

/** `failures` are single failures whose rows are added from the start; failures added later are put into it. */
export function wishProgram(model: SelectionModel, wish: Wish, failures: Set<number>): WishProgram {
  const selection = selectionProgram(model)
  const { builder, values } = selection
  const { objective } = wish
  const added = new Set<number>()
  const survivors = objective.kind === 'value' && objective.survives ? builder.column(0, FREE, false) : -1
  const atLeast = (value: LinearValue, least: number): void => {
    const step = divisorOf(value.terms)
    const terms = timesTerms(value.terms, 1 / step)
    builder.row(Math.ceil((least - value.constant) / step), terms, FREE)
  }
  const survive = ({ terms, constant }: LinearValue): void => {
    builder.row(-FREE, addTerms([[survivors, grid(model)]], timesTerms(terms, -1)), constant)
  }

  for (const moment of wish.targets) atLeast(values[moment] as LinearValue, model.moments[moment]?.target as number)
  for (const floor of wish.floors) atLeast(selection.floors[floor] as LinearValue, model.floors[floor]?.least as number)
  if (wish.valueAtLeast !== undefined) atLeast(values[model.horizon] as LinearValue, wish.valueAtLeast)
  if (wish.costAtMost !== undefined) {
    addScaledRow(builder, selection.cost, Math.floor(wish.costAtMost / selection.costUnit))
  }
  if (objective.kind === 'value' && objective.survives) survive(values[objective.moment] as LinearValue)

  function addFailure(item: number): boolean {
    if (added.has(item)) return false
    added.add(item)
    failures.add(item)
    if (wish.robust) {
      for (const moment of wish.targets) {
        atLeast(selection.afterFailure(item, moment), model.moments[moment]?.target as number)
      }
    }
    if (objective.kind === 'value' && objective.survives) survive(selection.afterFailure(item, objective.moment))
    return true
  }
  if (wish.robust || survivors >= 0) for (const item of failures) addFailure(item)

  const { terms, unit, constant, most } = objectiveOf()
  const largest = terms.reduce((greatest, [, factor]) => Math.max(greatest, Math.abs(factor)), 1)
  const scale = Math.max(1, largest / LARGEST_FACTOR)

  function objectiveOf(): { terms: Terms; unit: number; constant: number; most: boolean } {
    switch (objective.kind) {
      case 'cost':
        return { terms: selection.cost, unit: selection.costUnit, constant: 0, most: false }
      case 'count':
        return { terms: selection.count, unit: 1, constant: 0, most: false }
      case 'floor':
        return inSteps(selection.floors[objective.floor] as LinearValue)
      case 'value':
        if (survivors < 0) return inSteps(values[objective.moment] as LinearValue)
        return { terms: [[survivors, 1]], unit: grid(model), constant: 0, most: true }
    }
  }

  return {
    task: {
      program: selection.program,
      sense: most ? 'max' : 'min',
      objective: timesTerms(terms, 1 / scale),
      gap: 0.999 / scale,
    },
    figure: (found) => constant + unit * Math.round(found * scale),
    bound(found) {
      const units = found * scale
      const noise = Math.max(NOISE, Math.abs(units) * 1e-9)
      return constant + unit * (most ? Math.floor(units + noise) : Math.ceil(units - noise))
    },
    addFailure,
    ruleOut: (choice) => ruleOut(model, wish, choice, builder),
  }
}

function inSteps({ terms, constant }: LinearValue) {
  const unit = divisorOf(terms)
  return { terms: timesTerms(terms, 1 / unit), unit, constant, most: true }
}

/** The step by which any value can change. */
function grid({ simulation: { table } }: SelectionModel): number {
  return divisorOf(table.weights.map((weight, at) => [at, weight] as const))
}

function ruleOut(
  model: SelectionModel,
  wish: Wish,
  choice: Choice,
  builder: { row: (lower: number, terms: Terms, upper: number) => void },
): void {
  const chosen = [...choice].filter((option) => option >= 0)
  const isChosen = new Set(chosen)
  const limits = model.limits.map(({ options, weights, limit }) => ({
    weighed: [...options].map((option, nth) => [option, weights[nth] as number] as const),
    limit,
  }))
  if (wish.costAtMost !== undefined) {
    const weighed = model.options.map(({ item }, option) => [option, model.cost[item] as number] as const)
    limits.push({ weighed, limit: wish.costAtMost })
  }
  for (const { weighed, limit } of limits) {
    // The heaviest that together exceed the limit can never be chosen together.
    const cover: number[] = []
    let sum = 0
    for (const [option, weight] of weighed.filter(([option]) => isChosen.has(option)).sort((a, b) => b[1] - a[1])) {
      if (sum > limit) break
      cover.push(option)
      sum += weight
    }
    if (sum <= limit) continue
    builder.row(
      -FREE,
      cover.map((option) => [option, 1] as const),
      cover.length - 1,
    )
    return
  }
  const terms = model.options.map((_, option) => [option, isChosen.has(option) ? -1 : 1] as const)
  builder.row(1 - chosen.length, terms, FREE)
}
