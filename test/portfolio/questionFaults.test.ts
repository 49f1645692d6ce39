// Questions that cannot be answered say why, in both languages; they never get a number.
import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { Fault } from '../../src/portfolio/answer.ts'
import { alternativesOf, type Question } from '../../src/portfolio/question.ts'
import { questionFaults } from '../../src/portfolio/questionFaults.ts'
import { quickAnswer } from '../../src/portfolio/quickAnswer.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

type Part = Partial<Question> & Record<string, unknown>

const ask = (part: Part): Question => ({ kind: 'max', year: 2030, schedule: 'as-planned', ...part }) as Question
const faultsOf = (part: Part, blueprint: Blueprint = workedExample): readonly Fault[] =>
  questionFaults(blueprint, ask(part))

const small = buildBlueprint({
  base: 2,
  items: [
    buildItem('done', { status: 'done', actualFinish: '2026-02' }),
    buildItem('first'),
    buildItem('next', { after: ['first'], status: 'in-progress' }),
    buildItem('long', { start: '2024-01', finish: '2031-12', costs: { 2026: { apbd: 100 } } }),
  ],
})

const circle = buildBlueprint({ base: 2, items: [buildItem('a', { after: ['b'] }), buildItem('b', { after: ['a'] })] })
const gateCircle = buildBlueprint({
  base: 2,
  items: [
    buildItem('a', { effects: [{ indicator: 1, from: 2, to: 3, gate: { indicator: '2', level: 3 } }] }),
    buildItem('b', { effects: [{ indicator: 2, from: 2, to: 3, gate: { indicator: '1', level: 3 } }] }),
  ],
})

