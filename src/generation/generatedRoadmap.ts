// Items of an invented roadmap: they bring the target elements, replace and change others, follow each other in time, cost
// money, and raise each rung of an indicator once before renewing its evidence.
import type { Effect, Element, ElementChange, HistoryEntry, Id, ItemStatus, RoadmapItem } from '../model/blueprint.ts'
import { domainOfKind } from '../model/metamodel.ts'
import { addMonths, type Month, monthNumber, monthOf, toMonth, yearOf } from '../model/month.ts'
import type { Draw } from './draw.ts'

export interface RoadmapGround {
  readonly count: number
  readonly elements: readonly Element[]
  readonly byKind: ReadonlyMap<string, readonly Element[]>
  readonly instrument: Id
  /** Level of each indicator today. */
  readonly levels: Readonly<Record<string, number>>
  readonly from: number
  readonly to: number
}

/** Last month whose work can have happened, counted from the January of the first year. */
const MONTHS_PASSED = 18

export function generatedRoadmap(ground: RoadmapGround, draw: Draw): Record<Id, RoadmapItem> {
  const { count, elements, from, to } = ground
  const months = (to - from + 1) * 12
  const targets = elements.filter(({ state }) => state === 'to-be')
  const present = elements.filter(({ state }) => state === 'as-is')
  const given = new Set<Id>()
  const rungs = rungsInTurn(ground)
  const items: RoadmapItem[] = []
  for (let nth = 0; nth < count; nth++) {
    const length = 3 + draw.below(10)
    const first = Math.min(months - length, Math.floor((nth * months) / count) + draw.below(3))
    const start = monthOf(from * 12 + first)
    const finish = addMonths(start, length - 1)
    const brought = targets.filter((_, at) => at % count === nth)
    const main = brought[0] ?? (present.length > 0 ? draw.pick(present) : undefined)
    const touched = brought[0] ? (present.length > 0 && draw.percent(50) ? draw.pick(present) : undefined) : main
    const changes = changesOf(brought, touched, ground, given, draw)
    const predecessors = predecessorsOf(items, start, draw)
    const id = `kegiatan-${String(nth + 1).padStart(4, '0')}`
    const effects = effectsOf(ground, rungs, predecessors, draw)
    const lived = lifeOf(start, finish, predecessors, from, draw)
    items.push({
      id,
      code: `K-${String(nth + 1).padStart(4, '0')}`,
      name: itemName(changes, main, nth),
      category: categoryOf(main, draw),
      ...(main?.owner !== undefined && { owner: main.owner }),
      support: main?.owner === 'opd-kominfo' || !draw.percent(40) ? {} : { 'opd-kominfo': true },
      start,
      finish,
      costs: costsOf(start, finish, draw),
      predecessors: Object.fromEntries(predecessors.map((item) => [item.id, true as const])),
      effects,
      changes,
      ...lived,
      ...(draw.percent(50) && { risk: { deliver: 700 + draw.below(26) * 10, accept: 700 + draw.below(26) * 10 } }),
    })
  }
  return Object.fromEntries(items.map((item) => [item.id, item]))
}

/** Introduces or lets replace each target once; an element goes once. What is touched beside them changes or retires. */
function changesOf(
  brought: readonly Element[],
  touched: Element | undefined,
  { byKind }: RoadmapGround,
  given: Set<Id>,
  draw: Draw,
): Record<Id, ElementChange> {
  const changes: Record<Id, ElementChange> = {}
  for (const target of brought) {
    const id = `ubah-${target.id}`
    const old = draw.percent(40) ? draw.pick(byKind.get(target.kind) ?? [target]) : target
    if (old.state === 'to-be' || given.has(old.id)) changes[id] = { id, kind: 'introduce', element: target.id }
    else {
      given.add(old.id)
      changes[id] = { id, kind: 'replace', element: old.id, by: target.id }
    }
  }
  if (touched && !given.has(touched.id)) {
    const id = `ubah-${touched.id}`
    const retires = draw.percent(10)
    if (retires) given.add(touched.id)
    changes[id] = { id, kind: retires ? 'retire' : 'change', element: touched.id }
  }
  return changes
}

const VERBS: Readonly<Record<ElementChange['kind'], string>> = {
  introduce: 'Pembangunan',
  replace: 'Penggantian ke',
  change: 'Pengembangan',
  retire: 'Penghentian',
}

function itemName(changes: Readonly<Record<Id, ElementChange>>, main: Element | undefined, nth: number): string {
  const kind = Object.values(changes)[0]?.kind
  const what = main?.name ?? `tata kelola SPBE ${nth + 1}`
  return `${kind ? VERBS[kind] : 'Pemeliharaan'} ${what} tahap ${nth + 1}`
}

