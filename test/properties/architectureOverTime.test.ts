// Laws of elements that retire and give way to others, for any blueprint and in any order of its records.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addItem } from '../../src/editing/commands/addItem.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Id, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import { entriesOf, tableOf } from '../../src/model/table.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { architectureChange, twoStandings } from '../../src/roadmap/architectureChange.ts'
import { architectureStanding } from '../../src/roadmap/architectureStanding.ts'
import { type ChangeEntry, changeEntries } from '../../src/roadmap/changeEntries.ts'
import { deliveryMonths } from '../../src/roadmap/deliveryMonths.ts'
import { gapCells } from '../../src/roadmap/gapCells.ts'
import { type Gap, itemForGaps } from '../../src/roadmap/itemForGaps.ts'
import { plateaus } from '../../src/roadmap/plateaus.ts'
import { relationChange } from '../../src/roadmap/relationChange.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { buildItem } from '../support/simulationBuild.ts'
import { month, reordered, runs, shuffleBy, turningMonth, view, withItems } from '../support/simulationVariants.ts'

/** A chain of replacements, one item after another, through elements without dates of their own. */
const inARow = fc
  .tuple(arbitraryBlueprint, fc.array(fc.nat(12), { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([blueprint, waits, closes]) => {
    const ids = entriesOf(blueprint.elements).map(([id]) => id)
    const links = waits.slice(0, Math.max(0, ids.length - 1))
    const roadmap: Record<Id, RoadmapItem> = {}
    let finish = monthNumber('2024-06')
    for (const [at, wait] of links.entries()) {
      finish += wait
      const element = ids[at] ?? ''
      const by = (closes && at === links.length - 1 ? ids[0] : ids[at + 1]) ?? ''
      const change = { id: 'ganti', kind: 'replace' as const, element, by }
      roadmap[`ganti-${at}`] = {
        ...buildItem(`ganti-${at}`, { start: '2024-01', finish: monthOf(finish) }),
        changes: element === by ? {} : { ganti: change },
      }
    }
    const plain = entriesOf(blueprint.elements).map(([id, { start: _, end: __, ...element }], at) => {
      return [id, { ...element, state: at === 0 ? ('as-is' as const) : ('to-be' as const) }] as const
    })
    return { ...blueprint, roadmap, elements: tableOf(plain) }
  })

/** Every replacement and retirement once more among few elements, so that chains and circles are common. */
const tangled = fc
  .tuple(
    arbitraryBlueprint,
    fc.array(fc.record({ item: fc.nat(), element: fc.nat(5), by: fc.nat(5), retire: fc.boolean() }), { maxLength: 8 }),
  )
  .map(([blueprint, links]) => {
    const elements = entriesOf(blueprint.elements).map(([id]) => id)
    const items = Object.keys(blueprint.roadmap)
    if (elements.length === 0) return blueprint
    return withItems(blueprint, (item) => {
      const changes = { ...item.changes }
      for (const [at, link] of links.entries()) {
        if (items[link.item % items.length] !== item.id) continue
        const [element, by] = [link.element, link.by].map((nth) => elements[nth % elements.length] ?? '') as [Id, Id]
        const id = `mata-rantai-${at}`
        if (link.retire) changes[id] = { id, kind: 'retire', element }
        else if (by !== element) changes[id] = { id, kind: 'replace', element, by }
      }
      return { ...item, changes }
    })
  })

const chained = fc.oneof(tangled, inARow)

/** A month in which the chains above may be. */
const when = fc.integer({ min: monthNumber('2024-05'), max: monthNumber('2028-01') }).map(monthOf)

const twoMonths = (blueprint: Blueprint, a: number, b: number): readonly [string, string] =>
  [turningMonth(blueprint, a), turningMonth(blueprint, b)].sort() as [string, string]

describe('an element that retires', () => {
  it('never stands after the month in which an item retired or replaced it, nor comes back from being gone', () => {
    let retired = 0
    fc.assert(
      fc.property(chained, fc.nat(), fc.nat(), view, (blueprint, a, b, seen) => {
        const [early, late] = twoMonths(blueprint, a, b)
        const [before, after] = [early, late].map((at) => architectureAt(blueprint, { month: at, view: seen }))
        const delivered = deliveryMonths(blueprint, seen)
        const ends = new Map<Id, string>()
        for (const item of Object.values(blueprint.roadmap)) {
          const at = delivered.get(item.id)
          for (const { kind, element } of Object.values(item.changes)) {
            if (at === undefined || (kind !== 'retire' && kind !== 'replace')) continue
            if (at < (ends.get(element) ?? '9999')) ends.set(element, at)
          }
        }
        for (const [id, standing] of after ?? []) {
          const end = ends.get(id)
          if (end !== undefined && end <= late) {
            retired++
            expect(standing.presence).toBe('gone')
          }
          const order = ['coming', 'present', 'gone'] as const
          expect(order.indexOf(standing.presence)).toBeGreaterThanOrEqual(
            order.indexOf(before?.get(id)?.presence ?? 'coming'),
          )
        }
      }),
      runs,
    )
    expect(retired).toBeGreaterThan(50)
  })

  it('is told the same whatever the order of elements, items and changes', () => {
    fc.assert(
      fc.property(chained, fc.nat(), fc.nat(), view, fc.integer(), (blueprint, a, b, seen, seed) => {
        const shuffle = shuffleBy(seed)
        const mixed: Blueprint = {
          ...withItems(blueprint, (item) => ({ ...item, changes: reordered(item.changes, shuffle) })),
          elements: tableOf(shuffle(entriesOf(blueprint.elements))),
          relations: tableOf(shuffle(entriesOf(blueprint.relations))),
        }
        const other: Blueprint = { ...mixed, roadmap: reordered(mixed.roadmap, shuffle) }
        const [from, to] = twoMonths(blueprint, a, b)
        const question = { from, to, view: seen }
        const [one, two] = [blueprint, other].map((each) => {
          const standings = twoStandings(each, question)
          return {
            entries: changeEntries(each, standings),
            cells: gapCells(each, standings),
            relations: relationChange(each, standings),
          }
        })
        expect(two).toEqual(one)
      }),
      runs,
    )
  })

  it('has the heirs of its heirs after a further step', () => {
    let chains = 0
    fc.assert(
      fc.property(inARow, when, when, when, view, (blueprint, a, b, c, seen) => {
        const [from, middle, to] = [a, b, c].sort() as [Id, Id, Id]
        const entries = (first: string, last: string): ReadonlyMap<Id, ChangeEntry> =>
          new Map(
            changeEntries(blueprint, twoStandings(blueprint, { from: first, to: last, view: seen })).map((entry) => [
              entry.element,
              entry,
            ]),
          )
        const [one, two, whole] = [entries(from, middle), entries(middle, to), entries(from, to)]
        const later = (id: Id): readonly Id[] => {
          const next = two.get(id)
          return next?.what === 'replaced' || next?.what === 'retired' ? next.heirs : [id]
        }
        for (const [id, { what, heirs }] of one) {
          if (what !== 'replaced') continue
          const expected = [...new Set(heirs.flatMap(later))].sort()
          if (heirs.some((heir) => two.get(heir)?.what === 'replaced')) chains++
          expect(whole.get(id)?.heirs).toEqual(expected)
        }
      }),
      { numRuns: 400 },
    )
    expect(chains).toBeGreaterThan(0)
  })
})

describe('the gap matrix', () => {
  it('gives every element of both months its cells, and no others', () => {
    fc.assert(
      fc.property(chained, fc.nat(), fc.nat(), view, (blueprint, a, b, seen) => {
        const [from, to] = twoMonths(blueprint, a, b)
        const standings = twoStandings(blueprint, { from, to, view: seen })
        const cells = gapCells(blueprint, standings)
        const rows = new Set(cells.flatMap(({ row }) => row ?? []))
        const columns = new Set(cells.flatMap(({ column }) => column ?? []))
        for (const [id] of entriesOf(blueprint.elements)) {
          expect(rows.has(id)).toBe(standings.before.get(id)?.presence === 'present')
          expect(columns.has(id)).toBe(standings.after.get(id)?.presence === 'present')
        }
        expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length)
        for (const { row, column, what } of cells) {
          const [stood, stands] = [row !== null, column !== null]
          expect([stood, stands]).toEqual([what !== 'added', what !== 'retired'])
          if (what === 'kept' || what === 'changed') expect(column).toBe(row)
          if (what === 'replaced') expect(standings.after.get(row ?? '')?.presence).toBe('gone')
        }
      }),
      runs,
    )
  })
})

describe('an item made for the gaps', () => {
  it('may be added, and leaves the plan’s architecture of every month as the elements’ own dates say', () => {
    let made = 0
    fc.assert(
      fc.property(chained, fc.nat(), fc.nat(), month, (blueprint, a, b, asked) => {
        const [from, to] = twoMonths(blueprint, a, b)
        const entries = changeEntries(blueprint, twoStandings(blueprint, { from, to, view: 'planned' }))
        const first = `${blueprint.plan.from}-01`
        const last = `${blueprint.plan.to}-12`
        const gaps = entries.flatMap(({ element, what, items, month: at = '' }): Gap[] => {
          if (items.length > 0 || at < first || at > last) return []
          return what === 'added' || what === 'retired'
            ? [{ kind: what === 'added' ? 'introduce' : 'retire', element }]
            : []
        })
        if (gaps.length === 0) return
        made++
        const item = itemForGaps(blueprint, gaps, { id: 'celah', name: 'Tutup celah', month: to })
        expect(item.start <= item.finish && item.start >= first && item.finish <= last).toBe(true)
        const store = createStore({ blueprint, now: () => 0 })
        expect(store.run(addItem, { item })).toEqual({ ok: true })
        for (const at of [from, to, asked, item.finish]) {
          const [before, after] = [blueprint, store.getBlueprint()].map((each) =>
            [...architectureAt(each, { month: at, view: 'planned' })].map(([id, { presence }]) => [id, presence]),
          )
          expect(after).toEqual(before)
        }
        expect(store.undo()).toBeDefined()
        expect(store.getBlueprint()).toEqual(blueprint)
      }),
      { numRuns: 400 },
    )
    expect(made).toBeGreaterThan(0)
  })
})

describe('the plateaus of a plan', () => {
  it('each have what stands then: what the one before had, plus what came, less what went, by kind too', () => {
    fc.assert(
      fc.property(chained, view, (blueprint, seen) => {
        const found = plateaus(blueprint, { view: seen })
        for (const [at, plateau] of found.entries()) {
          const before = found[at - 1]
          const sums = [...plateau.kinds.values()].reduce((sum, { there }) => sum + there, 0)
          expect(sums).toBe(plateau.total.there)
          const { elements } = architectureStanding(blueprint, { month: plateau.month, view: seen })
          expect(plateau.total.there).toBe(elements.size)
          if (!before) continue
          const { changed, added } = architectureChange(blueprint, {
            from: before.month,
            to: plateau.month,
            view: seen,
          })
          expect([plateau.total.came, plateau.total.changed]).toEqual([added.length, changed.length])
          const kinds = new Set([...before.kinds.keys(), ...plateau.kinds.keys()])
          for (const [was, now] of [
            [before.total, plateau.total] as const,
            ...[...kinds].map((kind) => [before.kinds.get(kind), plateau.kinds.get(kind)] as const),
          ]) {
            expect(now?.there ?? 0).toBe((was?.there ?? 0) + (now?.came ?? 0) - (now?.went ?? 0))
          }
        }
      }),
      runs,
    )
  })
})
