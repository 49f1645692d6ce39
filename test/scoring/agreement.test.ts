// Agreement of assessors, acceptance of claims and ownership of weight on small cases with figures done by hand.
import { describe, expect, it } from 'vitest'
import type { Assessment, Blueprint } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT, instruments } from '../../src/model/instruments.ts'
import { acceptance, acceptanceChance, acceptedHistory } from '../../src/scoring/acceptance.ts'
import { agreement } from '../../src/scoring/agreement.ts'
import { assessorSteps } from '../../src/scoring/assessorSteps.ts'
import { ownership } from '../../src/scoring/ownership.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

// The pack is part of the program.
const instrument = instruments[DEFAULT_INSTRUMENT]!

const assess = (
  kind: Assessment['kind'],
  levels: Record<string, number>,
  more: Partial<Assessment> = {},
): Assessment => ({
  id: kind,
  name: kind,
  instrument: DEFAULT_INSTRUMENT,
  year: 2025,
  kind,
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
  ...more,
})

const claim = assess('claim', { 1: 4, 2: 3, 29: 4, 42: 5 })
const internal = assess('internal', { 1: 4, 2: 4, 29: 2 })
const external = assess('external', { 1: 3, 2: 3, 29: 2, 42: 4 })

const withAssessments = (...list: Assessment[]): Blueprint => ({
  ...smallBlueprint,
  assessments: Object.fromEntries(list.map((each) => [each.id, each])),
})

describe('agreement of assessors', () => {
  const found = agreement(instrument, [claim, internal, external])

  it('stands levels side by side and counts who agrees where at least two answered', () => {
    expect(found.rows).toHaveLength(47)
    expect(found.rows[28]).toEqual({ indicator: '29', levels: [4, 2, 2], spread: 2 })
    expect(found.rows[4]).toEqual({ indicator: '5', levels: [null, null, null] })
    expect([found.compared, found.equal]).toEqual([4, 0])
    expect(found.share).toEqual({ units: 0, per: 1 })
    expect(found.meanSpread).toEqual({ units: 5, per: 4 })
  })

  it('puts what differs most first, heavier ones before lighter ones', () => {
    expect(found.apart.map(({ indicator }) => indicator)).toEqual(['29', '42', '1', '2'])
  })

  it('has nothing to say of one assessment alone', () => {
    const alone = agreement(instrument, [claim])
    expect(alone.share).toBeUndefined()
    expect(alone.meanSpread).toBeUndefined()
    expect([alone.compared, alone.apart.length]).toEqual([0, 0])
  })
})

describe('acceptance of what was claimed', () => {
  it('counts rungs above the floor that the next assessor let stand', () => {
    const { all, parts } = acceptance(instrument, claim, internal)
    expect(all).toEqual({ accepted: 3 + 2 + 1, claimed: 3 + 2 + 3 })
    expect(parts.map(({ accepted, claimed }) => [accepted, claimed])).toEqual([
      [5, 5],
      [0, 0],
      [1, 3],
      [0, 0],
    ])
  })

  it('follows claim, internal and external assessor of a year, the fullest of each', () => {
    const thin = assess('claim', { 1: 5 }, { id: 'aaa' })
    const earlier = assess('external', { 1: 3 }, { id: 'lama', year: 2023 })
    const steps = assessorSteps(withAssessments(thin, claim, internal, external, earlier), DEFAULT_INSTRUMENT)
    expect(steps.map(({ claimed, decided }) => `${claimed.id} → ${decided.id}`)).toEqual([
      'claim → internal',
      'internal → external',
    ])
  })

  it('tells an agency by domain how much of its claims stood in the end', () => {
    const blueprint = withAssessments(claim, internal, external)
    expect(acceptedHistory(blueprint, instrument, {})).toEqual({ accepted: 8, claimed: 12 })
    expect(acceptedHistory(blueprint, instrument, { agency: 'kominfo' })).toEqual({ accepted: 2, claimed: 3 })
    expect(acceptedHistory(blueprint, instrument, { agency: 'kominfo', domain: 'd4' })).toEqual({
      accepted: 0,
      claimed: 0,
    })
    expect(acceptedHistory(withAssessments(internal, external), instrument, {})).toEqual({ accepted: 0, claimed: 0 })
  })

  it('makes a chance of it only smoothed, so that no history is no certainty', () => {
    expect(acceptanceChance({ accepted: 7, claimed: 9 })).toEqual({ units: 8, per: 11 })
    expect(acceptanceChance({ accepted: 0, claimed: 0 })).toEqual({ units: 1, per: 2 })
  })
})

describe('ownership of the weight', () => {
  it('tells apart what is held alone, together, in support, and by nobody', () => {
    const found = ownership(smallBlueprint, instrument)
    expect(found.shares.slice(0, 2)).toEqual([
      { agency: 'bkad', alone: 150, together: 0, supporting: 130, owns: 1, supports: 1 },
      { agency: 'kominfo', alone: 0, together: 130, supporting: 0, owns: 1, supports: 0 },
    ])
    expect(found.ownerless).toHaveLength(45)
    expect(found.ownerlessWeight).toBe(10_000 - 280)
    expect(found.contested).toContain('3')
  })
})
