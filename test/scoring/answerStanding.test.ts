// Which level of an answer counts, with fixed cases and as laws against a naive reading of the rule.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, CriterionAnswer } from '../../src/model/blueprint.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import { answerStanding } from '../../src/scoring/answerStanding.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'

type Status = CriterionAnswer['status']
const LETTERS: Readonly<Record<string, Status>> = { m: 'met', p: 'partly', n: 'not', u: 'unknown' }
/** "2m 3p": criterion 2 met, criterion 3 partly. */
const criteria = (text: string): NonNullable<Answer['criteria']> =>
  Object.fromEntries(
    text.split(' ').map((each) => [each.slice(0, -1), { status: LETTERS[each.slice(-1)] as Status, evidence: {} }]),
  )
const standing = (answer: Answer | undefined, instrument: Instrument = INSTRUMENT) =>
  answerStanding(instrument, undefined, answer)
const fromZero: Instrument = { ...INSTRUMENT, levels: { min: 0, max: 5, denominator: 1 } }
const hundredths: Instrument = { ...INSTRUMENT, levels: { min: 1, max: 5, denominator: 100 } }

describe('the level that counts', () => {
  it('is the typed one where nobody filled criteria', () => {
    expect(standing(undefined)).toEqual({ level: null, from: 'typed' })
    expect(standing({ level: 4 })).toEqual({ level: 4, from: 'typed' })
    expect(standing({ level: 4, criteria: criteria('2u 3u'), claimReason: 'a' })).toEqual({ level: 4, from: 'typed' })
    expect(standing({ level: 4, criteria: criteria('7m') })).toEqual({ level: 4, from: 'typed' })
  })

  it('is the highest complete ladder of filled criteria, whatever was typed', () => {
    expect(standing({ level: 4, criteria: criteria('2m 3m 5m') })).toEqual({ level: 3, from: 'derived', derived: 3 })
    expect(standing({ level: 4, criteria: criteria('3m 4m') })).toEqual({ level: 1, from: 'derived', derived: 1 })
    expect(standing({ level: null, criteria: criteria('2m 3p') })).toEqual({ level: 2, from: 'derived', derived: 2 })
    expect(standing({ level: 4, claimReason: ' ', criteria: criteria('2n') })).toMatchObject({
      level: 1,
      from: 'derived',
    })
  })

  it('is the claimed one when a reason is written, with the derived one beside it', () => {
    const answer = { level: 4, claimReason: 'Asesor menerima', criteria: criteria('2m 3m 4p') }
    expect(standing(answer)).toEqual({ level: 4, from: 'claimed', derived: 3 })
    expect(standing({ ...answer, level: null })).toEqual({ level: 3, from: 'derived', derived: 3 })
  })

  it('takes the lowest level of the scale as a floor, and stores levels times the denominator', () => {
    expect(standing({ level: 3, criteria: criteria('1n 2m') })).toMatchObject({ level: 2 })
    expect(standing({ level: 3, criteria: criteria('2m') }, fromZero)).toMatchObject({ level: 0 })
    expect(standing({ level: 3, criteria: criteria('1m 2m') }, fromZero)).toMatchObject({ level: 2 })
    expect(standing({ level: 100, criteria: criteria('2m 3m') }, hundredths)).toMatchObject({
      level: 300,
      derived: 300,
    })
  })

  it('stays the typed one where another agency scores the indicator', () => {
    const answer = { level: 345, criteria: criteria('2m') }
    expect(answerStanding(hundredths, { fractional: true }, answer)).toEqual({ level: 345, from: 'typed' })
  })
})

const anyStatus = fc.constantFrom<Status>('met', 'met', 'partly', 'not', 'unknown')
const anyCriteria = fc.array(fc.option(anyStatus, { nil: undefined }), { minLength: 6, maxLength: 6, size: 'max' })
const anyAnswer = fc.record({
  level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  statuses: anyCriteria,
  reason: fc.constantFrom(undefined, undefined, '', 'Diterima'),
})
const build = (level: number | null, statuses: readonly (Status | undefined)[], reason?: string): Answer => ({
  level,
  criteria: Object.fromEntries(
    statuses.flatMap((status, at) => (status ? [[at, { status, evidence: {} }] as const] : [])),
  ),
  ...(reason === undefined ? {} : { claimReason: reason }),
})
const scales = fc.constantFrom(INSTRUMENT, fromZero)

describe('for any criteria the derived level', () => {
  it('is one whose own and all lower criteria are met, and no higher one is so', () => {
    fc.assert(
      fc.property(anyAnswer, scales, ({ level, statuses, reason }, instrument) => {
        const { derived } = standing(build(level, statuses, reason), instrument)
        const { min, max } = instrument.levels
        const inScale = statuses.slice(min, max + 1)
        if (inScale.every((status) => status === undefined || status === 'unknown')) {
          expect(derived).toBeUndefined()
          return
        }
        const complete = [0, 1, 2, 3, 4, 5].filter(
          (each) => each >= min && statuses.slice(min + 1, each + 1).every((status) => status === 'met'),
        )
        expect(derived).toBe(Math.max(...complete))
      }),
    )
  })

  it('never falls when more criteria are met', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat({ max: 5 }), scales, ({ level, statuses, reason }, more, instrument) => {
        const before = standing(build(level, statuses, reason), instrument)
        const after = standing(
          build(
            level,
            statuses.map((status, at) => (at === more ? 'met' : status)),
            reason,
          ),
          instrument,
        )
        if (before.derived === undefined) return
        expect(after.derived).toBeGreaterThanOrEqual(before.derived)
        expect(after.level ?? -1).toBeGreaterThanOrEqual(before.level ?? -1)
      }),
    )
  })
})
