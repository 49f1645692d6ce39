import '../pageStub.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../../src/files/readBlueprint.ts'
import type { Blueprint, Responsibility } from '../../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT, instruments } from '../../../src/model/instruments.ts'
import { ownership } from '../../../src/scoring/ownership.ts'
import { simulate } from '../../../src/simulation/simulate.ts'
import type { StandingQuestion } from '../../../src/simulation/standingAt.ts'
import { agencyWork } from '../../../src/ui/owners/agencyWork.ts'

const spbe = instruments[DEFAULT_INSTRUMENT]
if (!spbe) throw new Error('the default instrument is missing')

const read = readBlueprint(readFileSync(new URL('../../../examples/kota-bandung.karta.json', import.meta.url), 'utf8'))
if (!read.ok) throw new Error('the example cannot be read')
const example = read.blueprint
const NOW: StandingQuestion = { month: '2026-11', view: 'realised' }

const workOf = (blueprint: Blueprint, agency: string, question = NOW) =>
  agencyWork(blueprint, spbe, agency, question, simulate(blueprint).at(-1)?.planned.levels ?? {})

/** The example with one indicator in the hands of an agency that has nothing else. */
function alone(indicator: string, responsibility: Responsibility, more: Partial<Blueprint> = {}): Blueprint {
  return {
    ...example,
    roadmap: {},
    evidence: {},
    responsibilities: { [spbe?.id ?? '']: { [indicator]: responsibility } },
    ...more,
  }
}

describe('what hangs on an agency', () => {
  it.each(Object.keys(example.agencies))('lists every indicator and item of %s once, its own first', (agency) => {
    const { indicators, items } = workOf(example, agency)
    const share = ownership(example, spbe).shares.find((each) => each.agency === agency)
    const parts = (all: readonly { readonly part: string }[]) => all.map(({ part }) => part)
    expect(parts(indicators).filter((part) => part === 'owner')).toHaveLength(share?.owns ?? -1)
    expect(parts(indicators).filter((part) => part === 'support')).toHaveLength(share?.supports ?? -1)
    for (const all of [parts(indicators), parts(items)]) expect(all).toEqual([...all].sort())
    const named = Object.values(example.roadmap).filter(
      ({ owner, support }) => owner === agency || support[agency] === true,
    )
    expect(items.map(({ item }) => item.id).sort()).toEqual(named.map(({ id }) => id).sort())
  })

  it('tells the points from the level now to what the plan promises, and none when it promises no more', () => {
    for (const { indicator, level, promised, gap } of workOf(example, 'diskominfo').indicators) {
      const levels = Math.max(0, promised.min - level.min)
      expect(gap && gap.units / gap.per).toBeCloseTo((indicator.weight * levels) / 10_000, 12)
    }
    const unknown = workOf({ ...example, assessments: {} }, 'diskominfo').indicators
    expect(unknown.map(({ gap }) => gap)).toEqual(unknown.map(() => undefined))
  })

  it('names criteria that are open or met without evidence, and no longer those an item proves by now', () => {
    const lacks = (blueprint: Blueprint, month: string) =>
      workOf(blueprint, 'inspektorat', { ...NOW, month })
        .lacks.filter(({ indicator }) => indicator.id === '29')
        .map(({ level, status }) => [level, status])
    expect(lacks(example, '2024-01')).toEqual([
      [3, 'not'],
      [4, 'not'],
      [5, 'not'],
    ])
    expect(lacks(example, NOW.month)).toEqual([
      [4, 'not'],
      [5, 'not'],
    ])
    const baseline = example.assessments[example.plan.baseline ?? '']
    const answer = baseline?.answers['29']
    if (!baseline || !answer?.criteria?.['2']) throw new Error('the example has no criteria for 29')
    const bare = { ...answer, criteria: { ...answer.criteria, 2: { status: 'met' as const, evidence: {} } } }
    const changed = {
      ...example.assessments,
      [baseline.id]: { ...baseline, answers: { ...baseline.answers, 29: bare } },
    }
    expect(lacks({ ...example, assessments: changed }, NOW.month)[0]).toEqual([2, 'met'])
  })

  it('says of a typed level that no criterion is filled, and of an unknown one nothing', () => {
    const blueprint = alone('21', { owner: 'dinsos', support: {} })
    const baseline = blueprint.assessments[blueprint.plan.baseline ?? '']
    if (!baseline) throw new Error('the example has no baseline')
    const typedAs = (level: number | null) =>
      workOf({ ...blueprint, assessments: { [baseline.id]: { ...baseline, answers: { 21: { level } } } } }, 'dinsos')
    expect(typedAs(3).typed.map(({ id }) => id)).toEqual(['21'])
    expect(typedAs(3).lacks).toEqual([])
    expect(typedAs(null).typed).toEqual([])
  })

  it('warns six months before evidence of its own or a stated level ends, and tells when it has', () => {
    const blueprint = alone('21', { owner: 'dinsos', support: {} })
    const baseline = blueprint.assessments[blueprint.plan.baseline ?? '']
    if (!baseline) throw new Error('the example has no baseline')
    const answers = { 21: { level: 3, validUntil: { 3: '2026-12' } } }
    const dated: Blueprint = {
      ...blueprint,
      assessments: { [baseline.id]: { ...baseline, answers } },
      evidence: {
        sk: { id: 'sk', title: 'SK tim', agency: 'dinsos', validUntil: '2026-12-31' },
        other: { id: 'other', title: 'SK lain', agency: 'dinkes', validUntil: '2026-12-31' },
      },
    }
    const at = (month: string) => {
      const { evidence, ending } = workOf(dated, 'dinsos', { ...NOW, month })
      return [
        evidence.map((row) => [row.evidence.id, row.state.kind]),
        ending.map(({ rungs, month: from, lapsed }) => [rungs, from, lapsed]),
      ]
    }
    expect(at('2026-05')).toEqual([[], []])
    expect(at('2026-07')).toEqual([[['sk', 'soon']], [[[3], '2027-01', false]]])
    expect(at('2027-01')).toEqual([[['sk', 'lapsed']], [[[3], '2027-01', true]]])
  })
})
