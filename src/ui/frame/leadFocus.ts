// Leads the keyboard along when another place is shown: what had the focus is gone with the screen it stood on, and what was
// gone to (the details of an element, an item, the heading of a screen) takes it. Who still has the focus keeps it.

import { INSPECTOR_ID } from '../inspector/focusInspector.ts'
import type { Karta } from '../karta.ts'

/** A part that shows what an address names: the panel of an item, the page of an indicator. */
const SHOWN = 'data-shown'

/** Between two looks, in ms: until whoever knows better has taken the focus. */
const GRACE_MS = 60
/** A screen may have to be fetched first. */
const PATIENCE_MS = 3000

/** Nothing has the focus but the page or the screen as a whole, and no dialog waits for an answer. */
const isLost = ({ activeElement, body }: Document): boolean =>
  (activeElement === body || activeElement?.tagName === 'MAIN') && !body.querySelector('dialog[open]')

/** The part that shows what was gone to, else the screen; undefined while neither is there. */
function shownPlace(page: Document, karta: Karta): HTMLElement | undefined {
  const main = page.querySelector('main')
  const { detail } = karta.route.get()
  const selected = karta.selection.get().kind !== 'none'
  const part =
    (selected ? page.getElementById(INSPECTOR_ID) : null) ??
    (detail === undefined ? null : (main?.querySelector<HTMLElement>(`[${SHOWN}]`) ?? null))
  if (part) return part
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

/** Watches the address until the answer is called. A key or a press after the change of address ends the waiting. */
export function leadFocus(page: Document, karta: Karta): () => void {
  let timer = 0
  let taken: HTMLElement | undefined
  const end = () => window.clearTimeout(timer)
  const lead = (left: number) => {
    timer = window.setTimeout(() => {
      // Whoever has it may go with the old screen, and a dialog may be about to close.
      const place = isLost(page) || page.activeElement === taken ? shownPlace(page, karta) : undefined
      if (place && place !== taken) {
        take(place)
        taken = place
      }
      // The part that shows a detail may come after its screen.
      if (left > 0) lead(left - GRACE_MS)
    }, GRACE_MS)
  }
  const stop = karta.route.subscribe(() => {
    end()
    taken = undefined
    lead(PATIENCE_MS)
  })
  page.addEventListener('pointerdown', end, true)
  page.addEventListener('keydown', end, true)
  return () => {
    end()
    stop()
    page.removeEventListener('pointerdown', end, true)
    page.removeEventListener('keydown', end, true)
  }
}

/** After a command that may have gone elsewhere: what stands beside the screens, a button of the top bar, lets go of the focus. */
export function letGoOutside(page: Document): void {
  const { activeElement } = page
  if (activeElement instanceof HTMLElement && !activeElement.closest('main')) activeElement.blur()
}
