// Finds circles in a graph of ids (predecessors, gates, replacements). Knows nothing of what the ids mean.

/**
 * Circles met in one depth-first walk, each as the ids along it: the last leads back to the first. No id occurs in two
 * of the circles, so breaking all of them may uncover further ones. Linear in nodes and edges; the same input order
 * gives the same answer. `next` may name ids that are not among `nodes`.
 */
export function findCycles(
  nodes: Iterable<string>,
  next: (id: string) => Iterable<string>,
): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const state = new Map<string, 'open' | 'closed'>()
  const reported = new Set<string>()
  for (const root of nodes) {
    if (state.has(root)) continue
    const trail: string[] = [root]
    const walks: Iterator<string>[] = [next(root)[Symbol.iterator]()]
    state.set(root, 'open')
    for (let walk = walks.at(-1); walk; walk = walks.at(-1)) {
      const step = walk.next()
      if (step.done) {
        walks.pop()
        const left = trail.pop()
        if (left !== undefined) state.set(left, 'closed')
        continue
      }
      const seen = state.get(step.value)
      if (seen === undefined) {
        state.set(step.value, 'open')
        trail.push(step.value)
        walks.push(next(step.value)[Symbol.iterator]())
      } else if (seen === 'open' && !reported.has(step.value)) {
        const cycle = trail.slice(trail.lastIndexOf(step.value))
        if (cycle.some((id) => reported.has(id))) continue
        for (const id of cycle) reported.add(id)
        cycles.push(cycle)
      }
    }
  }
  return cycles
}

/** The first circle, or undefined when there is none. */
export function findCycle(
  nodes: Iterable<string>,
  next: (id: string) => Iterable<string>,
): readonly string[] | undefined {
  return findCycles(nodes, next)[0]
}
