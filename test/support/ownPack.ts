// The smallest whole instrument pack, as a city might write one for itself: two indicators, one gate, levels 1 to 3.

import type { Instrument } from '../../src/model/instrument.ts'
import type { Words } from '../../src/model/words.ts'

const both = (id: string, en: string): Words => ({ id, en })
const levels = [1, 2, 3].map((level) => ({ level, name: both(`Tingkat ${level}`, `Level ${level}`) }))
const indicator = (id: string, name: Words): Instrument['indicators'][number] => ({
  id,
  number: Number(id),
  name,
  shortName: name,
  aspect: 'a',
  weight: 5000,
  scale: 'umum',
  criteria: levels.map(({ level, name: text }) => ({ level, text })),
  evidenceHints: [],
  notes: [],
})

export const ownPack: Instrument = {
  id: 'penilaian-kota',
  title: both('Penilaian layanan kota', 'City service assessment'),
  shortTitle: both('Penilaian kota', 'City assessment'),
  regulation: 'Keputusan Wali Kota (contoh)',
  status: { kind: 'in-force', yearsApplied: [2025], guidelines: [] },
  levels: { min: 1, max: 3, denominator: 1 },
  scales: [{ id: 'umum', name: both('Umum', 'General'), levels }],
  predicates: [
    { min: 25_000, name: both('Baik', 'Good') },
    { min: 0, name: both('Kurang', 'Poor') },
  ],
  rounding: { decimals: 2, mode: 'half-up', basis: both('Kesepakatan tim', 'Agreed by the team') },
  predicateOn: { value: 'unrounded', basis: both('Kesepakatan tim', 'Agreed by the team') },
  domains: [],
  aspects: [{ id: 'a', name: both('Layanan', 'Services'), weight: 10_000 }],
  indicators: [
    indicator('1', both('Loket daring', 'Online counter')),
    indicator('2', both('Pengaduan warga', 'Complaints of citizens')),
  ],
  gates: [
    {
      indicator: '2',
      rung: 3,
      requires: { indicator: '1', level: 2 },
      kind: 'regulation',
      basis: 'Keputusan Wali Kota (contoh)',
      note: both('Pengaduan memakai loket daring', 'Complaints use the online counter'),
    },
  ],
  dependencies: [],
  pairs: [],
  timeRules: [],
  sources: ['Contoh untuk pengujian'],
  confidence: 'high',
  caveats: [],
}
