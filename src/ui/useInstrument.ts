// The instruments of the open blueprint, for components that need nothing else of it.
import { useMemo } from 'react'
import type { Instrument } from '../model/instrument.ts'
import { instrumentOf, instruments, programInstrument } from '../model/instruments.ts'
import { sortedThings } from '../model/sortedIds.ts'
import { useBlueprint } from './karta.ts'
import { instrumentStatusText } from './text/instrumentStatus.ts'
import { useText, useWords } from './text/language.ts'

/** The program's pack or the blueprint's own; undefined when neither has it. */
export function useInstrument(id: string): Instrument | undefined {
  return useBlueprint((blueprint) => instrumentOf(blueprint, id))
}

/** Every instrument that can be chosen, the program's first, with its standing when it is not in force. */
export function useInstrumentChoices(): readonly { readonly value: string; readonly label: string }[] {
  const own = useBlueprint((blueprint) => blueprint.instruments)
  const text = useText(instrumentStatusText)
  const words = useWords()
  return useMemo(
    () =>
      [...Object.values(instruments), ...sortedThings(own).filter(({ id }) => !programInstrument(id))].map(
        ({ id, shortTitle, status: { kind } }) => ({
          value: id,
          label: kind === 'in-force' ? words(shortTitle) : `${words(shortTitle)} (${text.status[kind]})`,
        }),
      ),
    [own, text, words],
  )
}
