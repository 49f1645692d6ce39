// "Bila ini berhenti": what an element needs, what stops with it, and which services, people and indicators that touches.
// Tells what hangs together; it predicts no evaluation, so points are given as "at most".
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { instrumentOf } from '../model/instruments.ts'
import { toMonth } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow, hasRow } from '../model/table.ts'
import { architectureStanding } from '../roadmap/architectureStanding.ts'
import { addRatios, compareRatios, ZERO } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { serviceIndicators } from '../scoring/serviceVerdicts.ts'
import { compileSimulation } from '../simulation/compileSimulation.ts'
import { itemSetWorth } from '../simulation/itemSetWorth.ts'
import { type StandingQuestion, standingAt } from '../simulation/standingAt.ts'
import { dependence } from './dependence.ts'
import { type Reached, reached } from './reached.ts'
import { surveysByService } from './surveysByService.ts'

/** From which stored level down to which. */
export interface Fall {
  readonly from: number
  readonly to: number
}

export interface TouchedIndicator {
  readonly indicator: IndicatorId
  /** Services that stop and say by their survey that they are measured by it. */
  readonly services: readonly Id[]
  /** It stands lower without the roadmap items that change what stops. */
  readonly byItems: boolean
  /** Those of the items that have an effect on it; none while it only waits for others through a gate. */
  readonly items: readonly Id[]
  /** Down to the lowest level when the services stop; down to where it stands without the items. */
  readonly servicesFall?: Fall
  readonly itemsFall?: Fall
  /** Index points at most: those of the deeper fall. */
  readonly points: Ratio
}

export interface Impact {
  readonly element: Id
  /** What it needs, directly or not, nearest first. */
  readonly upstream: ReadonlyMap<Id, Reached>
  /** What stops with it, nearest first. */
  readonly downstream: ReadonlyMap<Id, Reached>
  /** Services among what stops, the element itself included. */
  readonly services: readonly Id[]
  /** Users by the latest survey of each service; `unknown` services have none that tells. */
  readonly users: { readonly count: number; readonly unknown: number; readonly byService: ReadonlyMap<Id, number> }
  /** Roadmap items that change the element or what stops with it. */
  readonly items: readonly Id[]
  /** In the order of the instrument. */
  readonly indicators: readonly TouchedIndicator[]
  /** Sum of their points. */
  readonly atRisk: Ratio
}

/**
 * The impact of one element, undefined when the blueprint has none with this id. With a question only what stands at its
 * month takes part; without one all elements do, and levels are those of the first cut-off as planned. Linear in the blueprint.
 */
export function impactOf(blueprint: Blueprint, element: Id, question?: StandingQuestion): Impact | undefined {
  if (!hasRow(blueprint.elements, element)) return undefined
  const standing = question && architectureStanding(blueprint, question).elements
  const may = (id: Id): boolean => (standing ? standing.has(id) : hasRow(blueprint.elements, id))
  const { needs, neededBy } = dependence(blueprint)
  const upstream = reached(element, (id) => needs.get(id) ?? [], may)
  const downstream = reached(element, (id) => neededBy.get(id) ?? [], may)
  const stops = new Set([element, ...downstream.keys()])
  const services = [...stops].filter((id) => getRow(blueprint.elements, id)?.kind === 'layanan').sort(byId)
  const items = itemsChanging(blueprint, stops)
  const indicators = indicatorsTouched(blueprint, services, items, question)
  return {
    element,
    upstream,
    downstream,
    services,
    users: usersOf(blueprint, services),
    items,
    indicators,
    atRisk: indicators.reduce((sum, { points }) => addRatios(sum, points), ZERO),
  }
}

function itemsChanging(blueprint: Blueprint, elements: ReadonlySet<Id>): readonly Id[] {
  return Object.values(blueprint.roadmap)
    .filter(({ changes }) =>
      Object.values(changes).some(({ element, by }) => elements.has(element) || (by !== undefined && elements.has(by))),
    )
    .map(({ id }) => id)
    .sort(byId)
}

function usersOf(blueprint: Blueprint, services: readonly Id[]): Impact['users'] {
  const latest = new Map<Id, { readonly year: number; readonly users: number }>()
  for (const { service, year, users } of Object.values(blueprint.satisfaction)) {
    const before = latest.get(service)
    if (users === undefined || (before && before.year > year)) continue
    latest.set(service, { year, users: before?.year === year ? Math.max(before.users, users) : users })
  }
  const byService = new Map<Id, number>()
  for (const id of services) {
    const known = latest.get(id)
    if (known) byService.set(id, known.users)
  }
  const count = [...byService.values()].reduce((sum, users) => sum + users, 0)
  return { count, unknown: services.length - byService.size, byService }
}

function indicatorsTouched(
  blueprint: Blueprint,
  services: readonly Id[],
  items: readonly Id[],
  question: StandingQuestion | undefined,
): readonly TouchedIndicator[] {
  const { plan } = blueprint
  const instrument = instrumentOf(blueprint, plan.instrument)
  if (!instrument) return []
  const byService = new Map<IndicatorId, Id[]>()
  const surveys = surveysByService(blueprint)
  for (const service of services) {
    const satisfaction = surveys.get(service)
    if (!satisfaction) continue
    for (const indicator of serviceIndicators({ satisfaction }, service, instrument)) {
      byService.set(indicator, [...(byService.get(indicator) ?? []), service])
    }
  }
  const byItems = new Map(
    items.length === 0 ? [] : itemSetWorth(blueprint, items).indicators.map((each) => [each.indicator, each]),
  )
  const { table } = compileSimulation(blueprint)
  const { levels } = standingAt(blueprint, question ?? { month: toMonth(plan.from, plan.cutoff), view: 'planned' })
  return table.answers.flatMap((indicator, at): TouchedIndicator[] => {
    const served = byService.get(indicator)
    const lost = byItems.get(indicator)
    if (!served && !lost) return []
    const stands = levels[indicator]?.min ?? table.lowest
    const above = served ? stands - table.lowest : 0
    const whole = { units: (table.weights[at] as number) * above, per: table.per }
    return [
      {
        indicator,
        services: served ?? [],
        byItems: lost !== undefined,
        items: lost ? itemsOn(blueprint, items, indicator) : [],
        ...(served && { servicesFall: { from: stands, to: table.lowest } }),
        ...(lost && { itemsFall: { from: lost.level, to: lost.without } }),
        points: lost && compareRatios(lost.points, whole) > 0 ? lost.points : whole,
      },
    ]
  })
}

/** Those of some items that have an effect on an indicator of the plan's instrument, or that such an effect needs. */
function itemsOn({ roadmap, plan }: Blueprint, items: readonly Id[], indicator: IndicatorId): readonly Id[] {
  const on = Object.values(roadmap)
    .flatMap(({ id, effects }) => Object.values(effects).map((effect) => ({ id, effect })))
    .filter(({ effect }) => effect.instrument === plan.instrument && effect.indicator === indicator)
    .flatMap(({ id, effect }) => [id, ...Object.keys(effect.with)])
  const working = new Set(on)
  return items.filter((id) => working.has(id))
}
