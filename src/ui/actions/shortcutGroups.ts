// How the list of shortcuts is ordered: the screen shown first, then what works everywhere, then the other screens. Pure.

import type { ScreenId } from '../route.ts'
import type { Action } from './action.ts'

/** What the list tells of an action, or of a key that a part of a screen handles itself. */
export type Shortcut = Pick<Action, 'id' | 'label' | 'keys' | 'screens'>

export interface ShortcutGroup {
  readonly kind: 'here' | 'everywhere' | 'elsewhere'
  /** The screens of the group; empty for "everywhere". */
  readonly screens: readonly ScreenId[]
  readonly actions: readonly Shortcut[]
}

/** The actions that have keys, in groups; empty groups are left out. */
export function shortcutGroups(actions: readonly Shortcut[], screen: ScreenId): readonly ShortcutGroup[] {
  const keyed = actions.filter((action) => (action.keys?.length ?? 0) > 0)
  const here = keyed.filter((action) => action.screens?.includes(screen))
  const everywhere = keyed.filter((action) => !action.screens)
  const others = new Map<string, { readonly screens: readonly ScreenId[]; readonly actions: Shortcut[] }>()
  for (const action of keyed) {
    if (!action.screens || action.screens.includes(screen)) continue
    const key = action.screens.join(' ')
    const group = others.get(key)
    if (group) group.actions.push(action)
    else others.set(key, { screens: action.screens, actions: [action] })
  }
  const groups: readonly ShortcutGroup[] = [
    { kind: 'here', screens: [screen], actions: here },
    { kind: 'everywhere', screens: [], actions: everywhere },
    ...[...others.values()].map((group) => ({ kind: 'elsewhere' as const, ...group })),
  ]
  return groups.filter((group) => group.actions.length > 0)
}
