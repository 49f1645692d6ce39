// Names that mean the same hang together, names that only look alike do not, and the quick search finds what comparing every
// two names finds, whatever the order of records.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateClusters, formsOf, groupOfKind } from '../../../src/checks/duplicates/duplicateClusters.ts'
import { knownApart } from '../../../src/checks/duplicates/knownApart.ts'
import { nameForms } from '../../../src/checks/duplicates/nameForms.ts'
import { namesAlike, SENSITIVITIES, type Sensitivity } from '../../../src/checks/duplicates/namesAlike.ts'
import type { Blueprint, Element } from '../../../src/model/blueprint.ts'
import { emptyBlueprint } from '../../../src/model/emptyBlueprint.ts'
import { sortedRows } from '../../../src/model/sortedIds.ts'
import { tableOf } from '../../../src/model/table.ts'
import { wordStem } from '../../../src/model/wordStem.ts'
import { compact } from '../../support/compact.ts'

const alike = (a: string, b: string, sensitivity: Sensitivity = 'normal', kind = 'aplikasi') =>
  namesAlike(nameForms(kind, a), nameForms(kind, b), sensitivity)

const named = (id: string, name: string, more: Partial<Element> = {}): Element => ({
  id,
  kind: 'aplikasi',
  name,
  state: 'as-is',
  attributes: {},
  ...more,
})

const holding = (elements: readonly Element[], more: Partial<Blueprint> = {}): Blueprint => ({
  ...emptyBlueprint({
    id: 'b',
    title: 'B',
    government: { name: 'K', kind: 'kota' },
    plan: { from: 2026, to: 2030, cutoff: 8, targets: {}, instrument: 'permenpanrb-59-2020', packGates: false },
  }),
  elements: tableOf(elements.map((element) => [element.id, element] as const)),
  ...more,
})

describe('two names', () => {
  it.each([
    ['Aplikasi Pelayanan Terpadu', 'APLIKASI  pelayanan-terpadu', 'same'],
    ['Profil Kab. Bandung', 'Profil Kabupaten Bandung', 'abbreviation'],
    ['SIMPEG', 'Sistem Informasi Manajemen Kepegawaian', 'abbreviation'],
    ['Aplikasi Kepegawaian', 'Sistem Informasi Manajemen Kepegawaian', 'common-words'],
    ['Perizinan daring', 'Izin', 'affix'],
    ['Pegawai', 'Kepegawaian', 'affix'],
    ['Aset dan Keuangan', 'Keuangan dan Aset', 'order'],
    ['Open Data Kota', 'OpenData Kota', 'joined'],
    ['Sistem Surat Warga (SISURAGA)', 'SISURAGA', 'alias'],
    ['SIPPERKOM', 'Sistem Informasi Pelaporan Perkara Kota', undefined],
    ['SIPPK', 'Sistem Informasi Pelaporan Perkara Kota', 'initials'],
    ['Pendaftaran Penduduk', 'Pendaftran Penduduk', 'spelling'],
    ['Perijinan Reklame Kota', 'Perizinan Reklame Kota', 'spelling'],
    ['Pendaftran Pendaftran Kota', 'Pendaftaran Pendaftaran Kota', 'spelling'],
    ['Data pengadaan', 'Data pengaduan', undefined],
    ['Perumahan Rakyat', 'Perubahan Rakyat', undefined],
    ['Server 1', 'Server 2', undefined],
    ['Tahap Pertama (2025)', 'Tahap Pertama (2026)', undefined],
    ['Pajak Hotel', 'Pajak Reklame', undefined],
  ] as const)('“%s” and “%s”: %s', (a, b, likeness) => {
    expect(alike(a, b)).toBe(likeness)
    expect(alike(b, a)).toBe(likeness)
  })
  it('are held together as the search is set', () => {
    expect(SENSITIVITIES.map((each) => alike('Profil Kab. Bandung', 'Profil Kabupaten Bandung', each))).toEqual(
      Array(3).fill('abbreviation'),
    )
    expect(SENSITIVITIES.map((each) => alike('Perizinan', 'Izin', each))).toEqual([undefined, 'affix', 'affix'])
    expect(SENSITIVITIES.map((each) => alike('Pajak Hotel Kota', 'Pajak Hotel', each))).toEqual([
      undefined,
      undefined,
      'surplus',
    ])
  })
})

it.each([
  ['pelayanan', 'layanan'],
  ['kepegawaian', 'pegawai'],
  ['perizinan', 'izin'],
  ['keuangan', 'uang'],
  ['pengiriman', 'kirim'],
  ['penilaian', 'nilai'],
  ['pemantauan', 'pantau'],
  ['penyewaan', 'sewa'],
  ['kesehatan', 'sehat'],
  ['perpustakaan', 'pustaka'],
])('%s has the stem of %s', (a, b) => expect(wordStem(a)).toBe(wordStem(b)))

it.each([
  ['server', 'rver'],
  ['perangkat', 'pengangkatan'],
  ['sekolah', 'olah'],
])('%s has not the stem of %s', (a, b) => expect(wordStem(a)).not.toBe(wordStem(b)))

