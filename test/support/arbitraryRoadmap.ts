// Random roadmap items that hang together: predecessors and gates without cycles, months and history that fit the status.
import fc from 'fast-check'
import type { Effect, ElementChange, HistoryEntry, RoadmapItem } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { metamodel } from '../../src/model/metamodel.ts'
import { monthOf } from '../../src/model/month.ts'
import { arbitraryMonth, arbitraryName } from './arbitraryArchitecture.ts'
import { compact, maybe, pick, setOf } from './compact.ts'

/** Indicators the effects speak of: few, so that effects meet; 12 gates 21 and 29 in the pack of 59/2020. */
export const EFFECT_INDICATORS = ['1', '11', '12', '21', '29', '42'] as const

const effectRow = fc.record({
  indicator: fc.nat(),
  from: fc.integer({ min: 1, max: 4 }),
  rungs: fc.integer({ min: 1, max: 4 }),
  with: fc.array(fc.nat(), { maxLength: 2 }),
  gate: fc.option(fc.record({ indicator: fc.nat(), level: fc.integer({ min: 2, max: 4 }) }), {
    nil: undefined,
    freq: 2,
  }),
  lagMonths: maybe(fc.integer({ min: 0, max: 18 })),
  validMonths: fc.option(fc.integer({ min: 1, max: 36 }), { nil: undefined, freq: 2 }),
  evidence: maybe(arbitraryName),
})

const changeRow = fc.record({
  kind: fc.constantFrom('introduce' as const, 'change' as const, 'retire' as const, 'replace' as const),
  element: fc.nat(),
  by: fc.nat(),
  note: maybe(arbitraryName),
})

/** A row to be made an item by `buildItems`. */
export const itemRow = fc.record({
  name: arbitraryName,
  category: fc.constantFrom(...metamodel.roadmap.categories.map(({ id }) => id)),
  owner: maybe(fc.nat()),
  support: fc.array(fc.nat(), { maxLength: 2 }),
  start: arbitraryMonth,
  months: fc.integer({ min: 0, max: 18 }),
  slip: fc.integer({ min: -2, max: 6 }),
  costs: fc.array(
    fc.record({
      year: fc.integer({ min: 2024, max: 2029 }),
      fund: fc.constantFrom(...metamodel.roadmap.fundSources.map(({ id }) => id)),
      rupiah: fc.integer({ min: 0, max: 5_000_000_000 }),
    }),
    { maxLength: 3 },
  ),
  predecessors: fc.array(fc.nat(), { maxLength: 2 }),
  effects: fc.array(effectRow, { maxLength: 4, size: 'max' }),
  changes: fc.array(changeRow, { maxLength: 2 }),
  status: fc.constantFrom('planned' as const, 'in-progress' as const, 'done' as const),
  output: maybe(arbitraryName),
  proposed: fc.integer({ min: 0, max: 5 }),
  alternative: maybe(fc.integer({ min: 1, max: 2 })),
  risk: maybe(fc.record({ deliver: fc.integer({ min: 0, max: 1000 }), accept: fc.integer({ min: 0, max: 1000 }) })),
})

type Row = typeof itemRow extends fc.Arbitrary<infer T> ? T : never

/** Items "item-1" … of drawn rows, by id. */
export function buildItems(
  rows: readonly Row[],
  agencies: readonly string[],
  elements: readonly string[],
): { [id: string]: RoadmapItem } {
  const ids = rows.map((_, at) => `item-${at + 1}`)
  return Object.fromEntries(rows.map((row, at) => [`item-${at + 1}`, buildItem(row, at, ids, agencies, elements)]))
}

function buildItem(
  row: Row,
  at: number,
  ids: readonly string[],
  agencies: readonly string[],
  elements: readonly string[],
): RoadmapItem {
  const id = `item-${at + 1}`
  const { start, status } = row
  const finish = start + row.months
  const costs: Record<string, Record<string, number>> = {}
  for (const { year, fund, rupiah } of row.costs) costs[year] = { ...costs[year], [fund]: rupiah }
  const effects = row.effects.map((effect, nth) => buildEffect(effect, `effect-${at + 1}-${nth + 1}`, id, ids))
  const changes = row.changes.map(({ kind, element, by, note }, nth): ElementChange => {
    const successor = kind === 'replace' && elements.length > 1 ? pick(elements, by) : undefined
    return compact({ id: `change-${at + 1}-${nth + 1}`, kind, element: pick(elements, element), by: successor, note })
  })
  return compact({
    id,
    code: `K-${at + 1}`,
    name: row.name,
    category: row.category,
    owner: row.owner === undefined ? undefined : pick(agencies, row.owner),
    support: setOf(row.support.map((nth) => pick(agencies, nth))),
    start: monthOf(start),
    finish: monthOf(finish),
    actualStart: status === 'planned' ? undefined : monthOf(start),
    actualFinish: status === 'done' ? monthOf(Math.max(start, finish + row.slip)) : undefined,
    costs,
    output: row.output,
    predecessors: setOf(at === 0 ? [] : row.predecessors.map((nth) => pick(ids.slice(0, at), nth))),
    effects: Object.fromEntries(effects.map((effect) => [effect.id, effect])),
    changes: Object.fromEntries(changes.map((change) => [change.id, change])),
    status,
    history: buildHistory(id, status),
    risk: row.risk,
    proposed: row.proposed === 5 && status === 'planned' ? (true as const) : undefined,
    alternative: row.alternative === undefined ? undefined : `Pilihan ${row.alternative}`,
  })
}

function buildEffect(row: Row['effects'][number], id: string, item: string, items: readonly string[]): Effect {
  const indicator = pick(EFFECT_INDICATORS, row.indicator)
  const lower = EFFECT_INDICATORS.filter((other) => Number(other) < Number(indicator))
  const gate =
    row.gate && lower.length > 0 ? { indicator: pick(lower, row.gate.indicator), level: row.gate.level } : undefined
  const others = items.filter((other) => other !== item)
  return compact({
    id,
    instrument: DEFAULT_INSTRUMENT,
    indicator,
    from: row.from,
    to: Math.min(5, row.from + row.rungs),
    with: setOf(others.length === 0 ? [] : row.with.map((nth) => pick(others, nth))),
    gate,
    lagMonths: row.lagMonths,
    validMonths: row.validMonths,
    evidence: row.evidence,
  })
}

function buildHistory(item: string, status: RoadmapItem['status']): { [id: string]: HistoryEntry } {
  const entry = (step: number, change: Pick<HistoryEntry, 'event' | 'from' | 'to'>): [string, HistoryEntry] => {
    const id = `history-${item}-${step}`
    return [id, { id, step, ...change, at: `2025-0${step}-15T08:00:00Z`, by: 'Perencana' }]
  }
  const started = entry(1, { event: 'START', from: 'planned', to: 'in-progress' })
  const completed = entry(2, { event: 'COMPLETE', from: 'in-progress', to: 'done' })
  return Object.fromEntries(status === 'planned' ? [] : status === 'in-progress' ? [started] : [started, completed])
}
