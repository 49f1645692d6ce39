// Small blueprints for tests of scoring, roadmap and simulation: say what matters, the rest is filled in.
import type {
  Answer,
  Blueprint,
  Effect,
  Element,
  ElementChange,
  Id,
  Plan,
  RoadmapItem,
} from '../../src/model/blueprint.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import { instruments } from '../../src/model/instruments.ts'
import { tableOf } from '../../src/model/table.ts'

/** The default instrument: 47 indicators. */
export const INSTRUMENT = instruments['permenpanrb-59-2020'] as Instrument

export type EffectPart = Partial<Omit<Effect, 'with' | 'indicator'>> & {
  readonly indicator: string | number
  readonly from: number
  readonly to: number
  readonly with?: readonly Id[]
}

/** One effect of the default instrument. */
export function buildEffect(id: Id, part: EffectPart): Effect {
  return {
    instrument: INSTRUMENT.id,
    ...part,
    id,
    indicator: String(part.indicator),
    with: Object.fromEntries((part.with ?? []).map((other) => [other, true as const])),
  }
}

export type ItemPart = Partial<Omit<RoadmapItem, 'effects' | 'predecessors' | 'changes'>> & {
  readonly effects?: readonly EffectPart[]
  readonly after?: readonly Id[]
  readonly changes?: readonly Omit<ElementChange, 'id'>[]
}

/** A planned item from January to March 2026, unless said otherwise. */
export function buildItem(id: Id, { effects = [], after = [], changes = [], ...part }: ItemPart = {}): RoadmapItem {
  return {
    id,
    name: `Kegiatan ${id}`,
    category: 'tata-kelola',
    support: {},
    start: '2026-01',
    finish: '2026-03',
    costs: {},
    status: 'planned',
    history: {},
    ...part,
    predecessors: Object.fromEntries(after.map((other) => [other, true as const])),
    effects: Object.fromEntries(
      effects.map((effect, at) => [`${id}-e${at + 1}`, buildEffect(`${id}-e${at + 1}`, effect)]),
    ),
    changes: Object.fromEntries(
      changes.map((change, at) => [`${id}-c${at + 1}`, { ...change, id: `${id}-c${at + 1}` }]),
    ),
  }
}

export interface BlueprintPart {
  readonly items?: readonly RoadmapItem[]
  /** Assessed level of every indicator, or by indicator; absent = unknown. */
  readonly base?: number | { readonly [indicator: string]: Answer['level'] | Answer }
  readonly plan?: Partial<Plan>
  readonly elements?: readonly Element[]
}

/** A blueprint for 2025 to 2030 with August as cut-off and no gates of the instrument. */
export function buildBlueprint({ items = [], base, plan = {}, elements = [] }: BlueprintPart): Blueprint {
  const given = typeof base === 'number' ? Object.fromEntries(INSTRUMENT.indicators.map(({ id }) => [id, base])) : base
  const answers = Object.entries(given ?? {}).map(([id, answer]): [string, Answer] => [
    id,
    answer === null || typeof answer === 'number' ? { level: answer } : answer,
  ])
  return {
    id: 'blueprint-1',
    title: 'Uji',
    government: { name: 'Kota Uji', kind: 'kota' },
    plan: {
      from: 2025,
      to: 2030,
      cutoff: 8,
      targets: {},
      instrument: INSTRUMENT.id,
      packGates: false,
      ...(base === undefined ? {} : { baseline: 'baseline' }),
      ...plan,
    },
    agencies: {},
    instruments: {},
    responsibilities: {},
    elements: tableOf(elements.map((element) => [element.id, element])),
    relations: {},
    views: {},
    assessments:
      base === undefined
        ? {}
        : {
            baseline: {
              id: 'baseline',
              name: 'Evaluasi 2025',
              instrument: INSTRUMENT.id,
              year: 2025,
              kind: 'external',
              answers: Object.fromEntries(answers),
            },
          },
    evidence: {},
    satisfaction: {},
    roadmap: Object.fromEntries(items.map((item) => [item.id, item])),
    scenarios: {},
    shocks: {},
    comments: {},
    queries: {},
    referenceCodes: {},
    pickLists: {},
    waivers: {},
  }
}
