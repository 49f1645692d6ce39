// `karta optimise` as other people's scripts see it: every figure of semantics §10, keys, exit codes, and what is refused.
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/runCommand.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

async function run(args: readonly string[], blueprint: Blueprint = workedExample) {
  let out = ''
  let err = ''
  const code = await runCommand(['optimise', ...args], {
    out: (part) => {
      out += part
    },
    err: (part) => {
      err += part
    },
    readText: (path) => {
      if (path !== 'a.json') throw new Error(`ENOENT: ${path}`)
      return writeBlueprint(blueprint)
    },
    writeText: () => {
      throw new Error('optimise writes nothing')
    },
  })
  return { code, out, err }
}

async function json(...args: readonly string[]) {
  const { code, out, err } = await run(['a.json', ...args, '--json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const KEYS = ['status', 'index', 'cost', 'items', 'bound', 'gap', 'frontier']

describe('optimise FILE', () => {
  it.each([
    ['500000000', '2.954', '2.95'],
    ['1500000000', '3.162', '3.16'],
    ['2000000000', '3.207', '3.21'],
    ['3000000000', '3.28', '3.28'],
  ])('--question max --budget %s proves %s', async (budget, exact, shown) => {
    const value = await json('--question', 'max', '--budget', budget)
    expect(Object.keys(value)).toEqual([...KEYS, 'quick'])
    expect(value).toMatchObject({ status: 'optimal', index: { exact, shown }, bound: { exact, shown }, frontier: [] })
    expect(value.gap).toEqual({ exact: '0', shown: '0.00' })
    expect(value.cost).toBeLessThanOrEqual(Number(budget))
    expect(value.quick).toMatchObject({ index: { exact }, distance: { exact: '0', shown: '0.00' } })
  })

  it.each([
    ['2.85', 290],
    ['3.00', 690],
    ['3.10', 1140],
    ['3,20', 2000],
    ['3.30', 3500],
  ])('min --target %s costs %i million', async (target, million) => {
    const value = await json('min', '--target', target)
    const cost = million * 1e6
    expect(value).toMatchObject({ status: 'optimal', cost, bound: cost, gap: 0, quick: { cost, distance: 0 } })
  })

  it('min --target 3.10 names the items', async () => {
    const { items } = await json('--question', 'min', '--target', '3.1', '--year', '2029')
    expect(items).toEqual(['p1', 'p11', 'p13', 'p14', 'p2', 'p4', 'p5', 'p7'])
  })

  it('min --target 3.50 is unreachable: 3.42 at most, and the rungs nothing covers', async () => {
    const value = await json('min', '--target', '3.5')
    expect(Object.keys(value)).toEqual([...KEYS, 'reachable', 'missed', 'uncovered', 'quick'])
    expect(value).toMatchObject({ status: 'unreachable', reachable: { exact: '3.42', shown: '3.42' }, bound: null })
    expect(value.missed).toEqual({ year: 2030, domain: null })
    expect(value.uncovered[0]).toEqual({ indicator: '1', rung: 5 })
    expect(value.quick).toBeNull()
  })

  it('frontier has 41 points from 2.695 to 3.42', async () => {
    const { status, frontier } = await json('frontier')
    expect([status, frontier.length]).toEqual(['optimal', 41])
    expect(frontier[0]).toEqual({ cost: 0, index: { exact: '2.695', shown: '2.70' }, items: [] })
    expect(frontier.at(-1)).toMatchObject({ cost: 5_200_000_000, index: { exact: '3.42' } })
    expect(frontier.at(-1).items).toHaveLength(14)
  })

  it('nminus1 --target 3.00 costs 1,500 million', async () => {
    expect(await json('nminus1', '--target', '3.00')).toMatchObject({ status: 'optimal', cost: 1_500_000_000 })
  })

  it('lex takes the cheapest of the best', async () => {
    const value = await json('lex', '--budget', '500000000')
    expect(value).toMatchObject({ status: 'optimal', index: { exact: '2.954' }, cost: 430_000_000 })
  })

  it('forces items in and out, by id', async () => {
    const value = await json('max', '--budget', '2000000000', '--force-in', 'p5', '--force-out', 'p9')
    expect(value.index.exact).toBe('3.192')
  })

  it('keeps the budget of each year and moves items where the schedule is free', async () => {
    const years = ['2025=0', '2026=500000000', '2027=1500000000', '2028=0', '2029=0', '2030=0']
    const limits = years.flatMap((each) => ['--per-year-budget', each])
    const asPlanned = await json('max', ...limits)
    expect(asPlanned.index.exact).toBe('2.954')
    expect(asPlanned.starts).toBeUndefined()
    const free = await json('max', ...limits, '--free')
    expect(Number(free.index.exact)).toBeGreaterThan(3.15)
    expect(Object.keys(free.starts)).toEqual(free.items)
    const costs = (year: string) =>
      free.items
        .filter((id: string) => free.starts[id].startsWith(year))
        .reduce((sum: number, id: string) => sum + (workedExample.roadmap[id]?.costs[2026]?.apbd ?? 0), 0)
    expect([costs('2026') <= 500e6, costs('2027') <= 1500e6, costs('2028')]).toEqual([true, true, 0])
  })

  it('finds items by their code, and takes what a scenario demands', async () => {
    const coded: Blueprint = {
      ...workedExample,
      roadmap: Object.fromEntries(
        Object.values(workedExample.roadmap).map((item) => [item.id, { ...item, code: `K-${item.id.slice(1)}` }]),
      ),
      scenarios: {
        hemat: {
          ...{ id: 'hemat', name: 'Hemat', included: { p1: false }, moves: {}, forced: {}, shocks: {}, capacity: {} },
          ...{ budget: 300_000_000, budgets: {} },
        },
      },
    }
    const { out } = await run(['a.json', 'max', '--budget', '300000000', '--force-in', 'K-5', '--json'], coded)
    expect(JSON.parse(out).items).toContain('p5')
    const scenario = await run(['a.json', 'max', '--scenario', 'hemat', '--json'], coded)
    const { items, cost } = JSON.parse(scenario.out)
    expect(items).not.toContain('p1')
    expect(cost).toBeLessThanOrEqual(300_000_000)
  })

  it('writes the items and how sure it is in the language asked for', async () => {
    const { out } = await run(['a.json', 'min', '--target', '2,85'])
    expect(out).toContain('Terbukti optimal: Indeks 2,851, Rp290.000.000')
    expect(out).toMatch(/p13\s+SK tim koordinasi & kolaborasi\s+60\.000\.000/)
    const english = await run(['a.json', 'min', '--target', '3.5', '--lang', 'en'])
    expect(english.out).toContain('The target of 2030 cannot be reached: at most 3.42.')
    expect(english.out).toContain('Rungs that no item covers: I1.5, I2.5')
    expect((await run(['a.json', 'frontier', '--lang', 'en'])).out).toMatch(/\n\s+0\s+2\.695\n/)
  })
})

describe('optimise refuses', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['no question', []],
    ['an unknown question', ['--question', 'best']],
    ['two questions', ['max', '--question', 'min']],
    ['a negative budget', ['max', '--budget', '-5']],
    ['a budget that is no number', ['max', '--budget', 'banyak']],
    ['a negative budget of a year', ['max', '--per-year-budget', '2026=-5']],
    ['a budget of no year', ['max', '--per-year-budget', '5000']],
    ['a target above the scale', ['min', '--target', '5.1']],
    ['no target', ['min']],
    ['a year outside the plan', ['max', '--year', '2099']],
    ['an item in and out at once', ['max', '--force-in', 'p1', '--force-out', 'p1']],
    ['an item in without its predecessor', ['max', '--force-in', 'p9', '--force-out', 'p7']],
    ['an unknown item', ['max', '--force-in', 'p99']],
    ['an unknown scenario', ['max', '--scenario', 'none']],
    ['forcing beyond the budget', ['max', '--budget', '1', '--force-in', 'p1']],
    ['no time', ['max', '--time-limit', '0']],
  ]
  it.each(wrong)('%s as wrong usage, in both languages', async (_, args) => {
    const { code, out, err } = await run(['a.json', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')[0]).toMatch(/^karta optimise: .+ \/ .+/)
  })

  it('an item longer than the plan where the schedule is free', async () => {
    const long = buildBlueprint({ base: 2, items: [buildItem('a', { start: '2020-01', finish: '2030-12' })] })
    const { code, err } = await run(['a.json', 'max', '--free'], long)
    expect(code).toBe(2)
    expect(err).toContain('lebih panjang daripada yang muat dalam rencana 2025–2030')
  })

  it.each([
    ['no items', buildBlueprint({ base: 2 }), 'The roadmap holds no items yet'],
    ['no baseline', buildBlueprint({ items: [buildItem('a')] }), 'There is no baseline yet'],
    [
      'items that wait for each other',
      buildBlueprint({ base: 2, items: [buildItem('a', { after: ['b'] }), buildItem('b', { after: ['a'] })] }),
      'These items wait for each other',
    ],
  ])('a file with %s', async (_, blueprint, sentence) => {
    const { code, out, err } = await run(['a.json', 'max'], blueprint)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})
