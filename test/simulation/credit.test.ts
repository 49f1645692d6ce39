// The public figures of semantics §10 for credit, and what sampling owes to the exact value.
import { describe, expect, it } from 'vitest'
import { addRatios, ZERO } from '../../src/scoring/ratio.ts'
import { exactText, shownText } from '../../src/scoring/ratioText.ts'
import { compileSimulation } from '../../src/simulation/compileSimulation.ts'
import { creditOf } from '../../src/simulation/credit.ts'
import { partGame } from '../../src/simulation/partGame.ts'
import { partsOf } from '../../src/simulation/parts.ts'
import { partValue } from '../../src/simulation/partValue.ts'
import { sampledShapley } from '../../src/simulation/sampledShapley.ts'
import { seededNumbers } from '../../src/simulation/seededNumbers.ts'
import { shapleyValues } from '../../src/simulation/shapley.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

const { gain, items, agencies } = creditOf(workedExample)

describe('credit in the worked example', () => {
  it.each([
    ['p1', '0.1093'],
    ['p2', '0.0300'],
    ['p3', '0.0430'],
    ['p4', '0.0430'],
    ['p5', '0.0300'],
    ['p6', '0.0450'],
    ['p7', '0.0955'],
    ['p8', '0.0375'],
    ['p9', '0.0150'],
    ['p10', '0.0500'],
    ['p11', '0.0450'],
    ['p12', '0.0900'],
    ['p13', '0.0583'],
    ['p14', '0.0333'],
  ])('gives %s the Shapley value %s', (id, shown) => {
    const share = items[id]?.shapley
    expect(share && shownText(share, 'en', 4)).toBe(shown)
    expect(items[id]?.error).toBeUndefined()
  })

  it('shares out exactly the gain of 0.725, over items and over agencies', () => {
    expect(exactText(gain)).toBe('0.725')
    const sum = Object.values(items).reduce((total, { shapley }) => addRatios(total, shapley), ZERO)
    expect(exactText(sum)).toBe('0.725')
    expect(exactText(Object.values(agencies).reduce(addRatios, ZERO))).toBe('0.725')
  })

  it('adds up what each agency owns', () => {
    const { p2, p7, p9, p14 } = items
    const own = [p2, p7, p9, p14].reduce((total, item) => addRatios(total, item?.shapley ?? ZERO), ZERO)
    expect(agencies.inspektorat && exactText(agencies.inspektorat)).toBe(exactText(own))
  })
})

describe('credit through a gate', () => {
  it('is shared by who opens the gate and who goes through it', () => {
    const gated = buildBlueprint({
      base: Object.fromEntries(Array.from({ length: 47 }, (_, at) => [String(at + 1), 2])),
      items: [
        buildItem('opens', { effects: [{ indicator: 1, from: 2, to: 3 }] }),
        buildItem('goes', { effects: [{ indicator: 42, from: 2, to: 3, gate: { indicator: '1', level: 3 } }] }),
      ],
    })
    const shares = creditOf(gated).items
    // Indicator 1 weighs 0.013 a level, indicator 42 0.03.
    expect(shares.opens && exactText(shares.opens.shapley)).toBe('0.028')
    expect(shares.goes && exactText(shares.goes.shapley)).toBe('0.015')
  })
})

describe('credit where more than 16 items meet in one indicator', () => {
  const ids = Array.from({ length: 18 }, (_, at) => `p${at + 1}`)
  const crowd = buildBlueprint({
    base: Object.fromEntries(Array.from({ length: 47 }, (_, at) => [String(at + 1), 3])),
    items: ids.map((id) =>
      buildItem(id, { effects: id === 'p1' ? [{ indicator: 42, from: 3, to: 4, with: ids.slice(1) }] : [] }),
    ),
  })

  it('is sampled, says the error, and still sums exactly', () => {
    const crowded = creditOf(crowd)
    const shares = Object.values(crowded.items)
    expect(exactText(crowded.gain)).toBe('0.03')
    expect(exactText(shares.reduce((total, { shapley }) => addRatios(total, shapley), ZERO))).toBe('0.03')
    for (const { shapley, error = 0 } of shares) {
      expect(error).toBeGreaterThan(0)
      expect(Math.abs(shapley.units / shapley.per - 0.03 / 18)).toBeLessThanOrEqual(5 * error)
    }
    expect(creditOf(crowd)).toEqual(crowded)
  })
})

/** Two of the first three win 60, the fourth adds 7 alone, the fifth nothing. */
const votes = (has: (player: number) => boolean): number =>
  ([0, 1, 2].filter(has).length >= 2 ? 60 : 0) + (has(3) ? 7 : 0)

