import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../../src/files/readBlueprint.ts'
import type { Blueprint } from '../../../src/model/blueprint.ts'
import { tableOf } from '../../../src/model/table.ts'
import { templateBlueprint } from '../../../src/model/templateBlueprint.ts'
import { simulate } from '../../../src/simulation/simulate.ts'
import { nextSteps, unknownIndicators } from '../../../src/ui/home/nextSteps.ts'

const fresh = templateBlueprint({
  id: 'baru',
  title: 'Baru',
  governmentName: 'Kota Baru',
  kind: 'kota',
  from: 2027,
  to: 2031,
  targets: { '2027': 26_000 },
  newId: (prefix) => `${prefix}-1`,
})

function example(): Blueprint {
  const read = readBlueprint(
    readFileSync(new URL('../../../examples/kota-bandung.karta.json', import.meta.url), 'utf8'),
  )
  if (!read.ok) throw new Error('The example cannot be read')
  return read.blueprint
}

const steps = (blueprint: Blueprint, today = '2026-11') => nextSteps(blueprint, simulate(blueprint), today)

describe('what to do next', () => {
  it('begins with assessing, drawing and planning in a fresh blueprint', () => {
    expect(unknownIndicators(fresh)).toHaveLength(47)
    expect(steps(fresh)).toEqual([{ kind: 'assess', count: 47, first: '1' }, { kind: 'draw' }, { kind: 'plan' }])
  })

  it('names the owners that are missing', () => {
    const ownerless = { ...fresh, responsibilities: {} }
    expect(steps(ownerless).at(-1)).toEqual({ kind: 'owners', count: 47 })
  })

  it('tells late items, the earliest first, and only what is late', () => {
    const blueprint = example()
    const late = steps(blueprint, '2031-01')
    const open = Object.values(blueprint.roadmap)
    expect(late.find(({ kind }) => kind === 'late-finish')).toMatchObject({
      count: open.filter(({ status }) => status === 'in-progress').length,
    })
    expect(late.find(({ kind }) => kind === 'late-start')).toMatchObject({
      count: open.filter(({ status }) => status === 'planned').length,
    })
    expect(steps(blueprint, '2020-01').filter(({ kind }) => kind.startsWith('late'))).toEqual([])
  })

  it('tells the first year whose target the whole plan misses, with the exact gap', () => {
    const blueprint = example()
    const targets = { ...blueprint.plan.targets, '2028': 50_000, '2029': 50_000 }
    const ambitious = { ...blueprint, plan: { ...blueprint.plan, targets } }
    const planned = simulate(ambitious).find(({ year }) => year === 2028)?.planned.score.index.max
    expect(steps(ambitious).find(({ kind }) => kind === 'short')).toEqual({
      kind: 'short',
      year: 2028,
      gap: { units: 50_000 - (planned?.units ?? 0), per: 10_000 },
    })
    expect(steps(blueprint).some(({ kind }) => kind === 'short')).toBe(false)
  })

  it('tells how many required fields are empty and leads to the agency that lacks most', () => {
    const element = (id: string, owner?: string) => ({
      id,
      kind: 'aplikasi',
      name: id,
      state: 'as-is' as const,
      attributes: {},
      ...(owner === undefined ? {} : { owner }),
    })
    const [agency = ''] = Object.keys(fresh.agencies)
    const withElements = (...all: ReturnType<typeof element>[]): Blueprint => ({
      ...fresh,
      elements: tableOf(all.map((each) => [each.id, each])),
    })
    const fill = (blueprint: Blueprint) => steps(blueprint).find(({ kind }) => kind === 'fill')
    // Code, description and reference are empty; without an owner that is the fourth.
    expect(fill(withElements(element('a', agency), element('b')))).toEqual({ kind: 'fill', count: 7, agency })
    expect(fill(withElements(element('b')))).toEqual({ kind: 'fill', count: 4, agency: null })
    expect(fill(fresh)).toBeUndefined()
  })
})
