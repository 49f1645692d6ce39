// Collapses groups of a view into one box each, or opens them again. Positions stay as they are, so that opening shows
// everything where it was.

import type { Id, IdSet } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { groupName, viewGroups } from '../../model/viewGroups.ts'
import type { Words } from '../../model/words.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { idSet } from '../idSet.ts'
import { counted } from '../nameOf.ts'
import { refusal } from '../refusal.ts'

export interface CollapseGroupsArgs {
  readonly view: Id
  /** Ids of groups: agencies, domains or kinds, by how the view is grouped. */
  readonly groups: readonly Id[]
  readonly collapsed: boolean
}

/** Collapses or opens groups: "Lipat kelompok “Diskominfo”", "Buka 3 kelompok". Refuses in a view without groups. */
export const collapseGroups: Command<CollapseGroupsArgs> = {
  name: 'collapseGroups',
  label: ({ view, groups, collapsed }, blueprint): Words => {
    const verb = collapsed ? { id: 'Lipat', en: 'Collapse' } : { id: 'Buka', en: 'Open' }
    const by = blueprint.views[view]?.groupBy
    const [only] = groups
    if (groups.length === 1 && only !== undefined && by) {
      const name = groupName(blueprint, by, only)
      return { id: `${verb.id} kelompok ${quoted(name.id)}`, en: `${verb.en} group ${quoted(name.en)}` }
    }
    const words = counted(groups.length, 'kelompok', 'group')
    return { id: `${verb.id} ${words.id}`, en: `${verb.en} ${words.en}` }
  },
  refuse: (blueprint, { view }) => {
    const missing = viewRefusal(blueprint, view)
    if (missing || blueprint.views[view]?.groupBy !== undefined) return missing
    return refusal(
      'not-grouped',
      'Kelompokkan dahulu tampilan ini menurut perangkat daerah, domain, atau jenis.',
      'Group this view by agency, domain or kind first.',
    )
  },
  apply: (draft, { view: id, groups, collapsed }, blueprint) => {
    const view = draft.views[id]
    const shown = blueprint.views[id]
    if (!view || !shown) return
    const before: IdSet = shown.collapsed ?? {}
    const known = new Set(viewGroups(blueprint, shown).map((group) => group.id))
    const after = new Set(Object.keys(before))
    for (const group of groups) {
      if (!collapsed) after.delete(group)
      else if (known.has(group)) after.add(group)
    }
    if (after.size === Object.keys(before).length) return
    if (after.size === 0) delete view.collapsed
    else view.collapsed = idSet([...after])
  },
}
