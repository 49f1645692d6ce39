import '../pageStub.ts'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readBlueprint } from '../../../src/files/readBlueprint.ts'
import { elementLevels } from '../../../src/impact/elementLevels.ts'
import { lowestCarried } from '../../../src/impact/lowestCarried.ts'
import type { Blueprint, Element, Id } from '../../../src/model/blueprint.ts'
import { getRow, rowsOf, tableOf } from '../../../src/model/table.ts'
import { elementCosts } from '../../../src/roadmap/elementCosts.ts'
import { agencyMarks } from '../../../src/ui/overlay/agencyMarks.ts'
import { OVERLAYS } from '../../../src/ui/overlay/overlayIds.ts'
import type { Paint } from '../../../src/ui/overlay/paint.ts'
import { computePaint, type PaintQuestion, paintOf } from '../../../src/ui/overlay/paintOf.ts'
import { arbitraryBlueprint } from '../../support/arbitraryBlueprint.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
if (!read.ok) throw new Error('the example does not open')
const bandung = read.blueprint
const question: PaintQuestion = { viewpoint: { month: '2026-08', view: 'planned' }, assumptions: {} }

/** Label of an element's look. */
function label(paint: Paint, id: Id): string | undefined {
  return paint.looks[paint.lookOf.get(id) ?? -1]?.label.id
}

function element(id: Id, more: Partial<Element> = {}): Element {
  return { id, kind: 'aplikasi', name: id, state: 'as-is', attributes: {}, ...more }
}

const withElements = (elements: readonly Element[], more: Partial<Blueprint> = {}): Blueprint => ({
  ...smallBlueprint,
  elements: tableOf(elements.map((each) => [each.id, each])),
  relations: {},
  roadmap: {},
  satisfaction: {},
  ...more,
})

describe('overlays of the example', () => {
  it('owner: each element has the abbreviation of its agency, ten at most, the agency that owns most first', () => {
    const paint = computePaint(bandung, 'owner', question)
    for (const { id, owner } of rowsOf(bandung.elements)) {
      const short = owner && bandung.agencies[owner]?.short
      const shown = paint.looks.some((look) => look.label.id === short)
      if (short && shown) expect(label(paint, id)).toBe(short)
      if (!owner) expect(label(paint, id)).toBe('Tanpa pemilik')
    }
    expect(paint.looks.length).toBeLessThanOrEqual(12)
  })

  it('lifecycle: what the roadmap introduces later is planned or being built, what was always there is in operation', () => {
    const early = computePaint(bandung, 'lifecycle', { ...question, viewpoint: { month: '2026-01', view: 'planned' } })
    const late = computePaint(bandung, 'lifecycle', { ...question, viewpoint: { month: '2030-12', view: 'planned' } })
    const change = Object.values(bandung.roadmap)
      .filter((item) => item.start > '2026-01' && item.proposed === undefined)
      .flatMap((item) => Object.values(item.changes))
      .find((each) => each.kind === 'introduce')
    expect(change).toBeDefined()
    expect(label(early, change?.element ?? '')).toBe('Direncanakan')
    expect(label(late, change?.element ?? '')).toBe('Beroperasi')
  })

  it('cost: an element has the step of what its items cost together', () => {
    const costs = elementCosts(bandung)
    const paint = computePaint(bandung, 'cost', question)
    expect(costs.size).toBeGreaterThan(0)
    for (const [id, cost] of costs) {
      const expected =
        cost <= 2e8 ? 'sampai Rp200 jt' : cost <= 1e9 ? 'sampai Rp1 M' : cost <= 5e9 ? 'sampai Rp5 M' : undefined
      if (expected) expect(label(paint, id)).toBe(expected)
    }
  })

  it('level: a service shows the lowest level among the indicators its survey names', () => {
    const paint = computePaint(bandung, 'level', question)
    const levels = elementLevels(bandung, question.viewpoint)
    expect(levels.size).toBeGreaterThan(0)
    for (const [id, level] of levels) expect(label(paint, id)).toBe(`Tingkat ${level}`)
    const labels = new Set([...paint.lookOf.values()].map((look) => paint.looks[look]?.label.id))
    expect(labels.has('Tidak terkait indikator')).toBe(true)
  })

  it('satisfaction: a service shows its latest survey', () => {
    const [survey] = Object.values(bandung.satisfaction).sort((a, b) => b.year - a.year)
    const paint = computePaint(bandung, 'satisfaction', {
      ...question,
      viewpoint: { month: `${survey?.year ?? 0}-12`, view: 'planned' },
    })
    expect(label(paint, survey?.service ?? '')).toMatch(/^[ABCD] · /)
  })
})

