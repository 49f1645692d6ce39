import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycle, findCycles } from '../../src/model/findCycle.ts'

const next = (graph: Readonly<Record<string, readonly string[]>>) => (id: string) => graph[id] ?? []

describe('finding circles', () => {
  it('finds none in a tree or a diamond', () => {
    expect(findCycle(['a', 'b', 'c', 'd'], next({ a: ['b', 'c'], b: ['d'], c: ['d'] }))).toBeUndefined()
  })
  it('finds a node that leads to itself', () => {
    expect(findCycles(['a', 'b'], next({ a: ['b'], b: ['b'] }))).toEqual([['b']])
  })
  it('names the nodes of a circle in order, without what leads into it', () => {
    expect(findCycles(['a', 'b', 'c', 'd'], next({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] }))).toEqual([
      ['b', 'c', 'd'],
    ])
  })
  it('finds circles that are apart, each once', () => {
    expect(findCycles(['a', 'b', 'c', 'd'], next({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('walks a chain of 100,000 without running out of stack', () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => String(at))
    expect(findCycles(ids, (id) => [String((Number(id) + 1) % 100_000)])[0]).toHaveLength(100_000)
  })
  it('finds a real circle exactly when there is one', () => {
    const graphs = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), {
      minLength: 12,
      maxLength: 12,
      size: 'max',
    })
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = graph.map((_, at) => String(at))
        const follow = (id: string) => (graph[Number(id)] ?? []).map(String)
        // Taking away nodes that lead nowhere, again and again, leaves something exactly when there is a circle.
        const left = new Set(ids)
        for (let size = -1; size !== left.size; ) {
          size = left.size
          for (const id of [...left]) if (!follow(id).some((other) => left.has(other))) left.delete(id)
        }
        const cycle = findCycle(ids, follow)
        expect(cycle !== undefined).toBe(left.size > 0)
        cycle?.forEach((id, at) => {
          expect(follow(id)).toContain(cycle[(at + 1) % cycle.length])
        })
      }),
    )
  })
})
