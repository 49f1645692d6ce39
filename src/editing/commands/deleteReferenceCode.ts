// Deletes a local level of the reference architecture that nothing uses any more.

import type { Blueprint } from '../../model/blueprint.ts'
import { isBelow } from '../../model/referenceCode.ts'
import { rowsOf } from '../../model/table.ts'
import type { Command, Refusal } from '../command.ts'
import { counted } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface DeleteReferenceCodeArgs {
  readonly code: string
}

/** "Hapus kode lokal RAB.04.01.20". Refuses while elements carry it or local levels hang below it; gone already changes nothing. */
export const deleteReferenceCode: Command<DeleteReferenceCodeArgs> = {
  name: 'deleteReferenceCode',
  label: ({ code }) => ({ id: `Hapus kode lokal ${code}`, en: `Delete local code ${code}` }),
  refuse: (blueprint, { code }) =>
    firstRefusal(
      () => useRefusal(blueprint, code),
      () => belowRefusal(blueprint, code),
    ),
  apply: (draft, { code }, blueprint) => {
    if (Object.hasOwn(blueprint.referenceCodes, code)) delete draft.referenceCodes[code]
  },
}

function useRefusal({ elements }: Blueprint, code: string): Refusal | undefined {
  const uses = rowsOf(elements).filter(
    ({ reference, attributes }) => reference === code || Object.values(attributes).some((value) => value === code),
  ).length
  if (uses === 0) return undefined
  const words = counted(uses, 'elemen', 'element')
  return refusal(
    'code-in-use',
    `Kode ${code} masih dipakai ${words.id}; ganti kodenya dahulu.`,
    `The code ${code} is still carried by ${words.en}; give ${uses === 1 ? 'it' : 'them'} another code first.`,
  )
}

function belowRefusal({ referenceCodes }: Blueprint, code: string): Refusal | undefined {
  const below = Object.keys(referenceCodes).find((other) => isBelow(other, code))
  if (below === undefined) return undefined
  return refusal(
    'code-has-levels',
    `Kode ${code} masih punya tingkat lokal di bawahnya; hapus itu dahulu.`,
    `The code ${code} still has local levels below it; delete those first.`,
  )
}