const CATEGORIES: Readonly<Record<string, string>> = {
  layanan: 'layanan',
  aplikasi: 'aplikasi',
  'data-informasi': 'manajemen',
  infrastruktur: 'infrastruktur',
  keamanan: 'keamanan',
  'proses-bisnis': 'tata-kelola',
}

function categoryOf(main: Element | undefined, draw: Draw): string {
  if (draw.percent(4)) return 'audit-tik'
  return CATEGORIES[(main && domainOfKind(main.kind)?.id) ?? ''] ?? 'tata-kelola'
}

/** Up to two of the items that are finished before this one starts. */
function predecessorsOf(items: readonly RoadmapItem[], start: Month, draw: Draw): readonly RoadmapItem[] {
  const found = new Set<RoadmapItem>()
  for (let tries = draw.below(3); tries > 0 && items.length > 0; tries--) {
    const item = draw.pick(items)
    if ((item.actualFinish ?? item.finish) < start) found.add(item)
  }
  return [...found]
}

interface Rungs {
  /** Rungs nobody works for yet, lowest first within an indicator. */
  readonly open: { readonly indicator: string; readonly rung: number }[]
  /** Percent of effects that take one of them, so that they last for the whole roadmap. */
  readonly chance: number
}

function rungsInTurn({ levels, count }: RoadmapGround): Rungs {
  const open = [2, 3, 4, 5].flatMap((rung) =>
    Object.entries(levels)
      .filter(([, level]) => level < rung)
      .map(([indicator]) => ({ indicator, rung })),
  )
  return { open, chance: count === 0 ? 0 : Math.min(100, Math.ceil((open.length * 80) / count)) }
}

/** One or two effects: a new rung, alone or with a predecessor, or evidence renewed for two years. */
function effectsOf(
  { instrument, levels }: RoadmapGround,
  { open, chance }: Rungs,
  predecessors: readonly RoadmapItem[],
  draw: Draw,
): Record<Id, Effect> {
  const effects: Record<Id, Effect> = {}
  for (let left = 1 + draw.below(2); left > 0; left--) {
    const next = draw.percent(chance) ? open.shift() : undefined
    const renewed = next ? undefined : draw.pick(Object.entries(levels))
    const indicator = next?.indicator ?? renewed?.[0]
    const rung = next?.rung ?? Math.max(2, renewed?.[1] ?? 2)
    const id = `dampak-${indicator}-${rung}`
    if (indicator === undefined || effects[id]) continue
    const other = next && draw.percent(15) ? predecessors[0] : undefined
    effects[id] = {
      id,
      instrument,
      indicator,
      from: rung - 1,
      to: rung,
      with: other ? { [other.id]: true } : {},
      ...(renewed && { validMonths: 24 }),
    }
  }
  return effects
}

/** Whole 5 million rupiah for each year of work, nearly always from the regional budget. */
function costsOf(start: Month, finish: Month, draw: Draw): RoadmapItem['costs'] {
  const fund = draw.percent(85) ? 'apbd' : draw.pick(['apbn', 'dak', 'lainnya'])
  const costs: Record<string, Record<string, number>> = {}
  for (let year = yearOf(start); year <= yearOf(finish); year++) {
    costs[year] = { [fund]: (10 + draw.below(300)) * 5_000_000 }
  }
  return costs
}

type Life = Pick<RoadmapItem, 'status' | 'history' | 'actualStart' | 'actualFinish'>

/** What has happened to an item by now: nothing before its predecessors allow it. */
function lifeOf(start: Month, finish: Month, predecessors: readonly RoadmapItem[], from: number, draw: Draw): Life {
  const now = toMonth(from + Math.floor(MONTHS_PASSED / 12), MONTHS_PASSED % 12)
  const all = (...statuses: readonly ItemStatus[]) => predecessors.every(({ status }) => statuses.includes(status))
  if (start > now || !all('done', 'in-progress') || !draw.percent(92)) return { status: 'planned', history: {} }
  const begun = step(1, 'START', 'planned', 'in-progress', start)
  if (monthNumber(finish) >= monthNumber(now) || !all('done') || !draw.percent(90)) {
    return { status: 'in-progress', actualStart: start, history: { [begun.id]: begun } }
  }
  const ended = step(2, 'COMPLETE', 'in-progress', 'done', finish)
  const history = { [begun.id]: begun, [ended.id]: ended }
  return { status: 'done', actualStart: start, actualFinish: finish, history }
}

function step(nth: number, event: HistoryEntry['event'], from: ItemStatus, to: ItemStatus, month: Month): HistoryEntry {
  return { id: `langkah-${nth}`, step: nth, event, from, to, at: `${month}-15T02:00:00Z`, by: 'Pengelola kegiatan' }
}
