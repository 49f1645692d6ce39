// Which single assumption moves the index of a month most: each one turned over by itself, everything else as it stands.
// Must not weigh by chance; that is for `riskOf`.
import type { Blueprint, Id, IndicatorId, RoadmapItem } from '../model/blueprint.ts'
import { addMonths, monthNumber } from '../model/month.ts'
import { byId, sortedIds } from '../model/sortedIds.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { leftOut } from '../roadmap/deliveryMonths.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { deliveredItems } from './deliveredItems.ts'
import { activeAt, baseAt, type EffectWindows, effectWindows, evaluateLevels } from './evaluateLevels.ts'
import { groundOf } from './ground.ts'
import { NEVER, type Simulation } from './simulation.ts'
import type { StandingQuestion } from './standingAt.ts'
import { storedLevels } from './storedLevels.ts'

/** One thing that is assumed, and what it would be to assume the contrary. */
export type Assumption =
  /** An open item: `delivered` says whether it is as things stand (semantics §3: its view and what it waits for included). */
  | { readonly kind: 'item'; readonly item: Id; readonly delivered: boolean }
  /** A counted item comes later by the longest delay stated for it. */
  | { readonly kind: 'delay'; readonly item: Id; readonly months: number }
  | { readonly kind: 'shock'; readonly shock: Id; readonly strikes: boolean }
  | { readonly kind: 'gates'; readonly on: boolean }
  /** Evidence of the assessment for one indicator that has lapsed by the month, renewed in time. */
  | { readonly kind: 'renewed-evidence'; readonly indicator: IndicatorId }
  /** What an item proved has lapsed by the month, renewed in time. */
  | { readonly kind: 'renewed-item'; readonly item: Id }

export interface TornadoRow {
  readonly assumption: Assumption
  /** Index with the contrary assumed. */
  readonly other: Ratio
  /** The lower and the higher of `other` and the index as things stand. */
  readonly low: Ratio
  readonly high: Ratio
  /** high − low; all rows have the same `per`. */
  readonly swing: Ratio
  /** The assumptions with this one turned over; absent for renewals, which no overlay can say. */
  readonly overlay?: Overlay
}

export interface Tornado {
  /** Index as things stand; an unknown base counts as the lowest level. */
  readonly base: Ratio
  /** The largest swing first, ties by `assumptionKey`; those that move nothing are kept, last. */
  readonly rows: readonly TornadoRow[]
}

/** Names an assumption: unique among those of one tornado. */
export function assumptionKey(assumption: Assumption): string {
  if (assumption.kind === 'shock') return `shock ${assumption.shock}`
  if (assumption.kind === 'gates') return 'gates'
  return `${assumption.kind} ${assumption.kind === 'renewed-evidence' ? assumption.indicator : assumption.item}`
}

