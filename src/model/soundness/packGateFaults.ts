// Gates of a pack that wait for each other in a circle, followed rung by rung as those of a roadmap are (gateCycles.ts):
// no rung of the circle could ever be reached.
import { findCycles } from '../findCycle.ts'
import type { Instrument } from '../instrument.ts'
import type { PackFault } from './packFaults.ts'

/** One fault for each circle, naming its rungs in order: "2 (tingkat 3) → 1 (tingkat 2) → 2 (tingkat 3)". Linear. */
export function packGateFaults({ gates, levels }: Instrument): PackFault[] {
  const needs = new Map<string, Set<string>>()
  const gateAt = new Map<string, number>()
  const key = (indicator: string, rung: number): string => `${indicator} ${rung}`
  const need = (rung: string, other: string): void => {
    needs.set(rung, (needs.get(rung) ?? new Set()).add(other))
  }
  const ladder = (indicator: string, rung: number): void => {
    for (let at = Math.min(rung, levels.max); at > levels.min + 1; at--)
      need(key(indicator, at), key(indicator, at - 1))
  }
  gates.forEach(({ indicator, rung, requires }, at) => {
    ladder(indicator, rung)
    ladder(requires.indicator, requires.level)
    need(key(indicator, rung), key(requires.indicator, requires.level))
    if (!gateAt.has(key(indicator, rung))) gateAt.set(key(indicator, rung), at)
  })
  return findCycles(needs.keys(), (rung) => needs.get(rung) ?? []).map((cycle) => {
    const start = Math.max(
      0,
      cycle.findIndex((rung) => gateAt.has(rung)),
    )
    const turned = [...cycle.slice(start), ...cycle.slice(0, start + 1)]
    const round = (level: string): string => turned.map((rung) => rung.replace(/ (\d+)$/, ` (${level} $1)`)).join(' → ')
    return {
      path: ['gates', gateAt.get(cycle[start] ?? '') ?? 0],
      message: {
        id: `prasyarat melingkar: indikator ${round('tingkat')}`,
        en: `prerequisites go in a circle: indicator ${round('level')}`,
      },
    }
  })
}
