// Takes an instrument pack into the blueprint, so that it travels with the file.

import type { Instrument } from '../../model/instrument.ts'
import { programInstrument } from '../../model/instruments.ts'
import { quoted } from '../../model/quoted.ts'
import { packFaults } from '../../model/soundness/packFaults.ts'
import { placeOf, programPackWords } from '../../model/soundness/unsoundPacks.ts'
import type { Command } from '../command.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

export interface AddInstrumentArgs {
  /** Must have the shape of a pack; files/readPack.ts reads one from text. */
  readonly pack: Instrument
  /** Takes the place of a pack of the same id; assessments and effects made with it stay as they are. */
  readonly replace?: true
}

/** Adds a pack. Refuses an id of the program's packs, one that is there already, and a pack that does not hold together. */
export const addInstrument: Command<AddInstrumentArgs> = {
  name: 'addInstrument',
  label: ({ pack, replace }) =>
    replace
      ? {
          id: `Perbarui instrumen ${quoted(pack.shortTitle.id)}`,
          en: `Update the instrument ${quoted(pack.shortTitle.en)}`,
        }
      : {
          id: `Tambah instrumen ${quoted(pack.shortTitle.id)}`,
          en: `Add the instrument ${quoted(pack.shortTitle.en)}`,
        },
  refuse: (blueprint, { pack, replace }) =>
    firstRefusal(
      () => newIdRefusal(pack.id, !replace && Object.hasOwn(blueprint.instruments, pack.id)),
      () => {
        if (!programInstrument(pack.id)) return undefined
        const { id, en } = programPackWords(pack.id)
        return refusal('program-pack', `Paket ditolak: ${id}.`, `The pack is refused: ${en}.`)
      },
      () => {
        const [fault] = packFaults(pack)
        if (!fault) return undefined
        const place = placeOf(fault.path)
        return refusal(
          'unsound-pack',
          `Paket ditolak: ${place}: ${fault.message.id}.`,
          `The pack is refused: ${place}: ${fault.message.en}.`,
        )
      },
    ),
  apply: (draft, { pack }, blueprint) => {
    if (sameValue(blueprint.instruments[pack.id], pack)) return
    // A pack is plain data; the draft's type only takes its read-only marks away.
    draft.instruments[pack.id] = pack as (typeof draft.instruments)[string]
  },
}