describe('overlays of small cases', () => {
  it('lifecycle follows the element’s own months', () => {
    const blueprint = withElements([
      element('ada'),
      element('nanti', { start: '2027-01' }),
      element('usai', { end: '2026-01' }),
    ])
    const paint = computePaint(blueprint, 'lifecycle', question)
    expect(['ada', 'nanti', 'usai'].map((id) => label(paint, id))).toEqual([
      'Beroperasi',
      'Direncanakan',
      'Sudah berhenti',
    ])
  })

  it('cost adds money of attributes, and steps include their bound', () => {
    const cloud = (id: Id, amount: number) =>
      element(id, { kind: 'komputasi-awan', attributes: { 'biaya-layanan': amount } })
    const blueprint = withElements([cloud('a', 200_000_000), cloud('b', 200_000_001), cloud('c', 26e9), element('d')])
    const paint = computePaint(blueprint, 'cost', question)
    expect(['a', 'b', 'c', 'd'].map((id) => label(paint, id))).toEqual([
      'sampai Rp200 jt',
      'sampai Rp1 M',
      'di atas Rp25 M',
      'Tanpa biaya yang tercatat',
    ])
  })

  it('completeness counts empty required fields', () => {
    const full = element('penuh', { code: 'A1', description: 'x', reference: 'RAA.01', owner: 'kominfo' })
    const paint = computePaint(withElements([full, element('kosong')]), 'completeness', question)
    expect(label(paint, 'penuh')).toBe('Semua yang wajib terisi')
    expect(label(paint, 'kosong')).toBe('4 atau lebih isian wajib kosong')
  })

  it('duplicates: things of one kind with one name are a group, others are not', () => {
    const blueprint = withElements([
      element('a', { name: 'SIMPEG' }),
      element('b', { name: 'simpeg ' }),
      element('c', { name: 'Lain sekali' }),
    ])
    const paint = computePaint(blueprint, 'duplicates', question)
    expect(['a', 'b', 'c'].map((id) => label(paint, id))).toEqual([
      'Kelompok 1: SIMPEG',
      'Kelompok 1: SIMPEG',
      'Tidak diduga ganda',
    ])
  })

  it('what services need carries the worst of them', () => {
    const services = [
      element('l1', { kind: 'layanan' }),
      element('l2', { kind: 'layanan' }),
      element('app'),
      element('server', { kind: 'server' }),
    ]
    const relation = (id: Id, kind: string, source: Id, target: Id) => ({ id, kind, source, target })
    const chain = [
      relation('r1', 'mendukung-layanan', 'app', 'l1'),
      relation('r2', 'mendukung-layanan', 'app', 'l2'),
      relation('r3', 'ditempatkan-di', 'app', 'server'),
    ]
    const blueprint = withElements(services, { relations: tableOf(chain.map((each) => [each.id, each])) })
    const carried = lowestCarried(
      blueprint,
      new Map([
        ['l1', 3],
        ['l2', 1],
      ]),
    )
    expect(Object.fromEntries(carried)).toEqual({ l1: 3, l2: 1, app: 1, server: 1 })
  })

  it('eleven agencies: ten hues, the smallest is among the others', () => {
    const ids = Array.from({ length: 11 }, (_, i) => `opd-${i}`)
    const agencies = Object.fromEntries(ids.map((id) => [id, { id, name: id, short: `Dinas ${id}` }]))
    const elements = ids.flatMap((owner, i) =>
      Array.from({ length: 12 - i }, (_, n) => element(`e-${i}-${n}`, { owner })),
    )
    const paint = computePaint(withElements(elements, { agencies }), 'owner', question)
    expect(label(paint, 'e-0-0')).toBe('Dinas opd-0')
    expect(label(paint, 'e-10-0')).toBe('1 perangkat daerah lainnya')
    expect(new Set(paint.looks.map((look) => look.mark)).size).toBe(paint.looks.length)
  })
})

test('marks of agencies are short and each its own', () => {
  expect(agencyMarks(['Diskominfo', 'Disdukcapil', 'Disdik', 'Bappeda', 'Bappeda'])).toEqual([
    'DISK',
    'DISD',
    'DISI',
    'BAPP',
    'BAPE',
  ])
})

test('a paint is kept until something it depends on changes', () => {
  const first = paintOf(bandung, 'owner', question)
  const { viewpoint, assumptions } = question
  expect(paintOf({ ...bandung, views: {} }, 'owner', { viewpoint, assumptions })).toBe(first)
  expect(paintOf({ ...bandung, agencies: {} }, 'owner', question)).not.toBe(first)
})

const reversed = <T>(record: { readonly [id: string]: T }): { readonly [id: string]: T } =>
  Object.fromEntries(Object.entries(record).reverse())

/** The same blueprint with every record the other way round. */
function turned(blueprint: Blueprint): Blueprint {
  return {
    ...blueprint,
    agencies: reversed(blueprint.agencies),
    elements: tableOf([...rowsOf(blueprint.elements)].reverse().map((each) => [each.id, each])),
    relations: tableOf([...rowsOf(blueprint.relations)].reverse().map((each) => [each.id, each])),
    roadmap: reversed(blueprint.roadmap),
    satisfaction: reversed(blueprint.satisfaction),
  }
}

for (const [overlay] of OVERLAYS) {
  test(`${overlay}: every element has a look, marks differ, and the order of records changes nothing`, () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const paint = computePaint(blueprint, overlay, question)
        expect(paint.lookOf.size).toBe(rowsOf(blueprint.elements).length)
        for (const [id, look] of paint.lookOf) {
          expect(getRow(blueprint.elements, id)).toBeDefined()
          expect(paint.looks[look]).toBeDefined()
        }
        expect(new Set(paint.looks.map(({ mark }) => mark)).size).toBe(paint.looks.length)
        for (const { mark } of paint.looks) expect(mark.length).toBeLessThanOrEqual(4)
        const other = computePaint(turned(blueprint), overlay, question)
        expect(other.looks).toEqual(paint.looks)
        expect([...other.lookOf].sort()).toEqual([...paint.lookOf].sort())
      }),
      { numRuns: 60 },
    )
  })
}
