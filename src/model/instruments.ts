// The door to the instrument packs: every regulation the program knows, by id, and those a blueprint carries itself.
// A new pack of the program is a file and one line here.
// Must not check packs at run time (tests do) and must not score.
import pemdi82026 from '../../models/instruments/pemdi-8-2026.json' with { type: 'json' }
import permenpanrb52018 from '../../models/instruments/permenpanrb-5-2018.json' with { type: 'json' }
import permenpanrb592020 from '../../models/instruments/permenpanrb-59-2020.json' with { type: 'json' }
import type { Blueprint } from './blueprint.ts'
import type { Instrument } from './instrument.ts'

/** The instrument of a new blueprint. */
export const DEFAULT_INSTRUMENT = 'permenpanrb-59-2020'

/** All packs by id. */
export const instruments: Readonly<Record<string, Instrument>> = {
  // The type of a JSON import knows no unions ("in-force" is a string there); test/model/instruments.test.ts parses every pack.
  'permenpanrb-59-2020': permenpanrb592020 as unknown as Instrument,
  'permenpanrb-5-2018': permenpanrb52018 as unknown as Instrument,
  'pemdi-8-2026': pemdi82026 as unknown as Instrument,
}

/** The program's own pack with this id; undefined for an id it does not know. */
export function programInstrument(id: string): Instrument | undefined {
  return Object.hasOwn(instruments, id) ? instruments[id] : undefined
}

/** The pack a blueprint means by an id: the program's, or one the blueprint carries; undefined when neither has it. */
export function instrumentOf(blueprint: Pick<Blueprint, 'instruments'>, id: string): Instrument | undefined {
  return programInstrument(id) ?? (Object.hasOwn(blueprint.instruments, id) ? blueprint.instruments[id] : undefined)
}

const indexes = new WeakMap<Instrument, ReadonlyMap<string, number>>()

/** Position of each indicator in `instrument.indicators`, by indicator id; the same map for the same instrument. */
export function indicatorIndex(instrument: Instrument): ReadonlyMap<string, number> {
  const known = indexes.get(instrument)
  if (known) return known
  const index = new Map(instrument.indicators.map((indicator, position) => [indicator.id, position]))
  indexes.set(instrument, index)
  return index
}
