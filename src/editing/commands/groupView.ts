// Draws frames around the elements of one agency, domain or kind in a view, or takes the frames away.

import type { Id, ViewGrouping } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { viewName } from '../nameOf.ts'

export interface GroupViewArgs {
  readonly view: Id
  /** null: no groups. */
  readonly by: ViewGrouping | null
}

const BY: { readonly [by in ViewGrouping]: Words } = {
  agency: { id: 'perangkat daerah', en: 'agency' },
  domain: { id: 'domain', en: 'domain' },
  kind: { id: 'jenis', en: 'kind' },
}

/** Groups a view: "Kelompokkan “Keamanan” menurut domain". Groups collapsed before are open again. Positions stay. */
export const groupView: Command<GroupViewArgs> = {
  name: 'groupView',
  label: ({ view, by }, blueprint) => {
    const name = viewName(blueprint, view)
    if (by === null) return { id: `Hapus kelompok di ${name}`, en: `Take the groups off ${name}` }
    return { id: `Kelompokkan ${name} menurut ${BY[by].id}`, en: `Group ${name} by ${BY[by].en}` }
  },
  refuse: (blueprint, { view }) => viewRefusal(blueprint, view),
  apply: (draft, { view: id, by }) => {
    const view = draft.views[id]
    if (!view) return
    if (by === null) delete view.groupBy
    else if (view.groupBy !== by) view.groupBy = by
    else return
    delete view.collapsed
  },
}
