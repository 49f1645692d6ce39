// Gates that wait for each other in a circle (semantics §2 wants them acyclic). Followed rung by rung: a gate asks for a
// level, that level for every rung below it, and each of those for the gates of the effects that would satisfy it.
import type { Blueprint } from '../blueprint.ts'
import { findCycles } from '../findCycle.ts'
import { indicatorOf } from '../indicatorOf.ts'
import { instrumentOf } from '../instruments.ts'
import { sortedThings } from '../sortedIds.ts'
import type { Finding, Subject } from './finding.ts'

/** A rung as one id: "29 3". */
const rungKey = (indicator: string, rung: number): string => `${indicator} ${rung}`

/**
 * One finding for each circle of gates, naming its rungs. The instrument's own gates take part when the plan has them on.
 * Linear in effects, rungs and gates.
 */
export function gateCycles(blueprint: Blueprint): readonly Finding[] {
  const instruments = new Set<string>()
  for (const item of Object.values(blueprint.roadmap)) {
    for (const effect of Object.values(item.effects)) if (effect.gate) instruments.add(effect.instrument)
  }
  return [...instruments].sort().flatMap((instrument) => cyclesOf(blueprint, instrument))
}

function cyclesOf(blueprint: Blueprint, instrumentId: string): readonly Finding[] {
  const instrument = instrumentOf(blueprint, instrumentId)
  if (!instrument) return []
  const needs = new Map<string, Set<string>>()
  const origin = new Map<string, { readonly subject: Subject; readonly path: readonly string[] }>()
  const need = (rung: string, other: string): void => {
    const set = needs.get(rung)
    if (set) set.add(other)
    else needs.set(rung, new Set([other]))
  }
  const lowest = instrument.levels.min + 1
  const ladder = (indicator: string, level: number): void => {
    for (let rung = Math.min(level, instrument.levels.max); rung > lowest; rung--)
      need(rungKey(indicator, rung), rungKey(indicator, rung - 1))
  }

  for (const item of sortedThings(blueprint.roadmap)) {
    for (const { id, instrument: of, indicator, from, to, gate } of sortedThings(item.effects)) {
      if (of !== instrumentId || !gate) continue
      ladder(indicator, to)
      ladder(gate.indicator, gate.level)
      for (let rung = Math.max(from + 1, lowest); rung <= Math.min(to, instrument.levels.max); rung++) {
        const key = rungKey(indicator, rung)
        need(key, rungKey(gate.indicator, gate.level))
        if (!origin.has(key)) {
          const subject: Subject = { kind: 'item', id: item.id, name: item.name }
          origin.set(key, { subject, path: ['roadmap', item.id, 'effects', id, 'gate'] })
        }
      }
    }
  }
  if (blueprint.plan.packGates && blueprint.plan.instrument === instrumentId) {
    for (const { indicator, rung, requires } of instrument.gates) {
      ladder(indicator, rung)
      ladder(requires.indicator, requires.level)
      need(rungKey(indicator, rung), rungKey(requires.indicator, requires.level))
    }
  }

  const findings: Finding[] = []
  for (const cycle of findCycles([...needs.keys()].sort(), (rung) => [...(needs.get(rung) ?? [])].sort())) {
    const start = cycle.findIndex((rung) => origin.has(rung))
    const from = origin.get(cycle[start] ?? '')
    if (!from) continue
    const turned = [...cycle.slice(start), ...cycle.slice(0, start + 1)]
    const names = (language: 'id' | 'en', word: string): string =>
      turned
        .map((key) => {
          const [indicator = '', rung = ''] = key.split(' ')
          const name = indicatorOf(instrument, indicator)?.shortName[language] ?? ''
          return `${indicator} ${name} ${word} ${rung}`
        })
        .join(' → ')
    findings.push({
      ...from,
      message: {
        id: `gerbangnya saling menunggu: ${names('id', 'tingkat')}`,
        en: `its gates wait for each other: ${names('en', 'level')}`,
      },
    })
  }
  return findings
}
