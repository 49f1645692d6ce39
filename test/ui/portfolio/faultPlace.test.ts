// Every fault of a question is told at one place of the form, and only there.
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/portfolio/answer.ts'
import { type FaultPlace, faultsAt } from '../../../src/ui/portfolio/faultPlace.ts'

const PLACES: readonly FaultPlace[] = ['top', 'year', 'target', 'budget', 'capacity', 'forced', 'schedule', 'limits']
const KINDS: readonly Fault['kind'][] = [
  'no-items',
  'no-baseline',
  'unknown-id',
  'cycle',
  'gate-cycle',
  'year',
  'target',
  'budget',
  'capacity',
  'too-long',
  'forcing',
  'too-tight',
]
const faults = KINDS.map((kind): Fault => ({ kind, message: { id: kind, en: kind }, items: [] }))

describe('the faults of a question', () => {
  it.each([true, false])('each have exactly one place (plain form: %s)', (plain) => {
    const told = PLACES.flatMap((place) => faultsAt(faults, place, plain))
    expect(told.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort())
  })

  it('that do not fit stand beside the whole budget while that is the only limit', () => {
    expect(faultsAt(faults, 'budget', true).map(({ kind }) => kind)).toEqual(['budget', 'too-tight'])
    expect(faultsAt(faults, 'limits', false).map(({ kind }) => kind)).toEqual(['too-tight'])
  })
})
