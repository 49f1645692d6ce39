// Laws of impact, for any architecture: what is reached is what the transitive closure says, by brute force.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connection } from '../../src/impact/connection.ts'
import { impactOf } from '../../src/impact/impactOf.ts'
import { stepsTo, wayTo } from '../../src/impact/reached.ts'
import type { Blueprint, Id } from '../../src/model/blueprint.ts'
import { relationKindOf } from '../../src/model/metamodel.ts'
import { getRow, rowsOf, tableOf } from '../../src/model/table.ts'
import { architectureStanding } from '../../src/roadmap/architectureStanding.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { runs, shuffleBy, turningMonth, view } from '../support/simulationVariants.ts'

/** Pairs [what stops, what it stops] among these elements, closed under taking steps after each other (Warshall). */
function closure(blueprint: Blueprint, elements: readonly Id[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { kind, source, target } of rowsOf(blueprint.relations)) {
    const end = relationKindOf(kind)?.dependent
    if (end && elements.includes(source) && elements.includes(target)) {
      pairs.add(end === 'target' ? `${source} ${target}` : `${target} ${source}`)
    }
  }
  for (const middle of elements)
    for (const from of elements)
      for (const to of elements)
        if (pairs.has(`${from} ${middle}`) && pairs.has(`${middle} ${to}`)) pairs.add(`${from} ${to}`)
  return pairs
}

const nearest = (blueprint: Blueprint, nth: number): Id => {
  const ids = rowsOf(blueprint.elements)
    .map(({ id }) => id)
    .sort()
  return ids[nth % ids.length] as Id
}

describe('what stops with an element', () => {
  it('is its reach by brute force, both ways, with and without a month', () => {
    let reachedAtAll = 0
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), fc.option(view), (blueprint, nth, month, seen) => {
        const element = nearest(blueprint, nth)
        const question = seen === null ? undefined : { month: turningMonth(blueprint, month), view: seen }
        const standing = question
          ? architectureStanding(blueprint, question).elements
          : new Set(rowsOf(blueprint.elements).map(({ id }) => id))
        const pairs = closure(blueprint, [...new Set([...standing, element])])
        const impact = impactOf(blueprint, element, question)!
        const others = [...standing].filter((id) => id !== element)
        const expected = others.filter((id) => pairs.has(`${element} ${id}`))
        reachedAtAll += expected.length
        expect([...impact.downstream.keys()].sort()).toEqual(expected.sort())
        expect([...impact.upstream.keys()].sort()).toEqual(others.filter((id) => pairs.has(`${id} ${element}`)).sort())
        for (const found of [impact.downstream, impact.upstream]) {
          for (const { element: end, distance } of found.values()) {
            const way = wayTo(found, end)
            expect([way[0], way.at(-1), way.length]).toEqual([element, end, distance + 1])
            expect(stepsTo(found, end).map((step) => step.element)).toEqual(way.slice(1))
            for (const [at, step] of stepsTo(found, end).entries()) {
              const { source, target } = getRow(blueprint.relations, step.relation)!
              expect([source, target].sort()).toEqual([way[at], step.element].sort())
            }
          }
        }
      }),
      runs,
    )
    expect(reachedAtAll).toBeGreaterThan(0)
  })

  it('does not depend on the order of relations', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), (blueprint, nth, seed) => {
        const rows = shuffleBy(seed)(rowsOf(blueprint.relations)).map((relation) => [relation.id, relation] as const)
        const element = nearest(blueprint, nth)
        const other = impactOf({ ...blueprint, relations: tableOf(rows) }, element)
        expect(other).toEqual(impactOf(blueprint, element))
      }),
      runs,
    )
  })
})

/** Fewest steps between elements along relations either way, only through elements that may be passed (Floyd-Warshall). */
function distances(blueprint: Blueprint, may: (id: Id) => boolean): ReadonlyMap<string, number> {
  const ids = rowsOf(blueprint.elements).map(({ id }) => id)
  const found = new Map<string, number>(ids.map((id) => [`${id} ${id}`, 0]))
  for (const { source, target } of rowsOf(blueprint.relations)) {
    if (source === target) continue
    found.set(`${source} ${target}`, 1).set(`${target} ${source}`, 1)
  }
  const far = (from: Id, to: Id): number => found.get(`${from} ${to}`) ?? Number.POSITIVE_INFINITY
  for (const middle of ids.filter(may))
    for (const from of ids)
      for (const to of ids) {
        const sum = far(from, middle) + far(middle, to)
        if (sum < far(from, to)) found.set(`${from} ${to}`, sum)
      }
  return found
}

describe('the connection of two elements', () => {
  it('is a shortest one, passes only what may be passed, and there is none only where brute force finds none', () => {
    let longest = 0
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), fc.nat({ max: 4 }), (blueprint, a, b, barred) => {
        const [from, to] = [nearest(blueprint, a), nearest(blueprint, b)]
        const may = (id: Id): boolean => barred === 0 || !id.endsWith(String(barred))
        const way = connection(blueprint, from, to, may)
        expect(way?.length).toBe(distances(blueprint, may).get(`${from} ${to}`))
        for (const { element } of way?.slice(0, -1) ?? []) expect(may(element)).toBe(true)
        longest = Math.max(longest, way?.length ?? 0)
      }),
      runs,
    )
    expect(longest).toBeGreaterThan(2)
  })

  it('walks along relations that exist, from one to the other, and back in as many steps', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), (blueprint, a, b) => {
        const [from, to] = [nearest(blueprint, a), nearest(blueprint, b)]
        const way = connection(blueprint, from, to)
        expect(connection(blueprint, to, from)?.length).toBe(way?.length)
        let at = from
        for (const { relation, element } of way ?? []) {
          const { source, target } = getRow(blueprint.relations, relation)!
          expect([source, target].sort()).toEqual([at, element].sort())
          at = element
        }
        if (way) expect(at).toBe(to)
      }),
      runs,
    )
  })
})
