// Changes name, audience, description or order of a view.

import type { Id, View } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { viewName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { orderRefusal, VIEW_FIELDS } from '../viewRules.ts'

export interface EditViewArgs {
  readonly id: Id
  readonly set: FieldPatch<Omit<View, 'id' | 'placements'>>
}

/** Changes a view: "Ubah tampilan “Keamanan”". */
export const editView: Command<EditViewArgs> = {
  name: 'editView',
  label: ({ id }, blueprint) => {
    const name = viewName(blueprint, id)
    return { id: `Ubah tampilan ${name}`, en: `Change view ${name}` }
  },
  mergeKey: ({ id, set }) => `editView:${id}:${patchedKeys(set)}`,
  refuse: (blueprint, { id, set }) =>
    firstRefusal(
      () => viewRefusal(blueprint, id),
      () => fieldsRefusal(set, VIEW_FIELDS),
      () => orderRefusal(set.order),
    ),
  apply: (draft, { id, set }) => {
    const view = draft.views[id]
    if (view) applyFields(view, set)
  },
}
