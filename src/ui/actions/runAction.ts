// Runs an action, or says why it cannot run now: the same for keys, palette and menus.

import type { Karta } from '../karta.ts'
import type { Action } from './action.ts'

/** Runs the action unless it has a reason not to, which is announced. */
export function runAction(action: Action, karta: Karta): void {
  const reason = action.whyNot?.(karta)
  if (reason) karta.announce(reason)
  else action.run(karta)
}
