// In which ways an indicator could reach a level: sets of steps, found rung by rung and through gates. A step is an item
// delivered (or its evidence renewed), or evidence of the assessment renewed or completed. Finds; liftingEvaluator.ts judges.
import { criteriaUpTo, evidenceSteps } from './evidenceSteps.ts'
import type { Ground } from './ground.ts'
import { itemLinks } from './itemLinks.ts'
import { bothOf, fullWork, minimalSets, type NumberSet, spend, type Work } from './minimalSets.ts'
import { NEVER } from './simulation.ts'

/** A step is an item position, or the number of items plus a place in `evidenceSteps`. */
export interface LiftingWays {
  readonly sets: readonly NumberSet[]
  /** A bound was hit: there may be more sets, and these may contain more than they need. */
  readonly capped: boolean
  /** Positions that were looked at on the way: the indicator and what its gates ask for. */
  readonly positions: ReadonlySet<number>
}

interface Search {
  readonly ground: Ground
  readonly base: Int32Array
  readonly work: Work
  readonly found: Map<number, readonly NumberSet[]>
  /** Rungs being looked at: none may rest on itself. */
  readonly open: Set<number>
  readonly positions: Set<number>
}

/** The minimal sets of steps with which the indicator at `at` reaches `level`, given the rungs of the assessment that count. */
export function liftingWays(ground: Ground, base: Int32Array, at: number, level: number): LiftingWays {
  const work = fullWork()
  const search = { ground, base, work, found: new Map(), open: new Set<number>(), positions: new Set<number>() }
  const sets = waysTo(search, at, level)
  return { sets, capped: work.capped, positions: search.positions }
}

function waysTo(search: Search, at: number, level: number): readonly NumberSet[] {
  let ways: readonly NumberSet[] = [[]]
  for (let rung = wholeLevel(search.ground, at) + 1; rung <= level && ways.length > 0; rung++) {
    ways = bothOf(ways, waysOverRung(search, at, rung), search.work)
  }
  return ways
}

function wholeLevel({ simulation, low }: Ground, at: number): number {
  return Math.floor((low[at] as number) / simulation.instrument.levels.denominator)
}

function waysOverRung(search: Search, at: number, rung: number): readonly NumberSet[] {
  const { simulation } = search.ground
  const key = at * 32 + rung
  const known = search.found.get(key)
  if (known) return known
  if (((search.base[at] as number) & (1 << rung)) !== 0) return [[]]
  if (search.open.has(key) || !spend(search.work)) return []
  search.open.add(key)
  search.positions.add(at)
  const ways: NumberSet[] = []
  const evidence = waysByEvidence(search.ground, at, rung)
  if (evidence) ways.push(evidence)
  for (let e = simulation.effectStart[at] as number; e < (simulation.effectStart[at + 1] as number); e++) {
    if (((simulation.effectRungs[e] as number) & (1 << rung)) !== 0) ways.push(...waysByEffect(search, e, at, rung))
  }
  search.open.delete(key)
  const minimal = minimalSets(ways, search.work)
  // Inside a cycle of gates what is found depends on what is being looked at: not to be remembered.
  if (!simulation.cyclic) search.found.set(key, minimal)
  return minimal
}

/** Evidence of the assessment over a rung: renewed up to its level, completed above it. The instrument's gates do not ask. */
function waysByEvidence(ground: Ground, at: number, rung: number): NumberSet | undefined {
  const { simulation } = ground
  const evidence = evidenceSteps(ground)
  const count = simulation.items.length
  const places = evidence.byPosition.get(at)
  if (!places) return undefined
  const renewal = places.find((nth) => {
    const step = evidence.steps[nth]
    return step?.kind === 'renewal' && step.rung === rung
  })
  if (renewal !== undefined) return [count + renewal]
  if (rung * simulation.instrument.levels.denominator <= (simulation.base[at] as number)) return undefined
  return criteriaUpTo(evidence, at, rung)?.map((nth) => count + nth)
}

function waysByEffect(search: Search, e: number, at: number, rung: number): readonly NumberSet[] {
  const { ground, work } = search
  const { simulation, packGates } = ground
  const own = missingItems(ground, e)
  if (!own) return []
  let ways: readonly NumberSet[] = [own]
  const gate = simulation.gatePosition[e] as number
  if (gate < -1) return []
  if (gate >= 0) ways = bothOf(ways, waysTo(search, gate, simulation.gateLevel[e] as number), work)
  for (const { rung: guarded, asks, level } of packGates ? (simulation.packGates[at] ?? []) : []) {
    if (guarded === rung) ways = asks < 0 ? [] : bothOf(ways, waysTo(search, asks, level), work)
  }
  return ways
}

/** Whether a delivered item counts for an effect at the month: after the lag, within the term. */
export function countsFor({ simulation, delivered, month }: Ground, item: number, e: number): boolean {
  const from = (delivered[item] as number) + (simulation.lag[e] as number)
  return month >= from && ((simulation.valid[e] as number) >= NEVER || month < from + (simulation.valid[e] as number))
}

/** The items an effect waits for, with the undelivered ones these wait for (semantics §7); undefined when one does not exist. */
function missingItems(ground: Ground, e: number): NumberSet | undefined {
  const { simulation, delivered, month } = ground
  const { predecessors } = itemLinks(simulation)
  const missing = new Set<number>()
  for (let n = simulation.needStart[e] as number; n < (simulation.needStart[e + 1] as number); n++) {
    const item = simulation.needs[n] as number
    if (item < 0) return undefined
    if (!countsFor(ground, item, e)) missing.add(item)
  }
  // A set grows while it is walked: what is added is visited too.
  for (const item of missing) {
    if ((delivered[item] as number) <= month) continue
    for (const before of predecessors[item] as readonly number[]) {
      if ((delivered[before] as number) > month) missing.add(before)
    }
  }
  return [...missing].sort((a, b) => a - b)
}
