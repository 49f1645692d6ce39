// Leads the keyboard along when another place is shown: what had the focus is gone with the screen it stood on, and what was
// gone to (the details of an element, an item, the heading of a screen) takes it. Who still has the focus keeps it.

import { INSPECTOR_ID } from '../inspector/focusInspector.ts'
import type { Karta } from '../karta.ts'

/** A part that shows what an address names: the panel of an item, the page of an indicator. */
const SHOWN = 'data-shown'

/** Until whoever knows better has taken the focus, in ms: a dialog that closes, a page that looks after its own. */
const GRACE_MS = 60
/** A screen may have to be fetched first. */
const PATIENCE_MS = 3000
/** The part of a screen that shows a detail may come after the screen. */
const DETAIL_MS = 600

/** Nothing has the focus, and no dialog waits for an answer. */
const isLost = (page: Document): boolean => page.activeElement === page.body && !page.querySelector('dialog[open]')

/** The part that shows what was gone to; undefined while it is not there yet. Who is `patient` waits for a part with a detail. */
function shownPlace(page: Document, karta: Karta, patient: boolean): HTMLElement | undefined {
  const main = page.querySelector('main')
  const { detail } = karta.route.get()
  const selected = karta.selection.get().kind !== 'none'
  const part =
    (selected ? page.getElementById(INSPECTOR_ID) : null) ??
    (detail === undefined ? null : (main?.querySelector<HTMLElement>(`[${SHOWN}]`) ?? null))
  if (part) return part
  if (detail !== undefined && patient) return undefined
  const heading = main?.querySelector<HTMLElement>('h1, h2')
  if (!heading) return undefined
  // One that nobody sees stands for the whole screen, which has its name.
  const seen = heading.getBoundingClientRect().width > 1
  return seen ? heading : (main ?? undefined)
}

/** Takes the focus also where Tab does not stop. */
function take(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1')
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  }
  place.focus({ preventScroll: true })
}

/** Watches the address until the answer is called. */
export function leadFocus(page: Document, karta: Karta): () => void {
  let timer = 0
  const lead = (left: number) => {
    timer = window.setTimeout(() => {
      if (page.activeElement !== page.body && page.activeElement?.isConnected) {
        // Someone has it: it may still go with the old screen.
        if (left > PATIENCE_MS - 10 * GRACE_MS) lead(left - GRACE_MS)
        return
      }
      if (!isLost(page)) return
      const place = shownPlace(page, karta, left > PATIENCE_MS - DETAIL_MS)
      if (place) take(place)
      else if (left > 0) lead(left - GRACE_MS)
    }, GRACE_MS)
  }
  const stop = karta.route.subscribe(() => {
    window.clearTimeout(timer)
    lead(PATIENCE_MS)
  })
  return () => {
    window.clearTimeout(timer)
    stop()
  }
}

/** After a command that may have gone elsewhere: what stands beside the screens, a button of the top bar, lets go of the focus. */
export function letGoOutside(page: Document): void {
  const { activeElement } = page
  if (activeElement instanceof HTMLElement && !activeElement.closest('main')) activeElement.blur()
}
