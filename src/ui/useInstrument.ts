// The instrument an id means in the open blueprint, for components that need nothing else of it.
import type { Instrument } from '../model/instrument.ts'
import { instrumentOf } from '../model/instruments.ts'
import { useBlueprint } from './karta.ts'

/** The program's pack or the blueprint's own; undefined when neither has it. */
export function useInstrument(id: string): Instrument | undefined {
  return useBlueprint((blueprint) => instrumentOf(blueprint, id))
}
