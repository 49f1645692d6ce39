// Whether a gate would wait for itself. A rung of an indicator needs the rungs below it, and a gated rung needs a rung of
// another indicator; these needs must not go round in a circle (semantics §2).

import type { Blueprint, Effect } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { byId } from '../model/sortedIds.ts'

/** A rung: its indicator and level. */
export interface Rung {
  readonly indicator: string
  readonly rung: number
}

/** A gate as a need: the rungs from+1..to of an indicator need `needs`. */
interface Need {
  readonly from: number
  readonly to: number
  readonly needs: Rung
}

/**
 * The circle that the gate of `effect` would close, from the gated rung back to it; undefined when it closes none.
 * `others` are the effects it will stand beside, without the one it replaces. O(effects + rungs).
 */
export function gateCycle(
  instrument: Instrument,
  effect: Effect,
  others: Iterable<Effect>,
): readonly Rung[] | undefined {
  if (!effect.gate) return undefined
  const needs = needsByIndicator(instrument, effect, others)
  const start: Rung = { indicator: effect.gate.indicator, rung: effect.gate.level }
  const cameFrom = new Map<string, Rung | undefined>([[keyOf(start), undefined]])
  const queue: Rung[] = [start]
  for (let at = 0; at < queue.length; at++) {
    // The queue is only appended to, so there is always one at `at`.
    const here = queue[at] as Rung
    if (here.indicator === effect.indicator && here.rung > effect.from) {
      const path: Rung[] = []
      for (let step: Rung | undefined = here; step; step = cameFrom.get(keyOf(step))) path.push(step)
      return [here, ...path.reverse()]
    }
    for (const next of neededBy(here, instrument, needs)) {
      if (cameFrom.has(keyOf(next))) continue
      cameFrom.set(keyOf(next), here)
      queue.push(next)
    }
  }
  return undefined
}

/** Every effect of the blueprint but one. */
export function* otherEffects(blueprint: Blueprint, item: string, effect: string): Generator<Effect> {
  for (const other of Object.values(blueprint.roadmap)) {
    for (const candidate of Object.values(other.effects)) {
      if (other.id !== item || candidate.id !== effect) yield candidate
    }
  }
}

function needsByIndicator(instrument: Instrument, effect: Effect, others: Iterable<Effect>): Map<string, Need[]> {
  const needs = new Map<string, Need[]>()
  const add = (indicator: string, need: Need): void => {
    const list = needs.get(indicator)
    if (list) list.push(need)
    else needs.set(indicator, [need])
  }
  for (const gate of instrument.gates) {
    const { indicator, level } = gate.requires
    add(gate.indicator, { from: gate.rung - 1, to: gate.rung, needs: { indicator, rung: level } })
  }
  for (const { instrument: theirs, indicator, from, to, gate } of [effect, ...others]) {
    if (theirs !== effect.instrument || !gate) continue
    add(indicator, { from, to, needs: { indicator: gate.indicator, rung: gate.level } })
  }
  return needs
}

function neededBy({ indicator, rung }: Rung, instrument: Instrument, needs: Map<string, Need[]>): Rung[] {
  const below = rung - 1 > instrument.levels.min ? [{ indicator, rung: rung - 1 }] : []
  const gates = (needs.get(indicator) ?? []).filter(({ from, to }) => from < rung && rung <= to)
  // Of several circles the same one is told, whatever the order of records.
  const gated = gates.map((need) => need.needs).sort((a, b) => byId(a.indicator, b.indicator) || a.rung - b.rung)
  return [...below, ...gated]
}

function keyOf({ indicator, rung }: Rung): string {
  return `${indicator} ${rung}`
}
