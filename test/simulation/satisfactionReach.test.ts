import { describe, expect, it } from 'vitest'
import type { Blueprint, Satisfaction } from '../../src/model/blueprint.ts'
import type { Overlay } from '../../src/roadmap/delivery.ts'
import { satisfactionReach } from '../../src/simulation/satisfactionReach.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const survey = (id: string, service: string, more: Partial<Satisfaction> = {}): Satisfaction => ({
  id,
  service,
  year: 2025,
  score: 8000,
  ...more,
})
const by = (...ids: string[]) => ({ [INSTRUMENT.id]: Object.fromEntries(ids.map((id) => [id, true as const])) })

const plain = buildBlueprint({
  base: { 40: 3, 41: 3, 42: 3, 43: null },
  items: [
    buildItem('izin', { effects: [{ indicator: 40, from: 3, to: 4 }] }),
    buildItem('data', { effects: [{ indicator: 43, from: 1, to: 5 }] }),
  ],
})
const rows: readonly Satisfaction[] = [
  survey('izin-lama', 'izin', { year: 2024, users: 9999, indicators: by('42') }),
  survey('izin-baru', 'izin', { users: 700, indicators: by('40', '41') }),
  survey('aduan', 'aduan', { respondents: 200, indicators: by('41') }),
  survey('data', 'data', { users: 50, indicators: by('43') }),
  survey('arsip', 'arsip', {}),
]
const blueprint: Blueprint = { ...plain, satisfaction: Object.fromEntries(rows.map((row) => [row.id, row])) }

function reach(overlay?: Overlay) {
  const question = { month: '2026-08', view: 'planned' as const, ...(overlay && { overlay }) }
  return satisfactionReach(blueprint, standingAt(blueprint, question).levels)
}

describe('the reach of a plan among those who use surveyed services', () => {
  it('counts the users of services one of whose indicators rises above the baseline, by their newest survey', () => {
    expect(reach()).toEqual({
      reached: 700,
      users: 950,
      services: ['izin'],
      surveyed: ['aduan', 'arsip', 'data', 'izin'],
    })
  })

  it('is nothing where the item that would raise it is left out', () => {
    expect(reach({ included: { izin: false } })).toMatchObject({ reached: 0, users: 950, services: [] })
  })

  it('claims nothing of an indicator whose baseline is unknown', () => {
    expect(standingAt(blueprint, { month: '2026-08', view: 'planned' }).levels['43']).toEqual({ min: 5, max: 5 })
    expect(reach().services).not.toContain('data')
  })
})
