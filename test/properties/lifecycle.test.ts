// Laws of the life of roadmap items and of what stands at a month, for any roadmap.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, ItemEvent, RoadmapItem } from '../../src/model/blueprint.ts'
import { rowsOf, tableOf } from '../../src/model/table.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { deliveryMonths } from '../../src/roadmap/deliveryMonths.ts'
import { mayTransition } from '../../src/roadmap/lifecycle.ts'
import { predecessorCycle, wouldMakeCycle } from '../../src/roadmap/predecessorCycle.ts'
import { promisedRungs } from '../../src/roadmap/promisedRungs.ts'
import { transitioned } from '../../src/roadmap/transitioned.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { month, reordered, runs, shuffleBy, view, withItems } from '../support/simulationVariants.ts'

const EVENTS: readonly ItemEvent[] = ['START', 'COMPLETE', 'PAUSE', 'REOPEN']

/** The same roadmap before anything has happened. */
const untouched = (blueprint: Blueprint): Blueprint =>
  withItems(blueprint, ({ actualStart: _, actualFinish: __, ...item }) => ({ ...item, status: 'planned', history: {} }))

describe('any walk through the lifecycle', () => {
  it('keeps status, actual months and history together and never completes before a predecessor', () => {
    let completed = 0
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...EVENTS)), { minLength: 10, maxLength: 40, size: 'max' }),
        (start, walk) => {
          let blueprint = untouched(start)
          walk.forEach(([nth, event], step) => {
            const ids = Object.keys(blueprint.roadmap)
            const item = blueprint.roadmap[ids[nth % ids.length] as string] as RoadmapItem
            const details = {
              entry: `entry-${step}`,
              at: '2026-05-20T08:00:00Z',
              by: 'Perencana',
              month: '2026-05',
              reason: 'Karena uji',
              proofs: Object.fromEntries(promisedRungs(item).map(({ key }) => [key, { named: 'SK' }])),
            }
            if (mayTransition(blueprint, item.id, event, details)) return
            const next = transitioned(blueprint, item, event, details)
            if (event === 'COMPLETE') {
              completed++
              const before = Object.keys(item.predecessors).map((id) => blueprint.roadmap[id]?.status)
              expect(before.filter((status) => status !== 'done')).toEqual([])
            }
            blueprint = { ...blueprint, roadmap: { ...blueprint.roadmap, [item.id]: next } }
          })
          for (const item of Object.values(blueprint.roadmap)) {
            const history = Object.values(item.history).sort((a, b) => a.step - b.step)
            expect(history.map(({ step }) => step)).toEqual(history.map((_, at) => at + 1))
            expect(['planned', ...history.map(({ to }) => to)]).toEqual([
              ...history.map(({ from }) => from),
              item.status,
            ])
            expect(item.actualFinish !== undefined).toBe(item.status === 'done')
            expect(item.actualStart !== undefined).toBe(history.length > 0)
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(completed).toBeGreaterThan(0)
  })
})

describe('predecessors', () => {
  it('of a roadmap without a cycle get one exactly when a link is said to close one', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), (blueprint, a, b) => {
        const ids = Object.keys(blueprint.roadmap).sort()
        const [item, predecessor] = [ids[a % ids.length] as string, ids[b % ids.length] as string]
        expect(predecessorCycle(blueprint)).toBeUndefined()
        const linked = withItems(blueprint, (each) =>
          each.id === item ? { ...each, predecessors: { ...each.predecessors, [predecessor]: true } } : each,
        )
        const closes = wouldMakeCycle(blueprint, item, predecessor)
        expect(predecessorCycle(linked) !== undefined).toBe(closes !== undefined)
        closes?.forEach((id, at) => {
          expect(linked.roadmap[id]?.predecessors).toHaveProperty(closes[(at + 1) % closes.length] as string)
        })
      }),
      runs,
    )
  })
})

describe('the architecture at a month', () => {
  it('does not depend on the order of elements, items or changes, and only moves forward with deliveries', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, month, view, fc.nat(), (blueprint, at, seen, seed) => {
        const shuffle = shuffleBy(seed)
        const rows = shuffle(rowsOf(blueprint.elements)).map((element) => [element.id, element] as const)
        const other = withItems(
          { ...blueprint, elements: tableOf(rows), roadmap: reordered(blueprint.roadmap, shuffle) },
          (item) => ({ ...item, changes: reordered(item.changes, shuffle) }),
        )
        const question = { month: at, view: seen }
        const now = architectureAt(blueprint, question)
        expect(Object.fromEntries(architectureAt(other, question))).toEqual(Object.fromEntries(now))
        const later = architectureAt(blueprint, { month: '2099-12', view: seen })
        const rank = { coming: 0, present: 1, gone: 2 }
        for (const [id, { presence }] of now) {
          expect(rank[later.get(id)?.presence ?? 'coming']).toBeGreaterThanOrEqual(rank[presence])
        }
      }),
      runs,
    )
  })

  it('leaving an item out never delivers anything new', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, view, fc.nat(), (blueprint, seen, nth) => {
        const ids = Object.keys(blueprint.roadmap).sort()
        const all = deliveryMonths(blueprint, seen)
        const fewer = deliveryMonths(blueprint, seen, { included: { [ids[nth % ids.length] as string]: false } })
        for (const [id, when] of fewer) expect(all.get(id)).toBe(when)
        for (const [id, item] of Object.entries(blueprint.roadmap)) {
          if (item.status === 'done') expect(fewer.has(id)).toBe(true)
        }
      }),
      runs,
    )
  })
})
