// The one place where keys become actions. A component that handled the key itself (preventDefault) has it; a modal
// dialog keeps all keys but those of actions that say `inDialogs`.

import { useEffect } from 'react'
import type { Karta } from '../karta.ts'
import type { Action } from './action.ts'
import { chooseAction, type Focus } from './chooseAction.ts'
import { isMac } from './platform.ts'
import { runAction } from './runAction.ts'

const TYPING = 'textarea, select, [contenteditable]:not([contenteditable="false"])'
const LISTS = '[role="listbox"], [role="menu"], [role="combobox"]'
const WIDGETS =
  'input, button, a[href], summary, [role="slider"], [role="separator"], [role="tab"], [role="radio"], [role="option"], [role="menuitem"]'
const TEXTLESS = /^(button|checkbox|radio|range|color|file|image|submit|reset)$/

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page'
  if (target.matches(TYPING)) return 'text'
  if (target instanceof HTMLInputElement && !TEXTLESS.test(target.type)) return 'text'
  if (target.closest(LISTS)) return 'list'
  return target.matches(WIDGETS) ? 'widget' : 'page'
}

const dialogOpen = (): boolean => document.querySelector('dialog:modal, [aria-modal="true"]') !== null

/** Listens for the keys of all actions while the component is shown. */
export function useKeys(karta: Karta, actions: readonly Action[]): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent, dialog: boolean) => {
      if (event.defaultPrevented || event.isComposing) return
      const place = { ...karta.route.get(), focus: focusOf(event.target), dialog, mac: isMac }
      const action = chooseAction(actions, event, place)
      if (!action) return
      event.preventDefault()
      runAction(action, karta)
    }
    // Dialogs stop their keys from coming up, so what is allowed in them is caught on the way down.
    const onCapture = (event: KeyboardEvent) => {
      if (dialogOpen()) handle(event, true)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (!dialogOpen()) handle(event, false)
    }
    window.addEventListener('keydown', onCapture, true)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onCapture, true)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [karta, actions])
}
