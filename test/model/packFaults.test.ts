// A pack that does not hold together is told where and why; each fault is planted in a sound pack.
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../src/model/instrument.ts'
import { packFaults } from '../../src/model/soundness/packFaults.ts'
import { ownPack } from '../support/ownPack.ts'

type Change = (pack: Mutable<Instrument>) => void
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

function faultsAfter(change: Change): string[] {
  const pack = structuredClone(ownPack) as Mutable<Instrument>
  change(pack)
  return packFaults(pack as Instrument).map(({ path, message }) => `${path.join('.')}: ${message.en}`)
}
const domain = { id: 'd', name: { id: 'D', en: 'D' }, weight: 10_000 }
const gate = (indicator: string, rung: number, needed: string, level: number) => ({
  ...(ownPack.gates[0] as Instrument['gates'][number]),
  indicator,
  rung,
  requires: { indicator: needed, level },
})

describe('a sound pack', () => {
  it('has no faults', () => {
    expect(faultsAfter(() => {})).toEqual([])
  })

  it('may have gates that climb past each other without a circle', () => {
    expect(
      faultsAfter((pack) => {
        pack.gates = [gate('2', 3, '1', 2), gate('1', 3, '2', 2)]
      }),
    ).toEqual([])
  })
})

describe.each<[string, Change, RegExp]>([
  [
    'weights of indicators that sum to 9,999',
    (p) => {
      p.indicators[0]!.weight = 4999
    },
    /^indicators: .*9999.*10000/,
  ],
  [
    'weights of aspects that sum to 9,000',
    (p) => {
      p.aspects[0]!.weight = 9000
    },
    /^aspects: .*9000.*10000/,
  ],
  [
    'weights of domains that sum to 9,000',
    (p) => {
      p.domains = [{ ...domain, weight: 9000 }]
      p.aspects[0]!.domain = 'd'
    },
    /^domains: .*9000.*10000/,
  ],
  [
    'an aspect that is not the sum of its indicators',
    (p) => {
      p.aspects[0]!.weight = 9000
    },
    /^aspects\.0\.weight: /,
  ],
  [
    'an unknown aspect',
    (p) => {
      p.indicators[1]!.aspect = 'x'
    },
    /^indicators\.1\.aspect: the pack has no aspect “x”/,
  ],
  [
    'an unknown domain',
    (p) => {
      p.indicators[1]!.domain = 'x'
    },
    /^indicators\.1\.domain: the pack has no domain “x”/,
  ],
  [
    'an unknown scale',
    (p) => {
      p.indicators[1]!.scale = 'x'
    },
    /^indicators\.1\.scale: the pack has no scale “x”/,
  ],
  [
    'an inherited name as aspect',
    (p) => {
      p.indicators[1]!.aspect = 'constructor'
    },
    /the pack has no aspect “constructor”/,
  ],
  [
    'an unknown indicator in a gate',
    (p) => {
      p.gates[0]!.requires.indicator = '9'
    },
    /^gates\.0\.requires\.indicator: /,
  ],
  [
    'an unknown role',
    (p) => {
      p.indicators[0]!.defaultOwnerRole = 'raja'
    },
    /^indicators\.0\.defaultOwnerRole: /,
  ],
  [
    'an id twice',
    (p) => {
      p.indicators[1]!.id = '1'
    },
    /^indicators\.1\.id: the id “1” is used twice/,
  ],
  [
    'criteria out of order',
    (p) => void p.indicators[0]!.criteria.reverse(),
    /^indicators\.0\.criteria: .*1–3, in order/,
  ],
  ['a level without a criterion', (p) => void p.indicators[0]!.criteria.pop(), /^indicators\.0\.criteria: /],
  ['levels of a scale out of order', (p) => void p.scales[0]!.levels.reverse(), /^scales\.0\.levels: .*1–3/],
  ['predicates out of order', (p) => void p.predicates.reverse(), /^predicates\.1\.min: .*highest bound first/],
  [
    'a lowest predicate above the lowest index',
    (p) => {
      p.predicates[1]!.min = 20_000
    },
    /^predicates\.1\.min: /,
  ],
  [
    'a rung above the scale',
    (p) => {
      p.gates[0]!.rung = 4
    },
    /^gates\.0\.rung: the level 4 must be 2 to 3/,
  ],
  [
    'fractions without a denominator',
    (p) => {
      p.indicators[0]!.fractional = true
    },
    /^indicators\.0\.fractional: /,
  ],
  [
    'a denominator of 3',
    (p) => {
      p.levels.denominator = 3
    },
    /^levels\.denominator: /,
  ],
  [
    'gates in a circle',
    (p) => {
      p.gates = [gate('2', 3, '1', 2), gate('1', 2, '2', 3)]
    },
    /^gates\.0: .*indicator 2 \(level 3\) → 1 \(level 2\) → 2 \(level 3\)/,
  ],
  [
    'a gate that waits for itself',
    (p) => {
      p.gates = [gate('2', 2, '2', 3)]
    },
    /^gates\.0: .*circle: indicator 2/,
  ],
])('%s', (_, change, told) => {
  it('is told with its place', () => {
    expect(
      faultsAfter(change).some((fault) => told.test(fault)),
      faultsAfter(change).join('\n'),
    ).toBe(true)
  })
})
