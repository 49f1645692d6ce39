// Beside which part of the form a fault of the question is told. Pure.

import type { Fault } from '../../portfolio/answer.ts'

export type FaultPlace = 'top' | 'year' | 'target' | 'budget' | 'capacity' | 'forced' | 'schedule' | 'limits'

const PLACES: { readonly [kind in Fault['kind']]: FaultPlace } = {
  'no-items': 'top',
  'no-baseline': 'top',
  'unknown-id': 'top',
  cycle: 'top',
  'gate-cycle': 'top',
  year: 'year',
  target: 'target',
  budget: 'budget',
  capacity: 'capacity',
  'too-long': 'schedule',
  forcing: 'forced',
  'too-tight': 'limits',
}

/** The faults to be told at a place of a form without single limits (`plain`: what does not fit is beside the whole budget). */
export function faultsAt(faults: readonly Fault[], place: FaultPlace, plain = false): readonly Fault[] {
  const placeOf = (kind: Fault['kind']): FaultPlace => (plain && kind === 'too-tight' ? 'budget' : PLACES[kind])
  return faults.filter(({ kind }) => placeOf(kind) === place)
}