describe('clusters', () => {
  it('hold what hangs together, with the weakest reason', () => {
    const blueprint = holding([
      named('c', 'Izin'),
      named('a', 'Perizinan'),
      named('b', 'perizinan'),
      named('d', 'Lain'),
    ])
    expect(duplicateClusters(blueprint, 'normal')).toEqual([{ elements: ['a', 'b', 'c'], likeness: 'affix' }])
    expect(duplicateClusters(blueprint, 'strict')).toEqual([{ elements: ['a', 'b'], likeness: 'same' }])
  })
  it('reach over kinds that are mixed up, and over no others', () => {
    const one = named('a', 'Pusat Kota')
    const other = (kind: string) => duplicateClusters(holding([one, named('b', 'Pusat Kota', { kind })]), 'normal')
    expect(other('sistem-penghubung')).toHaveLength(1)
    expect(other('layanan')).toEqual([])
  })
  it('hold names of two kinds that are the same with abbreviations written out, whatever words are common in either', () => {
    const two = [named('a', 'Kabupaten Informasi'), named('b', 'Kab. Informasi', { kind: 'sistem-penghubung' })]
    expect(duplicateClusters(holding(two), 'normal')).toEqual([{ elements: ['a', 'b'], likeness: 'abbreviation' }])
  })
  it('hold a name in which the same word is misspelt twice', () => {
    const two = [named('a', 'Pendaftran Pendaftran'), named('b', 'Pendaftaran Pendaftaran')]
    expect(duplicateClusters(holding(two), 'normal')).toEqual([{ elements: ['a', 'b'], likeness: 'spelling' }])
  })
  it('leave apart what the blueprint tells apart', () => {
    const [a, b] = [named('a', 'Izin'), named('b', 'Perizinan')]
    const between = (kind: string) => tableOf([['r', { id: 'r', kind, source: 'b', target: 'a' }] as const])
    expect(duplicateClusters(holding([a, b], { relations: between('bertukar-data') }), 'normal')).toHaveLength(1)
    expect(duplicateClusters(holding([a, b], { relations: between('menggantikan') }), 'normal')).toEqual([])
    const later = [
      { ...a, end: '2027-01' },
      { ...b, start: '2027-01' },
    ]
    expect(duplicateClusters(holding(later), 'normal')).toEqual([])
    const target = { ...b, state: 'to-be' as const, attributes: { 'status-to-be': 'upgrade' } }
    expect(duplicateClusters(holding([a, target]), 'normal')).toEqual([])
  })
})

const words = fc.constantFrom(
  ...['Izin', 'Perizinan', 'Aplikasi', 'Sistem', 'Informasi', 'Pegawai', 'Kepegawaian', 'Kab.', 'Kabupaten', 'SIMPEG'],
  ...[
    'Pendaftaran',
    'Pendaftran',
    'Pendaftaran1',
    'dan',
    'Kota',
    'MPPK',
    'Mal',
    'Pelayanan',
    'Publik',
    '2',
    '(SIKOTA)',
  ],
)
const element = fc
  .record({
    name: fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(' ')),
    kind: fc.constantFrom('aplikasi', 'aplikasi', 'sistem-penghubung', 'layanan'),
    start: fc.option(fc.constantFrom('2026-01', '2028-01'), { nil: undefined, freq: 4 }),
    end: fc.option(fc.constantFrom('2026-01', '2027-01'), { nil: undefined, freq: 4 }),
  })
  .map(compact)
const blueprints = fc
  .record({
    elements: fc.array(element, { minLength: 2, maxLength: 24, size: 'max' }),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 6 }),
  })
  .map(({ elements, pairs }) => {
    const rows = elements.map((each, at) => ({ ...named(`e${at}`, each.name), ...each }) as Element)
    const relations = pairs
      .filter(([a, b]) => a < rows.length && b < rows.length)
      .map(
        ([a, b], at) => [`r${at}`, { id: `r${at}`, kind: 'menggantikan', source: `e${a}`, target: `e${b}` }] as const,
      )
    return holding(rows, { relations: tableOf(relations) })
  })

/** Every two compared: the sets of elements that hang together. */
function bruteForce(blueprint: Blueprint, sensitivity: Sensitivity): string[][] {
  const rows = sortedRows(blueprint.elements)
  const apart = knownApart(blueprint)
  const near = (a: Element, b: Element): boolean =>
    groupOfKind(a.kind) === groupOfKind(b.kind) &&
    !apart.tells(a, b) &&
    namesAlike(formsOf(a), formsOf(b), sensitivity) !== undefined
  const left = new Set(rows)
  const clusters: string[][] = []
  for (const row of rows) {
    if (!left.delete(row)) continue
    const cluster = [row]
    for (const member of cluster)
      for (const other of left) if (near(member, other) && left.delete(other)) cluster.push(other)
    if (cluster.length > 1) clusters.push(cluster.map(({ id }) => id).sort())
  }
  return clusters
}

describe('the search', () => {
  it('finds what comparing every two names finds', () => {
    fc.assert(
      fc.property(blueprints, fc.constantFrom(...SENSITIVITIES), (blueprint, sensitivity) => {
        const found = duplicateClusters(blueprint, sensitivity).map(({ elements }) => [...elements])
        expect(found).toEqual(bruteForce(blueprint, sensitivity))
      }),
      { numRuns: 400 },
    )
  })
  it('is blind to the order of records and symmetric', () => {
    fc.assert(
      fc.property(blueprints, fc.constantFrom(...SENSITIVITIES), (blueprint, sensitivity) => {
        const rows = sortedRows(blueprint.elements)
        const turned = { ...blueprint, elements: tableOf([...rows].reverse().map((each) => [each.id, each] as const)) }
        expect(duplicateClusters(turned, sensitivity)).toEqual(duplicateClusters(blueprint, sensitivity))
        for (const a of rows.slice(0, 6))
          for (const b of rows.slice(0, 6))
            expect(namesAlike(formsOf(a), formsOf(b), sensitivity)).toBe(
              namesAlike(formsOf(b), formsOf(a), sensitivity),
            )
      }),
      { numRuns: 100 },
    )
  })
})
