import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Effect, RoadmapItem } from '../../src/model/blueprint.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { addMonths, monthNumber, monthOf } from '../../src/model/month.ts'
import { draggedMonths, lengthInMonths } from '../../src/ui/roadmap/barMonths.ts'
import { choiceOf, fromOf, readStep } from '../../src/ui/roadmap/effectChoice.ts'
import { itemCopy } from '../../src/ui/roadmap/itemCopy.ts'
import { EVERYTHING, filterItems, NO_OWNER } from '../../src/ui/roadmap/itemFilter.ts'
import { byDate, groupItems, type SortKey, sortItems } from '../../src/ui/roadmap/itemOrder.ts'
import { isOverdue, itemSummary, totalsOf } from '../../src/ui/roadmap/itemSummary.ts'
import { validityHint } from '../../src/ui/roadmap/rungLadder.ts'
import { statusMove } from '../../src/ui/roadmap/statusMove.ts'
import { dependencyLines, timelineRows } from '../../src/ui/roadmap/timelineRows.ts'
import { barBox, cutoffMarks, timelineScale, yearsOf } from '../../src/ui/roadmap/timelineScale.ts'

const item = (id: string, rest: Partial<RoadmapItem> = {}): RoadmapItem => ({
  id,
  name: `Kegiatan ${id}`,
  category: 'manajemen',
  support: {},
  start: '2026-01',
  finish: '2026-12',
  costs: {},
  predecessors: {},
  effects: {},
  changes: {},
  status: 'planned',
  history: {},
  ...rest,
})

const effect = (id: string, indicator: string, from: number, to: number, withItems: string[] = []): Effect => ({
  id,
  instrument: 'permenpanrb-59-2020',
  indicator,
  from,
  to,
  with: Object.fromEntries(withItems.map((other) => [other, true as const])),
})

const agencies = {
  diskominfo: { id: 'diskominfo', name: 'Dinas Komunikasi dan Informatika', short: 'Diskominfo' },
  inspektorat: { id: 'inspektorat', name: 'Inspektorat Daerah', short: 'Inspektorat' },
}

describe('the summary of an item', () => {
  it('adds costs by year and sorts its effects by indicator number', () => {
    const summary = itemSummary(
      item('p8', {
        costs: { '2026': { apbd: 100, dak: 60 }, '2027': { apbd: 100 } },
        effects: { b: effect('b', '31', 2, 3, ['p7']), a: effect('a', '9', 3, 4) },
      }),
    )
    expect(summary.total).toBe(260)
    expect(summary.byYear).toEqual({ '2026': 160, '2027': 100 })
    expect(summary.chips.map((chip) => chip.indicator)).toEqual(['9', '31'])
    expect(summary.joint).toBe(true)
  })

  it('shows the actual months where they are known', () => {
    const done = item('a', { status: 'done', actualStart: '2026-02', actualFinish: '2027-03' })
    expect(itemSummary(done)).toMatchObject({ start: '2026-02', finish: '2027-03' })
    expect(itemSummary(item('b', { actualStart: '2026-02' }))).toMatchObject({ start: '2026-01', finish: '2026-12' })
  })

  it('calls an item overdue from the month after its planned finish until it is done', () => {
    expect(isOverdue(item('a'), '2026-12')).toBe(false)
    expect(isOverdue(item('a'), '2027-01')).toBe(true)
    expect(isOverdue(item('a', { status: 'done' }), '2027-01')).toBe(false)
  })

  it('counts and sums by status', () => {
    const totals = totalsOf([item('a', { costs: { '2026': { apbd: 5 } } }), item('b', { status: 'done' })])
    expect(totals).toMatchObject({
      count: 2,
      cost: 5,
      byStatus: { planned: { count: 1, cost: 5 }, done: { count: 1 } },
    })
  })

  it('keeps proposals apart: they are in no sum of the plan', () => {
    const proposal = item('c', { proposed: true, costs: { '2026': { apbd: 7 } } })
    expect(totalsOf([item('a'), proposal])).toMatchObject({
      count: 1,
      cost: 0,
      byStatus: { planned: { count: 1 }, proposed: { count: 1, cost: 7 } },
    })
  })
})

describe('filtering', () => {
  const items = [
    item('p7', {
      code: 'P7',
      name: 'Pedoman audit TIK',
      owner: 'inspektorat',
      effects: { a: effect('a', '29', 1, 2) },
    }),
    item('p8', { code: 'P8', name: 'Audit internal', owner: 'diskominfo', status: 'done', category: 'audit-tik' }),
    item('p9', { code: 'P9', name: 'Réviu' }),
  ]
  const ids = (filter: Partial<typeof EVERYTHING>) =>
    filterItems(items, { ...EVERYTHING, ...filter }, agencies).map((one) => one.id)

  it('finds every word anywhere, whatever the case and accents', () => {
    expect(ids({ text: 'audit' })).toEqual(['p7', 'p8'])
    expect(ids({ text: 'AUDIT inspektorat' })).toEqual(['p7'])
    expect(ids({ text: 'i29' })).toEqual(['p7'])
    expect(ids({ text: 'reviu' })).toEqual(['p9'])
  })

  it('tells proposals from what is planned', () => {
    const some = [item('a'), item('b', { proposed: true }), item('c', { status: 'in-progress' })]
    const shown = (status: 'proposed' | 'planned') =>
      filterItems(some, { ...EVERYTHING, status }, agencies).map((one) => one.id)
    expect(shown('proposed')).toEqual(['b'])
    expect(shown('planned')).toEqual(['a'])
  })

  it('narrows by category, owner, status and indicator together', () => {
    expect(ids({ category: 'audit-tik' })).toEqual(['p8'])
    expect(ids({ owner: NO_OWNER })).toEqual(['p9'])
    expect(ids({ status: 'done', owner: 'inspektorat' })).toEqual([])
    expect(ids({ indicator: '29' })).toEqual(['p7'])
    expect(ids({})).toEqual(['p7', 'p8', 'p9'])
  })
})

