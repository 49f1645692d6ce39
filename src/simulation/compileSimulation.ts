// Lays a blueprint's roadmap and baseline out for the evaluator, once per roadmap, assessment and register of evidence. What cannot count is
// left out here (effects on other instruments or unknown indicators), so bad data never stops an evaluation.
import type { Assessment, Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { DEFAULT_INSTRUMENT, instrumentOf } from '../model/instruments.ts'
import { monthNumber } from '../model/month.ts'
import { assessedLevels } from '../scoring/assessedLevels.ts'
import { rungValidity } from '../scoring/rungValidity.ts'
import type { Levels } from '../scoring/score.ts'
import { type ScoreTable, scoreTable } from '../scoring/scoreTable.ts'
import { criterionGaps } from './criterionGaps.ts'
import { gateOrder } from './gateOrder.ts'
import { type BaseLapse, NEVER, type OwnedEffect, type PackGate, type Simulation } from './simulation.ts'

interface Compiled {
  readonly instrument: Instrument
  readonly evidence: Blueprint['evidence']
  readonly baseline: Assessment | undefined
  readonly simulation: Simulation
}

const cache = new WeakMap<object, Compiled>()

/** The instrument the plan is simulated under; the default one when the program does not know the plan's. */
export function planInstrument(blueprint: Blueprint): Instrument {
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument) ?? instrumentOf(blueprint, DEFAULT_INSTRUMENT)
  if (!instrument) throw new Error('The program holds no instrument')
  return instrument
}

/** The compiled simulation; the same object while roadmap, baseline, evidence and instrument are the same objects. */
export function compileSimulation(blueprint: Blueprint): Simulation {
  const { plan, roadmap, evidence } = blueprint
  const chosen = plan.baseline === undefined ? undefined : blueprint.assessments[plan.baseline]
  const baseline = chosen?.instrument === plan.instrument ? chosen : undefined
  const instrument = planInstrument(blueprint)
  const known = cache.get(roadmap)
  if (known?.instrument === instrument && known.baseline === baseline && known.evidence === evidence) {
    return known.simulation
  }
  const simulation = compile(instrument, baseline, evidence, roadmap)
  cache.set(roadmap, { instrument, evidence, baseline, simulation })
  return simulation
}

function compile(
  instrument: Instrument,
  baseline: Assessment | undefined,
  evidence: Blueprint['evidence'],
  roadmap: { readonly [id: string]: RoadmapItem },
): Simulation {
  const levels = assessedLevels(instrument, baseline)
  const table = scoreTable(instrument, levels)
  const items = Object.keys(roadmap)
    .sort()
    .map((id) => roadmap[id] as RoadmapItem)
  const itemPositions = new Map(items.map(({ id }, at) => [id, at]))
  const packGates = packGatesOf(table)
  const effects = effectsOf(instrument, table, items)
  const gates = effects.all.map(({ effect }) => effect.gate)
  const gatePosition = gates.map((gate) => (gate ? (table.positions.get(gate.indicator) ?? -2) : -1))
  const asks = table.answers.map((_, at) => {
    const own = gatePosition.slice(effects.start[at], effects.start[at + 1])
    return [...own, ...(packGates[at] ?? []).map((gate) => gate.asks)].filter((asked) => asked >= 0)
  })
  const { order, left } = gateOrder(asks)
  return {
    instrument,
    table,
    items,
    itemPositions,
    successors: successorsOf(items, itemPositions),
    effectStart: Int32Array.from(effects.start),
    effects: effects.all,
    effectRungs: Int32Array.from(effects.all, ({ effect }) =>
      rungBits(Math.max(effect.from + 1, 1), Math.min(effect.to, instrument.levels.max)),
    ),
    ...needsOf(effects.all, itemPositions),
    gatePosition: Int32Array.from(gatePosition),
    gateLevel: Int32Array.from(gates, (gate) => gate?.level ?? 0),
    lag: Int32Array.from(effects.all, ({ effect }) => effect.lagMonths ?? 0),
    valid: Int32Array.from(effects.all, ({ effect }) => effect.validMonths ?? NEVER),
    packGates,
    order: Int32Array.from(order),
    cyclic: left.length > 0,
    ...baseOf(table, levels, baseline, evidence),
  }
}

