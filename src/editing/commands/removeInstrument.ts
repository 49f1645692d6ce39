// Takes a pack of its own out of the blueprint, when nothing is made with it any more.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import type { Command } from '../command.ts'
import { counted, instrumentName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface RemoveInstrumentArgs {
  readonly id: Id
}

/** Removes a pack. Refuses one that is in use and says by what; one that is already gone is refused too. */
export const removeInstrument: Command<RemoveInstrumentArgs> = {
  name: 'removeInstrument',
  label: ({ id }, blueprint) => {
    const name = instrumentName(blueprint, id)
    return { id: `Hapus instrumen “${name.id}”`, en: `Remove the instrument “${name.en}”` }
  },
  refuse: (blueprint, { id }) =>
    firstRefusal(
      () =>
        Object.hasOwn(blueprint.instruments, id)
          ? undefined
          : refusal(
              'no-instrument',
              'Instrumen itu tidak ada di cetak biru ini.',
              'That instrument is not in this blueprint.',
            ),
      () => {
        const users = instrumentUsers(blueprint, id)
        if (!users) return undefined
        const name = instrumentName(blueprint, id)
        return refusal(
          'in-use',
          `“${name.id}” masih dipakai: ${users.id}. Hapus atau pindahkan itu dahulu.`,
          `“${name.en}” is in use: ${users.en}. Delete or move that first.`,
        )
      },
    ),
  apply: (draft, { id }) => {
    delete draft.instruments[id]
  },
}

/** What is made with an instrument: "rencana ini, 2 penilaian, 3 dampak kegiatan"; undefined when nothing is. */
export function instrumentUsers(blueprint: Blueprint, id: Id): Words | undefined {
  const assessments = Object.values(blueprint.assessments).filter(({ instrument }) => instrument === id).length
  const effects = Object.values(blueprint.roadmap).reduce(
    (count, { effects }) => count + Object.values(effects).filter(({ instrument }) => instrument === id).length,
    0,
  )
  const owners = Object.keys(blueprint.responsibilities[id] ?? {}).length
  const surveys = Object.values(blueprint.satisfaction).filter(({ indicators = {} }) =>
    Object.hasOwn(indicators, id),
  ).length
  const parts: Words[] = [
    ...(blueprint.plan.instrument === id ? [{ id: 'rencana ini', en: 'this plan' }] : []),
    ...(assessments > 0 ? [counted(assessments, 'penilaian', 'assessment')] : []),
    ...(effects > 0 ? [counted(effects, 'dampak kegiatan', 'effect of items', 'effects of items')] : []),
    ...(owners > 0 ? [counted(owners, 'penanggung jawab', 'owner')] : []),
    ...(surveys > 0 ? [counted(surveys, 'hasil survei', 'survey')] : []),
  ]
  if (parts.length === 0) return undefined
  return { id: parts.map((part) => part.id).join(', '), en: parts.map((part) => part.en).join(', ') }
}
