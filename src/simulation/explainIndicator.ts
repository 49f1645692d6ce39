// Why an indicator stands where it stands (semantics §8): for each rung what proves it, or what it is waiting for.
// Facts only, by id: explainSentence.ts puts them into words.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { type Month, monthOf } from '../model/month.ts'
import { neededItems } from './compileSimulation.ts'
import { baseAt, type EffectWindows } from './evaluateLevels.ts'
import { type Ground, groundOf } from './ground.ts'
import type { Explanation, Rung, RungMissing, RungWitness } from './result.ts'
import { NEVER, type Simulation } from './simulation.ts'
import type { StandingQuestion } from './standingAt.ts'

/** A standing question about one indicator. */
export interface ExplanationQuestion extends StandingQuestion {
  readonly indicator: IndicatorId
}

interface Facts extends Ground {
  readonly at: number
}

/**
 * The explanation of an indicator of the plan's instrument; undefined for one it does not know. Rungs are judged with
 * unknown levels at their lowest, so the lowest level of the range is the one explained.
 */
export function explainIndicator(blueprint: Blueprint, question: ExplanationQuestion): Explanation | undefined {
  const { indicator, month, view } = question
  const ground = groundOf(blueprint, question)
  const { simulation, low, high } = ground
  const at = simulation.table.positions.get(indicator)
  if (at === undefined) return undefined
  const { table, instrument } = simulation
  const facts = { ...ground, at }
  const { min, max, denominator } = instrument.levels
  const rungs: Rung[] = []
  for (let rung = min; rung <= max; rung++) rungs.push(rungOf(facts, rung))
  const blocking = rungs.find(({ holds }) => !holds)?.rung ?? null
  const weight = table.weights[at] as number
  const base = simulation.base[at] as number
  return {
    indicator,
    month,
    view,
    level: { min: low[at] as number, max: high[at] as number },
    base: base < 0 ? null : base,
    rungs,
    blocking,
    banked: rungs.flatMap(({ rung, holds }) => (holds && blocking !== null && rung > blocking ? [rung] : [])),
    pointsPerLevel: { units: weight * denominator, per: table.per },
    gained: { units: weight * ((low[at] as number) - Math.max(base, table.lowest)), per: table.per },
  }
}

function rungOf(facts: Facts, rung: number): Rung {
  const { simulation, at, month } = facts
  const by: RungWitness[] = []
  const missing: RungMissing[] = []
  const valid = baseAt(simulation, simulation.lowBase, month)[at] as number
  if (has(valid, rung)) by.push({ kind: 'base' })
  else if ((simulation.base[at] as number) < 0) missing.push({ kind: 'unknown' })
  else missing.push(...lapsedBase(facts, rung))
  for (let e = simulation.effectStart[at] as number; e < (simulation.effectStart[at + 1] as number); e++) {
    if (!has(simulation.effectRungs[e] as number, rung)) continue
    const obstacles = obstaclesOf(facts, e, rung)
    if (obstacles.length === 0) by.push(witnessOf(facts, e))
    else missing.push(...obstacles)
  }
  if (by.length > 0) return { rung, holds: true, by, missing: [] }
  missing.push(...openCriterion(facts, rung))
  return { rung, holds: false, by, missing: missing.length > 0 ? missing : [{ kind: 'uncovered' }] }
}

const has = (rungs: number, rung: number): boolean => (rungs & (1 << rung)) !== 0

function lapsedBase({ simulation, at, month }: Facts, rung: number): RungMissing[] {
  const lapse = simulation.lapses.find((each) => each.position === at && each.rung === rung && each.until < month)
  return lapse ? [{ kind: 'lapsed', since: monthOf(lapse.until + 1) }] : []
}

/** What the assessment says of the rung's criterion, where its criteria are filled. */
function openCriterion({ simulation, at, month }: Facts, rung: number): RungMissing[] {
  const gap = simulation.gaps.find((each) => each.position === at && each.rung === rung && each.until < month)
  if (!gap) return []
  if (gap.status !== 'met') return [{ kind: 'criterion', status: gap.status }]
  return [{ kind: 'lapsed', since: monthOf(gap.until + 1) }]
}

function witnessOf({ simulation, windows }: Facts, e: number): RungWitness {
  const { item, effect, items } = namesOf(simulation, e)
  return { kind: 'effect', item, effect, items, since: monthOf(windows.from[e] as number) }
}

/** Why an effect does not satisfy a rung now: items that do not count yet, else a lapse, else closed gates. */
function obstaclesOf(facts: Facts, e: number, rung: number): RungMissing[] {
  const { simulation, windows, month } = facts
  const { item, effect, items } = namesOf(simulation, e)
  if (month < (windows.from[e] as number)) {
    const late = items.filter((_, nth) => countsFrom(facts, e, nth) > month)
    return [{ kind: 'items', item, effect, items: late }]
  }
  if (month >= (windows.until[e] as number)) return [{ kind: 'lapsed', item, since: lapseMonth(windows, e) }]
  return closedGates(facts, e, rung).map((gate) => ({ kind: 'gate', item, effect, ...gate }))
}

/** An effect whose items never count at the same time lapsed before it began: then it is told from the beginning. */
function lapseMonth({ from, until }: EffectWindows, e: number): Month {
  return monthOf(Math.max(from[e] as number, until[e] as number))
}

function countsFrom({ simulation, delivered }: Facts, e: number, nth: number): number {
  const item = simulation.needs[(simulation.needStart[e] as number) + nth] as number
  const month = item < 0 ? NEVER : (delivered[item] as number)
  return month >= NEVER ? NEVER : month + (simulation.lag[e] as number)
}

interface ClosedGate {
  readonly indicator: IndicatorId
  readonly level: number
  readonly pack: boolean
}

function closedGates({ simulation, at, packGates, low }: Facts, e: number, rung: number): ClosedGate[] {
  const { denominator } = simulation.instrument.levels
  const below = (position: number, level: number) => Math.floor((low[position] ?? -1) / denominator) < level
  const closed: ClosedGate[] = []
  const gate = simulation.effects[e]?.effect.gate
  const asked = simulation.gatePosition[e] as number
  if (gate && (asked < 0 || below(asked, gate.level))) closed.push({ ...gate, pack: false })
  if (!packGates) return closed
  for (const { gate: own, rung: guarded, asks, level } of simulation.packGates[at] ?? []) {
    if (guarded === rung && (asks < 0 || below(asks, level))) closed.push({ ...own.requires, pack: true })
  }
  return closed
}

function namesOf(simulation: Simulation, e: number): { item: Id; effect: Id; items: readonly Id[] } {
  const owned = simulation.effects[e]
  if (!owned) throw new RangeError(`No effect at ${e}`)
  return { item: owned.item.id, effect: owned.effect.id, items: neededItems(owned) }
}
