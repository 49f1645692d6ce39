// Laws of agreement, acceptance and ownership for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programInstrument } from '../../src/model/instruments.ts'
import { acceptance, acceptanceChance, acceptedHistory } from '../../src/scoring/acceptance.ts'
import { agreement } from '../../src/scoring/agreement.ts'
import { ownership } from '../../src/scoring/ownership.ts'
import { compareRatios } from '../../src/scoring/ratio.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'

const inInstrument = arbitraryBlueprint.map((blueprint) => ({
  blueprint,
  // Random blueprints use packs of the program.
  instrument: programInstrument(blueprint.plan.instrument) ?? programInstrument('permenpanrb-59-2020')!,
  assessments: Object.values(blueprint.assessments),
}))

describe('for any blueprint', () => {
  it('agreement does not depend on who stands in which column', () => {
    fc.assert(
      fc.property(inInstrument, ({ instrument, assessments }) => {
        const [one, other] = [agreement(instrument, assessments), agreement(instrument, assessments.toReversed())]
        expect({ ...other, rows: [], apart: other.apart.map(({ indicator }) => indicator) }).toEqual({
          ...one,
          rows: [],
          apart: one.apart.map(({ indicator }) => indicator),
        })
        expect(one.equal + one.apart.length).toBe(one.compared)
      }),
    )
  })

  it('an assessment agrees with itself wholly and accepts all it claims', () => {
    fc.assert(
      fc.property(inInstrument, ({ instrument, assessments }) => {
        for (const each of assessments) {
          const found = agreement(instrument, [each, each])
          expect(found.apart).toEqual([])
          const { all } = acceptance(instrument, each, each)
          expect(all.accepted).toBe(all.claimed)
        }
      }),
    )
  })

  it('nobody accepts more than was claimed, and the parts sum to the whole', () => {
    fc.assert(
      fc.property(inInstrument, ({ instrument, assessments }) => {
        const [first, second = first] = assessments
        if (!first || !second) return
        const { all, parts } = acceptance(instrument, first, second)
        expect(all.accepted).toBeLessThanOrEqual(all.claimed)
        expect(parts.reduce((sum, { claimed }) => sum + claimed, 0)).toBe(all.claimed)
        expect(parts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(all.accepted)
        const chance = acceptanceChance(all)
        expect(compareRatios(chance, { units: 0, per: 1 })).toBe(1)
        expect(compareRatios(chance, { units: 1, per: 1 })).toBe(-1)
      }),
    )
  })

  it('the histories of all agencies and of no agency sum to the history of all', () => {
    fc.assert(
      fc.property(inInstrument, ({ blueprint, instrument }) => {
        const everything = Object.fromEntries(
          instrument.indicators.map(({ id }, at) => {
            const agencies = Object.keys(blueprint.agencies)
            return [id, { owner: agencies[at % agencies.length] as string, support: {} }]
          }),
        )
        const owned = { ...blueprint, responsibilities: { [instrument.id]: everything } }
        const sum = Object.keys(owned.agencies).reduce(
          (total, agency) => total + acceptedHistory(owned, instrument, { agency }).claimed,
          0,
        )
        expect(sum).toBe(acceptedHistory(owned, instrument, {}).claimed)
      }),
    )
  })

  it('the weight in somebody’s hands and in nobody’s sums to 10,000 exactly', () => {
    fc.assert(
      fc.property(inInstrument, ({ blueprint, instrument }) => {
        const { shares, ownerless, ownerlessWeight } = ownership(blueprint, instrument)
        expect(shares.reduce((sum, { alone, together }) => sum + alone + together, ownerlessWeight)).toBe(10_000)
        expect(shares.reduce((sum, { owns }) => sum + owns, ownerless.length)).toBe(instrument.indicators.length)
      }),
    )
  })
})
