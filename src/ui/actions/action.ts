// What an action is. Every action stands in one table (`actionTable.ts`) that menus, the palette, keys and the
// shortcut list read; a screen adds its own while it is shown.

import type { Words } from '../../model/words.ts'
import type { Karta } from '../karta.ts'
import type { Route, ScreenId } from '../route.ts'

export interface Action {
  /** "canvas.align-left": stable, for tests and remapping. */
  readonly id: string
  readonly label: Words
  readonly group: 'go' | 'edit' | 'canvas' | 'assessment' | 'roadmap' | 'simulation' | 'file' | 'view'
  /** Keys as "Mod+K", "Shift+Mod+Z", "C", "1", "ArrowLeft"; Mod is Ctrl or ⌘. The first is shown. */
  readonly keys?: readonly string[]
  /** Only on these screens; absent = everywhere. */
  readonly screens?: readonly ScreenId[]
  /** Only while this holds of the address: for actions of one tab of a screen. */
  readonly when?: (route: Route) => boolean
  /** Works while a text field has the focus (default: keys without Mod do not). */
  readonly inFields?: boolean
  /** Works while a modal dialog is open (default: no). */
  readonly inDialogs?: boolean
  /** undefined = may run now; words = why not. */
  readonly whyNot?: (karta: Karta) => Words | undefined
  readonly run: (karta: Karta) => void
}