/** Bits from..to, both included; 0 when from > to. Scales end far below bit 31. */
export function rungBits(from: number, to: number): number {
  return from > to ? 0 : (2 << to) - (1 << from)
}

function effectsOf(instrument: Instrument, table: ScoreTable, items: readonly RoadmapItem[]) {
  const byPosition: OwnedEffect[][] = table.answers.map(() => [])
  for (const item of items) {
    for (const effect of Object.values(item.effects)) {
      if (effect.instrument !== instrument.id) continue
      const position = table.positions.get(effect.indicator)
      if (position !== undefined) byPosition[position]?.push({ item, effect })
    }
  }
  const start = [0]
  for (const list of byPosition) {
    list.sort((a, b) => compare(a.item.id, b.item.id) || compare(a.effect.id, b.effect.id))
    start.push((start.at(-1) as number) + list.length)
  }
  return { start, all: byPosition.flat() }
}

/** The ids of all items an effect needs: its own first, the others sorted. */
export function neededItems({ item, effect }: OwnedEffect): readonly Id[] {
  const others = Object.keys(effect.with).filter((id) => id !== item.id)
  return [item.id, ...others.sort()]
}

function needsOf(effects: readonly OwnedEffect[], positions: ReadonlyMap<string, number>) {
  const needStart = [0]
  const needs: number[] = []
  for (const owned of effects) {
    for (const id of neededItems(owned)) needs.push(positions.get(id) ?? -1)
    needStart.push(needs.length)
  }
  return { needStart: Int32Array.from(needStart), needs: Int32Array.from(needs) }
}

function successorsOf(items: readonly RoadmapItem[], positions: ReadonlyMap<string, number>): number[][] {
  const successors: number[][] = items.map(() => [])
  items.forEach(({ predecessors }, at) => {
    for (const id of Object.keys(predecessors)) successors[positions.get(id) ?? -1]?.push(at)
  })
  return successors
}

function packGatesOf(table: ScoreTable): PackGate[][] {
  const gates: PackGate[][] = table.answers.map(() => [])
  for (const gate of table.instrument.gates) {
    const { rung, requires } = gate
    const asks = table.positions.get(requires.indicator) ?? -1
    gates[table.positions.get(gate.indicator) ?? -1]?.push({ gate, rung, asks, level: requires.level })
  }
  return gates
}

function baseOf(table: ScoreTable, levels: Levels, baseline: Assessment | undefined, evidence: Blueprint['evidence']) {
  const { instrument } = table
  const { min, max, denominator } = instrument.levels
  const base = Int32Array.from(table.answers, (id) => {
    const level = levels[id] ?? null
    return level === null ? -1 : Math.min(table.highest, Math.max(table.lowest, level))
  })
  const rungsUpTo = (level: number) => rungBits(0, Math.floor(level / denominator))
  const lowBase = base.map((level) => (level < 0 ? rungBits(0, min) : rungsUpTo(level)))
  const highBase = base.includes(-1) ? base.map((level) => (level < 0 ? rungBits(0, max) : rungsUpTo(level))) : lowBase
  const lapses: BaseLapse[] = []
  table.answers.forEach((id, position) => {
    const answer = baseline?.answers[id]
    if (!answer) return
    for (const [rung, { until }] of Object.entries(rungValidity(instrument, id, answer, evidence))) {
      const known = (base[position] as number) >= Number(rung) * denominator
      if (known && Number(rung) > min) lapses.push({ position, rung: Number(rung), until: monthNumber(until) })
    }
  })
  return { base, lowBase, highBase, lapses, gaps: criterionGaps(table, base, baseline, evidence) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