/** The game as players arrive. */
function arrivals(value: typeof votes) {
  const here = new Set<number>()
  return {
    clear: () => {
      here.clear()
      return value((player) => here.has(player))
    },
    add: (player: number) => {
      here.add(player)
      return value((each) => here.has(each))
    },
  }
}

describe('the Shapley value of a game', () => {
  it('shares equally among equals and gives nothing to who adds nothing', () => {
    const shares = shapleyValues(5, 1, (members) => votes((player) => (members & (1 << player)) !== 0))
    expect(shares.map((share) => exactText(share))).toEqual(['20', '20', '20', '7', '0'])
  })

  it('is met by sampling within four standard errors, summing exactly, the same for the same seed', () => {
    const sample = (seed: number) => sampledShapley(5, 1, arrivals(votes), { orders: 4000, seed })
    const { shares, errors } = sample(7)
    const exact = [20, 20, 20, 7, 0]
    shares.forEach(({ units, per }, player) => {
      const off = Math.abs(units / per - (exact[player] as number))
      expect(off).toBeLessThanOrEqual(4 * (errors[player] as number))
    })
    expect(errors.slice(0, 3).every((error) => error > 0 && error < 1)).toBe(true)
    expect(exactText(shares.reduce(addRatios, ZERO))).toBe('67')
    expect(sample(7)).toEqual({ shares, errors })
    expect(sample(8).shares).not.toEqual(shares)
  })
})

describe('seeded numbers', () => {
  it('are the same everywhere and spread evenly', () => {
    const next = seededNumbers(1)
    const first = Array.from({ length: 5 }, () => next(1000))
    const again = seededNumbers(1)
    expect(Array.from({ length: 5 }, () => again(1000))).toEqual(first)
    expect(new Set([1, 2, 3].map((seed) => seededNumbers(seed)(1_000_000))).size).toBe(3)
    const counts = new Array<number>(6).fill(0)
    for (let draw = 0; draw < 60_000; draw++) counts[next(6)] = (counts[next(6)] ?? 0) + 1
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })
})

describe('credit of a year and a scenario', () => {
  const year = (id: string) => `20${id}`
  const plan = buildBlueprint({
    base: Object.fromEntries(Array.from({ length: 47 }, (_, at) => [String(at + 1), 3])),
    items: [
      buildItem('early', { finish: `${year('26')}-06`, effects: [{ indicator: 42, from: 3, to: 4 }] }),
      buildItem('late', { finish: `${year('27')}-06`, effects: [{ indicator: 42, from: 4, to: 5 }] }),
      buildItem('after', {
        finish: `${year('26')}-07`,
        after: ['late'],
        effects: [{ indicator: 43, from: 3, to: 4 }],
      }),
      {
        ...buildItem('usulan', { finish: `${year('26')}-06`, effects: [{ indicator: 44, from: 3, to: 4 }] }),
        proposed: true,
      },
    ],
  })
  const shares = (question: Parameters<typeof creditOf>[1]) =>
    Object.fromEntries(
      Object.entries(creditOf(plan, question).items).map(([id, { shapley }]) => [id, exactText(shapley)]),
    )

  it('leaves out what comes after the month, proposals, and what the scenario leaves out with what waits for it', () => {
    expect(shares({})).toEqual({ early: '0.045', late: '0.03', after: '0.015' })
    expect(shares({ month: '2026-08' })).toEqual({ early: '0.03', after: '0.03' })
    expect(shares({ overlay: { included: { late: false, usulan: true } } })).toEqual({ early: '0.03', usulan: '0.03' })
  })
})

describe('the value of a part while its items arrive', () => {
  it('is the value of the set that has arrived, in any order', () => {
    const simulation = compileSimulation(workedExample)
    const next = seededNumbers(3)
    for (const part of partsOf(simulation, false)) {
      const game = partGame(simulation, false, part)
      const value = partValue(simulation, false, part)
      for (let round = 0; round < 5; round++) {
        const left = part.players.map((_, nth) => nth)
        let members = 0
        expect(game.clear()).toBe(value(0))
        while (left.length > 0) {
          const [player = 0] = left.splice(next(left.length), 1)
          members |= 1 << player
          expect(game.add(player)).toBe(value(members))
        }
      }
    }
  })
})

describe('what an item brings together with others', () => {
  it('is told where it brings nothing alone: P8 with P7 and P9 0.148', () => {
    expect(items.p8?.joint && exactText(items.p8.joint.gain)).toBe('0.148')
    expect(items.p8?.joint?.with).toEqual(['p7', 'p9'])
    expect(items.p14?.joint?.with).toEqual(['p1', 'p13'])
    expect(items.p7?.joint).toBeUndefined()
  })
})
