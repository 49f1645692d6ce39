// A small blueprint in which everything hangs together: two agencies, five elements, three relations, two views, one
// assessment, three roadmap items in a row with a joint effect, one scenario, comments, evidence, satisfaction.
import type { Blueprint, Element, Relation, RoadmapItem } from '../../src/model/blueprint.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { tableOf } from '../../src/model/table.ts'

const element = (id: string, kind: string, name: string, more: Partial<Element> = {}): [string, Element] => [
  id,
  { id, kind, name, state: 'as-is', attributes: {}, ...more },
]

const relation = (id: string, kind: string, source: string, target: string): [string, Relation] => [
  id,
  { id, kind, source, target },
]

const item = (id: string, name: string, more: Partial<RoadmapItem>): RoadmapItem => ({
  id,
  name,
  category: 'aplikasi',
  support: {},
  start: '2026-01',
  finish: '2026-06',
  costs: {},
  predecessors: {},
  effects: {},
  changes: {},
  status: 'planned',
  history: {},
  ...more,
})

export const smallBlueprint: Blueprint = {
  ...emptyBlueprint({
    id: 'kecil',
    title: 'Kota Kecil',
    government: { name: 'Kota Kecil', kind: 'kota' },
    plan: {
      from: 2025,
      to: 2029,
      cutoff: 8,
      targets: { 2026: 30000, 2027: 35000 },
      instrument: DEFAULT_INSTRUMENT,
      baseline: 'mandiri',
      packGates: true,
    },
  }),
  agencies: {
    kominfo: { id: 'kominfo', name: 'Dinas Komunikasi dan Informatika', short: 'Diskominfo' },
    bkad: { id: 'bkad', name: 'Badan Keuangan dan Aset Daerah', short: 'BKAD' },
  },
  responsibilities: {
    [DEFAULT_INSTRUMENT]: { 1: { owner: 'kominfo', support: { bkad: true } }, 24: { owner: 'bkad', support: {} } },
  },
  elements: tableOf([
    element('simda', 'aplikasi', 'SIMDA', {
      owner: 'bkad',
      attributes: { 'unit-pengembang': 'kominfo', catatan: 'lama' },
    }),
    element('sipd', 'aplikasi', 'SIPD', { start: '2025-01', end: '2029-12' }),
    element('izin', 'layanan', 'Perizinan', { owner: 'kominfo' }),
    element('penduduk', 'data', 'Data penduduk'),
    element('server', 'server', 'Server utama'),
  ]),
  relations: tableOf([
    relation('r1', 'mendukung-layanan', 'simda', 'izin'),
    relation('r2', 'menggunakan-data', 'simda', 'penduduk'),
    relation('r3', 'ditempatkan-di', 'sipd', 'server'),
  ]),
  views: {
    utama: {
      id: 'utama',
      name: 'Utama',
      order: 'i',
      placements: tableOf([
        ['simda', { x: 0, y: 0 }],
        ['izin', { x: 300, y: 10 }],
        ['penduduk', { x: 1000, y: 200, pinned: true }],
      ]),
    },
    teknis: { id: 'teknis', name: 'Teknis', order: 'r', placements: tableOf([['simda', { x: 5, y: 5 }]]) },
  },
  assessments: {
    mandiri: {
      id: 'mandiri',
      name: 'Mandiri 2024',
      instrument: DEFAULT_INSTRUMENT,
      year: 2024,
      kind: 'claim',
      answers: { 1: { level: 3, note: 'Perwali' }, 2: { level: 2 } },
    },
    resmi: {
      id: 'resmi',
      name: 'Resmi 2023',
      instrument: DEFAULT_INSTRUMENT,
      year: 2023,
      kind: 'external',
      locked: true,
      answers: { 1: { level: 2 } },
    },
    dinas: {
      id: 'dinas',
      name: 'Jawaban BKAD',
      instrument: DEFAULT_INSTRUMENT,
      year: 2024,
      kind: 'agency',
      agency: 'bkad',
      answers: {},
    },
  },
  evidence: { sk: { id: 'sk', title: 'SK Tim SPBE', agency: 'bkad' } },
  satisfaction: { skm: { id: 'skm', service: 'izin', year: 2024, score: 8120 } },
  roadmap: {
    pedoman: item('pedoman', 'Pedoman audit', {
      owner: 'bkad',
      effects: {
        e1: { id: 'e1', instrument: DEFAULT_INSTRUMENT, indicator: '29', from: 1, to: 2, with: {} },
      },
      costs: { 2026: { apbd: 120_000_000 } },
    }),
    audit: item('audit', 'Audit internal', {
      owner: 'kominfo',
      support: { bkad: true },
      predecessors: { pedoman: true },
      effects: {
        e2: { id: 'e2', instrument: DEFAULT_INSTRUMENT, indicator: '29', from: 2, to: 3, with: { pedoman: true } },
      },
      changes: {
        c1: { id: 'c1', kind: 'replace', element: 'simda', by: 'sipd' },
        c2: { id: 'c2', kind: 'change', element: 'server' },
      },
    }),
    reviu: item('reviu', 'Reviu berkala', { predecessors: { audit: true }, start: '2027-01', finish: '2027-06' }),
  },
  scenarios: {
    hemat: {
      id: 'hemat',
      name: 'Hemat',
      included: { audit: false, reviu: true },
      moves: { audit: { start: '2027-01', finish: '2027-03' } },
      forced: { audit: { mode: 'out', reason: 'Dana' } },
      budgets: {},
      capacity: { bkad: { 2026: 2 }, kominfo: { 2026: 3 } },
      shocks: { 'perwali-terlambat': true },
    },
  },
  shocks: {
    'perwali-terlambat': {
      id: 'perwali-terlambat',
      name: 'Perwali terlambat',
      chance: 300,
      kind: 'late',
      items: { audit: true, reviu: true },
      months: 12,
    },
  },
  comments: {
    k1: {
      id: 'k1',
      subject: { kind: 'element', id: 'simda' },
      author: 'Penelaah',
      agency: 'bkad',
      at: '2025-06-01T09:30:00Z',
      text: 'Masih dipakai?',
    },
    k2: {
      id: 'k2',
      subject: { kind: 'item', id: 'audit' },
      author: 'Penelaah',
      at: '2025-06-02T09:30:00Z',
      text: 'Setuju',
      replyTo: 'k1',
    },
  },
}
