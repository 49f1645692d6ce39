// Beside which part of the form a fault of the question is told. Pure.

import type { Fault } from '../../portfolio/answer.ts'

export type FaultPlace = 'top' | 'year' | 'target' | 'budget' | 'capacity' | 'forced' | 'schedule'

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
  'too-tight': 'budget',
}

/** The faults to be told at a place. */
export function faultsAt(faults: readonly Fault[], place: FaultPlace): readonly Fault[] {
  return faults.filter(({ kind }) => PLACES[kind] === place)
}
