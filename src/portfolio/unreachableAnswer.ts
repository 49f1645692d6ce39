// When demands cannot be met: how far they can be, and which rungs nothing on the roadmap covers.
import type { Answer, Missed } from './answer.ts'
import { choiceEvaluator } from './choiceEvaluator.ts'
import type { ExactOptions } from './exactOptions.ts'
import { grantWish, type Search } from './grantWish.ts'
import { portfolioOf } from './portfolioOf.ts'
import type { Choice, SelectionModel } from './selection.ts'
import { uncoveredRungs } from './uncoveredRungs.ts'
import { grants, type Objective, type Wish } from './wish.ts'

interface Demand {
  readonly objective: Objective
  readonly least: number
  readonly year: number
  readonly domain?: string
  readonly per: number
  with(wish: Omit<Wish, 'objective'>): Omit<Wish, 'objective'>
}

/** Takes the demands one by one, targets by year and then floors, up to the first that cannot be met beside those before it. */
export async function unreachableAnswer(
  search: Search,
  demands: Omit<Wish, 'objective'>,
  options: ExactOptions,
): Promise<Answer> {
  const { model } = search
  let wish: Omit<Wish, 'objective'> = { ...demands, targets: [], floors: [] }
  let choice: Choice | undefined
  for (const demand of demandsOf(model, demands)) {
    await options.pause?.()
    const next = demand.with(wish)
    if (choice && grants(model, { ...next, objective: demand.objective }, choiceEvaluator(model), choice)) {
      wish = next
      continue
    }
    const granted = grantWish(search, { ...wish, objective: demand.objective }, choice)
    if (granted.status === 'impossible') break
    if (
      granted.choice === undefined ||
      granted.figure === undefined ||
      (granted.status === 'stopped' && granted.figure < demand.least)
    ) {
      return {
        status: 'bound',
        portfolio: granted.choice ? portfolioOf(model, granted.choice) : null,
        proof: null,
        frontier: [],
      }
    }
    choice = granted.choice
    wish = next
    if (granted.figure >= demand.least) continue
    const reachable = { units: granted.figure, per: demand.per }
    const missed: Missed = {
      year: demand.year,
      reachable,
      ...(demand.domain !== undefined && { domain: demand.domain }),
    }
    return {
      status: 'unreachable',
      portfolio: portfolioOf(model, choice),
      missed,
      uncovered: uncoveredRungs(model, demand.year),
    }
  }
  const message = {
    id: 'Kegiatan yang harus masuk tidak muat bersama dalam pagu, kapasitas dan urutannya.',
    en: 'What must be chosen does not fit together into budgets, capacities and order.',
  }
  return { status: 'faulty', faults: [{ kind: 'too-tight', message, items: [] }] }
}

function demandsOf(model: SelectionModel, { targets, floors, robust }: Omit<Wish, 'objective'>): readonly Demand[] {
  const { moments, horizon, simulation } = model
  const years = targets.map((moment): Demand => {
    const { year, target } = moments[moment] as (typeof moments)[number]
    return {
      objective: { kind: 'value', moment, ...(robust && { survives: true as const }) },
      least: target,
      year,
      per: simulation.table.per,
      with: (wish) => ({ ...wish, targets: [...wish.targets, moment] }),
    }
  })
  const domains = floors.map((floor): Demand => {
    const { domain, least, per } = model.floors[floor] as (typeof model.floors)[number]
    return {
      objective: { kind: 'floor', floor },
      least,
      year: moments[horizon]?.year as number,
      domain,
      per,
      with: (wish) => ({ ...wish, floors: [...wish.floors, floor] }),
    }
  })
  return [...years, ...domains]
}
