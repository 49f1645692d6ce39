// Laws of credit (semantics §7, §12) for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, Id } from '../../src/model/blueprint.ts'
import { addRatios, compareRatios, subtractRatios, ZERO } from '../../src/scoring/ratio.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import type { Ratio } from '../../src/scoring/score.ts'
import { creditOf } from '../../src/simulation/credit.ts'
import { indexOfSet } from '../../src/simulation/levelsOfSet.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { runs } from '../support/simulationVariants.ts'
import { waitsForProposal } from '../support/waitsForProposal.ts'

/** The blueprint with its first items only, so that every order of arrival can be tried. */
const withFew = (blueprint: Blueprint, most: number): Blueprint => ({
  ...blueprint,
  roadmap: Object.fromEntries(Object.entries(blueprint.roadmap).slice(0, most)),
})

/** Items that count in the plan: proposals and what waits for them earn nothing. */
const counted = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  roadmap: Object.fromEntries(
    Object.entries(blueprint.roadmap).filter(
      ([id, item]) => !waitsForProposal(blueprint, id) && (item.status !== 'done' || item.actualFinish !== undefined),
    ),
  ),
})

const ordersOf = (ids: readonly Id[]): Id[][] =>
  ids.length === 0
    ? [[]]
    : ids.flatMap((first) => ordersOf(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]))

/** The mean over every order of arrival of what each item adds: the definition, asked of the plain index of a set. */
function byDefinition(blueprint: Blueprint): { [id: Id]: Ratio } {
  const orders = ordersOf(Object.keys(blueprint.roadmap))
  const sums: { [id: Id]: Ratio } = {}
  for (const order of orders) {
    order.forEach((id, at) => {
      const before = indexOfSet(blueprint, order.slice(0, at)).min
      const after = indexOfSet(blueprint, order.slice(0, at + 1)).min
      sums[id] = addRatios(sums[id] ?? ZERO, subtractRatios(after, before))
    })
  }
  for (const [id, { units, per }] of Object.entries(sums)) sums[id] = { units, per: per * orders.length }
  return sums
}

describe('credit', () => {
  it('sums exactly to the gain, over items and over agencies, and takes nothing from anybody', () => {
    let gains = 0
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const { gain, items, agencies } = creditOf(blueprint)
        if (gain.units > 0) gains++
        const shares = Object.values(items).map(({ shapley }) => shapley)
        expect(exactText(shares.reduce(addRatios, ZERO))).toBe(exactText(gain))
        expect(exactText(Object.values(agencies).reduce(addRatios, ZERO))).toBe(exactText(gain))
        // More items never lower a level, so nobody's share is below zero.
        for (const share of shares) expect(compareRatios(share, ZERO)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
    expect(gains).toBeGreaterThan(20)
  })

  it('is the mean over every order of arrival', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const few = withFew(blueprint, 5)
        const texts = (shares: { [id: Id]: Ratio }) =>
          Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, exactText(share)]))
        const { items } = creditOf(few)
        const shares = Object.fromEntries(Object.entries(items).map(([id, { shapley }]) => [id, shapley]))
        expect(texts(shares)).toEqual(texts(byDefinition(counted(few))))
      }),
      { numRuns: 60 },
    )
  })
})
