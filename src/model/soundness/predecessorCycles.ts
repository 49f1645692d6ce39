// Items that wait for each other in a circle: none of them could ever start.
import type { Blueprint } from '../blueprint.ts'
import { findCycles } from '../findCycle.ts'
import { quoted } from '../quoted.ts'
import { sortedIds } from '../sortedIds.ts'
import type { Finding } from './finding.ts'

/** One finding for each circle of predecessors, naming its items in order of delivery. Linear. */
export function predecessorCycles(blueprint: Blueprint): readonly Finding[] {
  const { roadmap } = blueprint
  const next = (id: string): readonly string[] =>
    sortedIds(roadmap[id]?.predecessors ?? {}).filter((predecessor) => Object.hasOwn(roadmap, predecessor))
  return findCycles(sortedIds(roadmap), next).map((cycle) => {
    // The walk goes from an item to what it waits for; read the other way round it is the order of delivery.
    const order = [...cycle].reverse()
    const first = order.indexOf([...cycle].sort()[0] ?? '')
    const turned = [...order.slice(first), ...order.slice(0, first)]
    const id = turned[0] ?? ''
    const names = [...turned, id].map((each) => quoted(roadmap[each]?.name ?? each)).join(' → ')
    return {
      subject: { kind: 'item', id, name: roadmap[id]?.name ?? id },
      path: ['roadmap', id, 'predecessors'],
      message: { id: `pendahulunya berputar: ${names}`, en: `its predecessors run in a circle: ${names}` },
    }
  })
}
