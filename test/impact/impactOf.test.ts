import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { connection } from '../../src/impact/connection.ts'
import { impactOf } from '../../src/impact/impactOf.ts'
import type { Blueprint, Element, Relation, Satisfaction } from '../../src/model/blueprint.ts'
import { tableOf } from '../../src/model/table.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { buildBlueprint, buildItem, INSTRUMENT, type ItemPart } from '../support/simulationBuild.ts'

const element = (id: string, kind: string): Element => ({ id, kind, name: id, state: 'as-is', attributes: {} })
const relation = (kind: string, source: string, target: string): Relation => ({
  id: `${source}-${target}`,
  kind,
  source,
  target,
})
const survey = (year: number, users?: number, indicator?: string): Satisfaction => ({
  id: `skm-${year}`,
  service: 'layanan',
  year,
  score: 8000,
  ...(users !== undefined && { users }),
  ...(indicator !== undefined && { indicators: { [INSTRUMENT.id]: { [indicator]: true as const } } }),
})

/** server ← aplikasi → layanan, which delivers data; a standard secures the application. */
function small(items: readonly ItemPart[] = [], surveys: readonly Satisfaction[] = []): Blueprint {
  return {
    ...buildBlueprint({
      elements: [
        element('server', 'server'),
        element('aplikasi', 'aplikasi'),
        element('layanan', 'layanan'),
        element('data', 'data'),
        element('standar', 'standar-keamanan'),
      ],
      items: items.map((part, at) => buildItem(`item-${at + 1}`, part)),
      base: { '42': 3 },
    }),
    relations: tableOf(
      [
        relation('ditempatkan-di', 'aplikasi', 'server'),
        relation('mendukung-layanan', 'aplikasi', 'layanan'),
        relation('menghasilkan-data', 'layanan', 'data'),
        relation('mengamankan', 'standar', 'aplikasi'),
      ].map((each) => [each.id, each] as const),
    ),
    satisfaction: Object.fromEntries(surveys.map((each) => [each.id, each])),
  }
}

describe('if an element stops', () => {
  it('what needs it stops too, along the relations that say so, nearest first', () => {
    const impact = impactOf(small(), 'server')
    expect([...(impact?.downstream.keys() ?? [])]).toEqual(['aplikasi', 'layanan', 'data'])
    expect(impact?.upstream.size).toBe(0)
    expect(impact?.services).toEqual(['layanan'])
    expect([...(impactOf(small(), 'layanan')?.upstream.keys() ?? [])]).toEqual(['aplikasi', 'server'])
  })

  it('a standard that only protects stops nothing', () => {
    expect(impactOf(small(), 'standar')?.downstream.size).toBe(0)
  })

  it('counts the users of the latest survey that tells, and the services without one', () => {
    expect(impactOf(small(), 'server')?.users).toMatchObject({ count: 0, unknown: 1 })
    const surveys = [survey(2023, 500), survey(2024, 700), survey(2025)]
    expect(impactOf(small([], surveys), 'server')?.users).toEqual({
      count: 700,
      unknown: 0,
      byService: new Map([['layanan', 700]]),
    })
  })

  it('touches the indicator a service is measured by, down to the lowest level at most', () => {
    const impact = impactOf(small([], [survey(2024, 10, '42')]), 'server')
    expect(impact?.indicators).toEqual([
      {
        indicator: '42',
        services: ['layanan'],
        byItems: false,
        items: [],
        servicesFall: { from: 3, to: 1 },
        points: { units: 600, per: 10_000 },
      },
    ])
    expect(exactText(impact!.atRisk)).toBe('0.06')
  })

  it('touches what the items that change it raise', () => {
    const items: readonly ItemPart[] = [
      { changes: [{ kind: 'change', element: 'layanan' }], effects: [{ indicator: 20, from: 1, to: 2 }] },
    ]
    const impact = impactOf(small(items), 'server')
    expect(impact?.items).toEqual(['item-1'])
    expect(impact?.indicators).toMatchObject([
      { indicator: '20', services: [], byItems: true, items: ['item-1'], itemsFall: { from: 2, to: 1 } },
    ])
    expect(impactOf(small(items), 'data')?.items).toEqual([])
  })

  it('is nothing for an element nobody knows', () => {
    expect(impactOf(small(), 'hilang')).toBeUndefined()
  })

  it('goes through the example: an application stops services and the portal they need', () => {
    const file = readBlueprint(
      readFileSync(resolve(import.meta.dirname, '../../examples/kota-bandung.karta.json'), 'utf8'),
    )
    if (!file.ok) throw new Error('the example does not open')
    const impact = impactOf(file.blueprint, 'app-salaman', { month: '2026-06', view: 'planned' })
    expect(impact?.services.length).toBeGreaterThan(0)
    expect(impact?.upstream.size).toBeGreaterThan(0)
    expect(impact?.users.count).toBeGreaterThan(0)
  })
})

describe('the connection of two elements', () => {
  it('goes by relations of any kind in any direction', () => {
    expect(connection(small(), 'standar', 'data')?.map(({ element: id }) => id)).toEqual([
      'aplikasi',
      'layanan',
      'data',
    ])
    expect(connection(small(), 'data', 'data')).toEqual([])
    const alone = { ...small(), relations: tableOf<Relation>([]) }
    expect(connection(alone, 'standar', 'data')).toBeUndefined()
  })
})