describe('order', () => {
  const keys: SortKey[] = [
    'code',
    'name',
    'category',
    'owner',
    'start',
    'finish',
    'total',
    'status',
    'effects',
    'year-2026',
  ]

  it('counts codes as people do and puts items without a value last both ways', () => {
    const items = [item('a', { code: 'P10' }), item('b'), item('c', { code: 'P2' })]
    const ids = (descending: boolean) => sortItems(items, { key: 'code', descending }, agencies).map((one) => one.id)
    expect(ids(false)).toEqual(['c', 'a', 'b'])
    expect(ids(true)).toEqual(['a', 'c', 'b'])
  })

  it('does not depend on the order of the records, in any column', () => {
    const random = fc.record({
      code: fc.constantFrom('P1', 'P2', 'P10'),
      start: fc.constantFrom('2026-01', '2026-02'),
      status: fc.constantFrom('planned' as const, 'done' as const),
      cost: fc.nat(3),
    })
    fc.assert(
      fc.property(
        fc.array(random, { maxLength: 12, size: 'max' }),
        fc.constantFrom(...keys),
        fc.boolean(),
        (records, key, descending) => {
          const items = records.map(({ code, start, status, cost }, at) =>
            item(`i${at}`, { code, start, status, name: 'sama', costs: { '2026': { apbd: cost } } }),
          )
          const sorted = sortItems(items, { key, descending }, agencies)
          expect(sortItems(items.slice().reverse(), { key, descending }, agencies)).toEqual(sorted)
          expect(items.slice().reverse().sort(byDate)).toEqual(items.slice().sort(byDate))
        },
      ),
    )
  })

  it('groups by category in the order of the seven and by owner with nobody last', () => {
    const items = [item('a', { category: 'audit-tik' }), item('b', { category: 'tata-kelola', owner: 'diskominfo' })]
    const labels = (grouping: 'category' | 'owner') =>
      groupItems(items, grouping, agencies, 'id', 'Tanpa').map((group) => group.label)
    expect(labels('category')).toEqual(['Tata Kelola SPBE', 'Audit Teknologi Informasi dan Komunikasi'])
    expect(labels('owner')).toEqual(['Diskominfo', 'Tanpa'])
  })
})

describe('the timeline', () => {
  const plan = { from: 2024, to: 2026, cutoff: 8 }

  it('spans whole years around the plan and the items, but no more than a lifetime', () => {
    const scale = timelineScale(plan, ['2023-05', '2027-02'], 'quarters')
    expect(yearsOf(scale).map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027])
    expect(scale.width).toBe(5 * 12 * 18)
    expect(yearsOf(timelineScale(plan, ['1900-01', '2199-12'], 'years')).length).toBeLessThan(60)
  })

  it('draws a bar from the start of its first month to the end of its last', () => {
    const scale = timelineScale(plan, [], 'quarters')
    expect(barBox(scale, monthNumber('2024-01'), monthNumber('2024-03'))).toEqual({ left: 0, width: 54 })
  })

  it('marks the end of the cut-off month of every plan year', () => {
    const scale = timelineScale(plan, [], 'years')
    expect(cutoffMarks(scale, plan)).toEqual([
      { year: 2024, left: 8 * 9 },
      { year: 2025, left: 20 * 9 },
      { year: 2026, left: 32 * 9 },
    ])
  })

  it('joins predecessors with successors and tells which start too early', () => {
    const items = [item('a'), item('b', { start: '2027-01', finish: '2027-02', predecessors: { a: true, gone: true } })]
    const rows = timelineRows(groupItems(items, 'category', agencies, 'id', ''))
    expect(dependencyLines(rows)).toMatchObject([{ from: 'a', to: 'b', fromRow: 1, toRow: 2, early: false }])
    const dragged = dependencyLines(rows, (one) => (one.id === 'b' ? { start: '2026-12', finish: '2027-01' } : one))
    expect(dragged[0]?.early).toBe(true)
  })
})

