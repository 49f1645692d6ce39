// Adds a view, empty or with elements already placed.

import type { View } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { entriesOf } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { elementsRefusal } from '../existence.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { firstRefusal } from '../refusal.ts'
import { orderRefusal, VIEW_FIELDS } from '../viewRules.ts'

export interface AddViewArgs {
  /** `order`: see model/orderBetween.ts. */
  readonly view: View
}

/** Adds a view: "Tambah tampilan “Keamanan”". */
export const addView: Command<AddViewArgs> = {
  name: 'addView',
  label: ({ view }) => ({ id: `Tambah tampilan ${quoted(view.name)}`, en: `Add view ${quoted(view.name)}` }),
  refuse: (blueprint, { view }) =>
    firstRefusal(
      () => newIdRefusal(view.id, blueprint.views[view.id] !== undefined),
      () => fieldsRefusal(view, VIEW_FIELDS),
      () => orderRefusal(view.order),
      () =>
        elementsRefusal(
          blueprint,
          entriesOf(view.placements).map(([id]) => id),
        ),
    ),
  apply: (draft, { view }) => {
    draft.views[view.id] = view
  },
}
