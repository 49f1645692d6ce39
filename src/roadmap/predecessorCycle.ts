// Cycles among predecessors: none of the items in one could ever start. Iterative, for a chain may be thousands long.
import type { Blueprint, Id } from '../model/blueprint.ts'

/** The ids of a cycle, each followed by one of its predecessors, starting with its smallest id; undefined without one. O(items + links). */
export function predecessorCycle(blueprint: Blueprint): readonly Id[] | undefined {
  const predecessors = (id: Id) => predecessorsOf(blueprint, id)
  const finished = new Set<Id>()
  for (const root of Object.keys(blueprint.roadmap).sort()) {
    const path: { readonly id: Id; readonly open: Id[] }[] = []
    const onPath = new Set<Id>()
    const enter = (id: Id) => {
      path.push({ id, open: predecessors(id) })
      onPath.add(id)
    }
    if (!finished.has(root)) enter(root)
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const next = here.open.pop()
      if (next === undefined) {
        finished.add(here.id)
        onPath.delete(here.id)
        path.pop()
      } else if (onPath.has(next)) {
        const ids = path.map(({ id }) => id)
        return smallestFirst(ids.slice(ids.indexOf(next)))
      } else if (!finished.has(next)) enter(next)
    }
  }
  return undefined
}

/**
 * The cycle that making `predecessor` a predecessor of `item` would close: `item`, then each one's predecessor, back to
 * `item`; undefined when it closes none.
 */
export function wouldMakeCycle(blueprint: Blueprint, item: Id, predecessor: Id): readonly Id[] | undefined {
  if (item === predecessor) return [item]
  const cameFrom = new Map<Id, Id>([[predecessor, item]])
  const queue = [predecessor]
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at] as Id
    for (const next of predecessorsOf(blueprint, here)) {
      if (next === item) {
        const path: Id[] = []
        for (let id: Id | undefined = here; id !== undefined && id !== item; id = cameFrom.get(id)) path.push(id)
        return [item, ...path.reverse()]
      }
      if (cameFrom.has(next)) continue
      cameFrom.set(next, here)
      queue.push(next)
    }
  }
  return undefined
}

/** Ids of predecessors that exist, largest first (so that a stack takes the smallest first). */
function predecessorsOf(blueprint: Blueprint, id: Id): Id[] {
  return Object.keys(blueprint.roadmap[id]?.predecessors ?? {})
    .filter((other) => blueprint.roadmap[other] !== undefined)
    .sort()
    .reverse()
}

function smallestFirst(cycle: readonly Id[]): readonly Id[] {
  const first = cycle.indexOf(cycle.reduce((least, id) => (id < least ? id : least)))
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}