describe('dragging a bar', () => {
  const months = fc
    .tuple(fc.integer({ min: monthNumber('1900-01'), max: monthNumber('2199-12') }), fc.nat(60))
    .map(([start, length]) => ({
      start: monthOf(start),
      finish: monthOf(Math.min(start + length, monthNumber('2199-12'))),
    }))

  it('keeps the length when moved whole and never ends before it starts', () => {
    fc.assert(
      fc.property(
        months,
        fc.constantFrom('whole' as const, 'start' as const, 'finish' as const),
        fc.integer({ min: -5000, max: 5000 }),
        (bar, grip, by) => {
          const next = draggedMonths(bar, grip, by)
          expect(lengthInMonths(next)).toBeGreaterThanOrEqual(1)
          if (grip === 'whole') expect(lengthInMonths(next)).toBe(lengthInMonths(bar))
          if (grip === 'start') expect(next.finish).toBe(bar.finish)
          if (grip === 'finish') expect(next.start).toBe(bar.start)
          expect(next.start >= '1900-01' && next.finish <= '2199-12').toBe(true)
        },
      ),
    )
  })

  it('goes back where it came from, and stays the same object when nothing moves', () => {
    const bar = { start: '2026-01', finish: '2026-03' }
    expect(draggedMonths(draggedMonths(bar, 'whole', 7), 'whole', -7)).toEqual(bar)
    expect(draggedMonths(bar, 'finish', 0)).toBe(bar)
    expect(draggedMonths(bar, 'finish', 1).finish).toBe(addMonths('2026-03', 1))
  })
})

describe('the plain choices of an effect', () => {
  it('turn into from/to and back', () => {
    expect(choiceOf(effect('a', '29', 1, 3), 1)).toBe('all')
    expect(choiceOf(effect('a', '29', 2, 3), 1)).toBe('only')
    expect(choiceOf(effect('a', '29', 2, 4), 1)).toBe('range')
    expect(choiceOf(effect('a', '29', 2, 3, ['p7']), 1)).toBe('part')
    expect(fromOf('all', 4, 1, 3)).toBe(1)
    expect(fromOf('all', 4, 0, 3)).toBe(0)
    expect(fromOf('only', 4, 1, 1)).toBe(3)
    expect(fromOf('range', 4, 1, 2)).toBe(2)
    expect(fromOf('part', 2, 1, 3)).toBe(1)
  })

  it('keep from below to whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('all' as const, 'only' as const, 'part' as const, 'range' as const),
        fc.constantFrom(0, 1),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (choice, lowest, to, kept) => {
          const from = fromOf(choice, to, lowest, kept)
          expect(from >= lowest && from < to).toBe(true)
        },
      ),
    )
  })

  it('read "+k" against the present level', () => {
    expect(readStep('+2', 2, 5)).toEqual({ ok: true, from: 2, to: 4 })
    expect(readStep('3', 3, 5)).toEqual({ ok: true, from: 3, to: 5 })
    expect(readStep('+1', null, 5)).toEqual({ ok: false, fault: 'unknown-level' })
    expect(readStep('+1', 5, 5)).toEqual({ ok: false, fault: 'top' })
    expect(readStep('-1', 3, 5)).toEqual({ ok: false, fault: 'not-a-step' })
    expect(readStep('dua', 3, 5)).toEqual({ ok: false, fault: 'not-a-step' })
  })

  it('hint 24 months for audits and reviews, and nothing elsewhere', () => {
    const instrument = programInstrument('permenpanrb-59-2020')!
    expect(validityHint(instrument, '29', 2, 3)?.months).toBe(24)
    expect(validityHint(instrument, '11', 3, 4)?.months).toBe(24)
    expect(validityHint(instrument, '11', 1, 3)).toBeUndefined()
  })
})

describe('moving a card between columns', () => {
  it('is one event of the lifecycle or none', () => {
    expect(statusMove('planned', 'in-progress')).toEqual({ kind: 'event', event: 'START' })
    expect(statusMove('in-progress', 'done')).toEqual({ kind: 'event', event: 'COMPLETE' })
    expect(statusMove('in-progress', 'planned')).toEqual({ kind: 'event', event: 'PAUSE' })
    expect(statusMove('done', 'in-progress')).toEqual({ kind: 'event', event: 'REOPEN' })
    expect(statusMove('planned', 'done')).toEqual({ kind: 'too-far', first: 'START' })
    expect(statusMove('done', 'done')).toEqual({ kind: 'stay' })
  })
})

describe('a copy of an item', () => {
  it('is planned, has no past and shares no id with the first', () => {
    let count = 0
    const first = item('a', {
      status: 'done',
      actualFinish: '2026-05',
      code: 'P1',
      effects: { e: effect('e', '29', 1, 2, ['b']) },
      history: { h: { id: 'h', step: 1, event: 'START', from: 'planned', to: 'in-progress', at: '', by: '' } },
    })
    const copy = itemCopy(first, 'Salinan', (prefix) => `${prefix}-${++count}`)
    expect(copy).toMatchObject({ name: 'Salinan', status: 'planned', history: {} })
    expect(copy.actualFinish).toBeUndefined()
    expect(Object.keys(copy.effects)).not.toContain('e')
    expect(Object.values(copy.effects)[0]).toMatchObject({ indicator: '29', with: { b: true } })
  })
})