/** Every assumption of the plan turned over at the month, in the view and under the overlay of the question. */
export function tornado(blueprint: Blueprint, question: StandingQuestion): Tornado {
  const { view, overlay = {} } = question
  const { simulation, delivered, windows, packGates } = groundOf(blueprint, question)
  const month = monthNumber(question.month)
  const index = indexAsker(simulation, month, packGates)
  const base = index(windows)
  const rows: TornadoRow[] = []
  const add = (assumption: Assumption, other: Ratio, turned?: Overlay): void => {
    const lower = other.units < base.units
    rows.push({
      assumption,
      other,
      low: lower ? other : base,
      high: lower ? base : other,
      swing: { units: Math.abs(other.units - base.units), per: base.per },
      ...(turned && { overlay: turned }),
    })
  }
  const withDelivered = (months: Int32Array): Ratio => index(effectWindows(simulation, months))
  const under = (turned: Overlay): Ratio => withDelivered(deliveredItems(blueprint, simulation, view, turned))

  const out = leftOut(blueprint, overlay)
  simulation.items.forEach((item, at) => {
    if (item.status === 'done') return
    const counts = !out.has(item.id)
    const turned = { ...overlay, included: { ...overlay.included, [item.id]: !counts } }
    // Dropping and delaying touch few months: patched here, which is a tenth of working all of them out again.
    const other = counts ? withDelivered(dropped(simulation, delivered, at)) : under(turned)
    add({ kind: 'item', item: item.id, delivered: counts }, other, turned)
    const months = longestDelay(item)
    if (months === 0 || (delivered[at] as number) >= NEVER) return
    const planned = overlay.moves?.[item.id] ?? item
    const late = { start: planned.start, finish: addMonths(planned.finish, months) }
    const patched = delivered.slice()
    patched[at] = (delivered[at] as number) + months
    const moves = { ...overlay.moves, [item.id]: late }
    add({ kind: 'delay', item: item.id, months }, withDelivered(patched), { ...overlay, moves })
  })
  for (const id of sortedIds(blueprint.shocks)) {
    const strikes = overlay.shocks?.[id] === true
    const turned = { ...overlay, shocks: { ...overlay.shocks, [id]: !strikes } }
    add({ kind: 'shock', shock: id, strikes }, under(turned), turned)
  }
  if (simulation.packGates.some((gates) => gates.length > 0)) {
    const turned = { ...overlay, packGates: !packGates }
    add({ kind: 'gates', on: packGates }, index(windows, { packGates: !packGates }), turned)
  }
  const lapsed = new Set(simulation.lapses.flatMap(({ position, until }) => (until < month ? [position] : [])))
  for (const position of lapsed) {
    const kept = simulation.lapses.filter((lapse) => lapse.position !== position)
    const indicator = simulation.table.answers[position] as IndicatorId
    add({ kind: 'renewed-evidence', indicator }, index(windows, { lapses: kept }))
  }
  for (const id of lapsedItems(simulation, windows, month)) {
    add({ kind: 'renewed-item', item: id }, index(renewed(simulation, windows, id)))
  }
  rows.sort((a, b) => b.swing.units - a.swing.units || byId(assumptionKey(a.assumption), assumptionKey(b.assumption)))
  return { base, rows }
}

/** Asks for the index at one month again and again, in the same arrays. */
function indexAsker(simulation: Simulation, month: number, gates: boolean) {
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(simulation.table.answers.length)
  const { lapses: known, lowBase } = simulation
  return (windows: EffectWindows, { packGates = gates, lapses = known } = {}): Ratio => {
    activeAt(windows, month, active)
    evaluateLevels(simulation, baseAt({ ...simulation, lapses }, lowBase, month), active, packGates, levels)
    return indexOfLevels(simulation.table, storedLevels(simulation, levels))
  }
}

/** The delivery months with one item left out, and what waits for it, unless that is done. */
function dropped(simulation: Simulation, delivered: Int32Array, item: number): Int32Array {
  const months = delivered.slice()
  const gone = new Set<number>()
  const open = [item]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (simulation.items[at]?.status === 'done' || gone.has(at)) continue
    gone.add(at)
    months[at] = NEVER
    open.push(...(simulation.successors[at] as readonly number[]))
  }
  return months
}

function longestDelay({ risk }: RoadmapItem): number {
  return Object.entries(risk?.delays ?? {}).reduce(
    (longest, [months, chance]) => (chance > 0 ? Math.max(longest, Number(months)) : longest),
    0,
  )
}

/** Items with an effect that would still count at the month if its evidence had been renewed. */
function lapsedItems(simulation: Simulation, windows: EffectWindows, month: number): readonly Id[] {
  const ids = new Set<Id>()
  simulation.effects.forEach(({ item }, e) => {
    if ((windows.from[e] as number) <= month && (windows.until[e] as number) <= month) ids.add(item.id)
  })
  return [...ids].sort(byId)
}

/** The windows as if nothing this item proves ever lapsed. */
function renewed(simulation: Simulation, { from, until }: EffectWindows, id: Id): EffectWindows {
  return { from, until: until.map((end, e) => (simulation.effects[e]?.item.id === id ? NEVER : end)) }
}