describe('a question without an answer', () => {
  it.each<[string, Fault['kind'], Part, Blueprint?]>([
    ['no items', 'no-items', {}, buildBlueprint({ base: 2 })],
    ['no baseline', 'no-baseline', {}, buildBlueprint({ items: [buildItem('a')] })],
    ['a circle of predecessors', 'cycle', {}, circle],
    ['a circle of gates', 'gate-cycle', {}, gateCircle],
    ['an unknown item forced in', 'unknown-id', { forcedIn: { p99: 'x' } }],
    ['an unknown item among alternatives', 'unknown-id', { alternatives: { a: { p99: true } } }],
    ['an unknown agency', 'unknown-id', { capacity: { nobody: { 2026: 1 } } }],
    ['an unknown domain', 'unknown-id', { domainFloors: { nothing: 30_000 } }],
    ['a year outside the plan', 'year', { year: 2031 }],
    ['a start outside the plan', 'year', { schedule: 'free', startFrom: 2020 }],
    ['a target year outside the plan', 'year', { targets: { 2050: 30_000 } }],
    ['a target above the scale', 'target', { kind: 'min', targets: { 2030: 50_001 } }],
    ['a target below the scale', 'target', { kind: 'min', targets: { 2030: 9_999 } }],
    ['a target that is no whole number', 'target', { kind: 'min', targets: { 2030: 30_000.5 } }],
    ['the least money without a target', 'target', { kind: 'min' }],
    ['a negative budget', 'budget', { budget: -1 }],
    ['a negative budget of a year', 'budget', { budgets: { 2026: { total: -5 } } }],
    ['a negative budget of a source', 'budget', { budgets: { 2026: { apbd: -5 } } }],
    ['a budget that is no number', 'budget', { budget: Number.NaN }],
    ['a negative capacity', 'capacity', { capacity: { bkad: { 2026: -1 } } }],
    ['an item longer than the plan', 'too-long', { schedule: 'free' }, small],
    ['an item forced in and out at once', 'forcing', { forcedIn: { p1: 'x' }, forcedOut: { p1: 'y' } }],
    ['an item forced in whose predecessor is forced out', 'forcing', { forcedIn: { p9: 'x' }, forcedOut: { p7: 'y' } }],
    [
      'an item forced in that the scenario leaves out',
      'forcing',
      { forcedIn: { p1: 'x' }, overlay: { included: { p1: false } } },
    ],
    ['a done item forced out', 'forcing', { forcedOut: { done: 'x' } }, small],
    ['what an item in progress waits for forced out', 'forcing', { forcedOut: { first: 'x' } }, small],
    [
      'two alternatives forced in',
      'forcing',
      { forcedIn: { p1: 'x', p2: 'x' }, alternatives: { a: { p1: true, p2: true } } },
    ],
    ['forcing beyond the budget', 'too-tight', { forcedIn: { p12: 'x' }, budget: 1_499_999_999 }],
    ['forcing beyond a capacity', 'too-tight', { forcedIn: { p12: 'x' }, capacity: { diskominfo: { 2026: 0 } } }],
  ])('says what is wrong: %s', (_, kind, part, blueprint) => {
    const faults = faultsOf(part, blueprint)
    expect(faults.map((fault) => fault.kind)).toContain(kind)
    for (const { message } of faults) {
      expect(message.id).toMatch(/^[A-Z].*\.$/)
      expect(message.en).toMatch(/^[A-Z].*\.$/)
      expect(message.id).not.toBe(message.en)
      expect(`${message.id}${message.en}`).not.toContain('undefined')
    }
    expect(quickAnswer(blueprint ?? workedExample, ask(part))).toEqual({ status: 'faulty', faults })
  })

  it('says of an item forced both ways that it is, not that something else leaves it out', () => {
    const [fault, ...others] = faultsOf({ forcedIn: { p1: 'x' }, forcedOut: { p1: 'y' } })
    expect(fault?.message.id).toContain('dipaksa masuk sekaligus dipaksa keluar')
    expect(fault?.message.en).toContain('forced in and forced out at once')
    expect(others).toEqual([])
  })

  it('says what must be in when it costs more than the budget: also what is in progress or comes before', () => {
    const [fault] = faultsOf({ forcedIn: { p12: 'x' }, budget: 1_499_999_999 })
    expect(fault?.message.id).toContain('kegiatan berjalan, yang diwajibkan, dan pendahulunya')
    expect(fault?.message.en).toContain('items in progress, forced ones and their predecessors')
  })

  it('names the items it speaks of', () => {
    const [fault] = faultsOf({ forcedIn: { p9: 'x' }, forcedOut: { p7: 'y' } })
    expect(fault?.items).toEqual(['p9', 'p7'])
    expect(fault?.message.id).toContain('“Audit eksternal”')
    expect(fault?.message.id).toContain('“Pedoman audit TIK”')
  })

  it.each<[string, Part, Blueprint?]>([
    ['nothing special', {}],
    ['forcing that fits', { forcedIn: { p12: 'x' }, budget: 1_500_000_000 }],
    ['an item in progress dropped on purpose', { forcedOut: { first: 'x' }, mayDrop: { next: true } }, small],
    ['an item in progress forced out with what it waits for', { forcedOut: { first: 'x', next: 'y' } }, small],
    ['an item longer than the plan at its own months', {}, small],
    ['an item longer than the plan forced out', { schedule: 'free', forcedOut: { long: 'x' } }, small],
    ['alternatives of which one is forced in', { forcedIn: { p1: 'x' }, alternatives: { a: { p1: true, p2: true } } }],
  ])('has no fault in %s', (_, part, blueprint) => {
    expect(faultsOf(part, blueprint)).toEqual([])
  })
})

describe('the groups of alternatives of a blueprint', () => {
  it('are the items with the same name of alternatives', () => {
    const named = (id: string, alternative: string) => ({ ...buildItem(id), alternative })
    const items = [named('a', 'portal'), named('b', 'portal'), named('c', 'cloud'), buildItem('d')]
    const groups = alternativesOf(buildBlueprint({ base: 2, items }))
    expect(groups).toEqual({ portal: { a: true, b: true }, cloud: { c: true } })
  })
})
