// Which open items a shock strikes (semantics §6: common shocks). Must not judge what follows: that is for the simulation.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Shock } from '../model/scenario.ts'

/** Ids of the items a shock strikes, sorted: those not done that spend from what is cut, or that it names. */
export function shockStrikes(blueprint: Blueprint, shock: Shock): readonly Id[] {
  const ids = shock.kind === 'late' ? Object.keys(shock.items) : spenders(blueprint, String(shock.year), shock.fund)
  return ids.filter((id) => (blueprint.roadmap[id]?.status ?? 'done') !== 'done').sort()
}

function spenders({ roadmap }: Blueprint, year: string, fund: string | undefined): Id[] {
  return Object.values(roadmap).flatMap(({ id, costs }) => {
    const funds = costs[year] ?? {}
    const spent = fund === undefined ? Object.values(funds) : [funds[fund] ?? 0]
    return spent.some((amount) => amount > 0) ? [id] : []
  })
}
