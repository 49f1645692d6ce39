// Changes the title page of the blueprint: title, notice, government.

import type { Blueprint, Government } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import type { Command } from '../command.ts'
import { applyFields, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface EditBlueprintArgs {
  readonly set: {
    readonly title?: string
    /** Both languages; null takes the notice away. */
    readonly notice?: Words | null
    readonly government?: Government
  }
}

/** Changes title, notice or government; refuses empty ones. */
export const editBlueprint: Command<EditBlueprintArgs> = {
  name: 'editBlueprint',
  label: ({ set }) => {
    if (set.title !== undefined) return { id: 'Ubah judul cetak biru', en: 'Change the title of the blueprint' }
    if (set.government !== undefined) return { id: 'Ubah pemerintah', en: 'Change the government' }
    return { id: 'Ubah pemberitahuan', en: 'Change the notice' }
  },
  mergeKey: ({ set }) => `editBlueprint:${patchedKeys(set)}`,
  refuse: (_blueprint: Blueprint, { set }) =>
    firstRefusal(
      () => fieldsRefusal(set, { title: 'name' }),
      () => fieldsRefusal(set.government ?? {}, { name: 'name' }),
      () => noticeRefusal(set.notice),
    ),
  apply: (draft, { set }) => applyFields(draft, set),
}

function noticeRefusal(notice: Words | null | undefined) {
  if (!notice || (notice.id.trim() !== '' && notice.en.trim() !== '')) return undefined
  return refusal(
    'empty',
    'Pemberitahuan harus diisi dalam kedua bahasa.',
    'The notice must be written in both languages.',
  )
}
