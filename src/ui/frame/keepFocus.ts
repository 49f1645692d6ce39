// Keeps the keyboard in its place: where what had the focus goes from the page (a button that did its work, a row that was
// dealt with), what took its place gets it. Whoever moves the focus himself comes first; leaving a screen is
// no business of this corner.

/** What can take the focus. */
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/** How long whoever knows better has, in ms: a dialog that closes, a list that draws its next line. */
const GRACE_MS = 150

/** Regions that look after the focus themselves. */
const OWN = '.react-flow, dialog'

interface Held {
  readonly element: Element
  /** The element's ancestors, nearest first, each with the element's place among what can take the focus in it. */
  readonly around: readonly (readonly [ancestor: HTMLElement, place: number])[]
}

/** Fields that are typed in: they take the place of a field only, for keys mean other things in them. */
const TYPED = 'textarea, input:not([type="checkbox"], [type="radio"])'

const focusablesIn = (ancestor: ParentNode): readonly Element[] => [...ancestor.querySelectorAll(FOCUSABLE)]

/** So many ancestors are remembered with places: from a button to its list or form. */
const DEPTH = 4

function hold(element: Element): Held {
  const around: [HTMLElement, number][] = []
  for (let at = element.parentElement; at && at.tagName !== 'MAIN'; at = at.parentElement) {
    around.push([at, around.length < DEPTH ? focusablesIn(at).indexOf(element) : 0])
  }
  return { element, around }
}

/** What takes the place of something that is gone: the same place in the nearest of its surroundings that still stands. */
function successor({ element, around }: Held): HTMLElement | undefined {
  for (const [ancestor, place] of around) {
    if (!ancestor.isConnected) continue
    const there = focusablesIn(ancestor).filter(
      (each): each is HTMLElement =>
        each instanceof HTMLElement &&
        each.getClientRects().length > 0 &&
        (element.matches(TYPED) || !each.matches(TYPED)),
    )
    const next = there[Math.min(Math.max(place, 0), there.length - 1)]
    if (next) return next
  }
  return undefined
}

/** Watches the page until the answer is called. */
export function keepFocus(page: Document): () => void {
  let held: Held | undefined
  let timer = 0
  const onFocus = ({ target }: FocusEvent) => {
    held = target instanceof Element && !target.closest(OWN) ? hold(target) : undefined
  }
  // Pressed where nothing takes the focus: it was let go of on purpose.
  const onPress = () => {
    if (page.activeElement === page.body) held = undefined
  }
  const look = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (!held || held.element.isConnected || page.activeElement !== page.body) return
      if (page.querySelector('dialog[open]')) return
      successor(held)?.focus({ preventScroll: true })
    }, GRACE_MS)
  }
  page.addEventListener('focusin', onFocus)
  page.addEventListener('pointerdown', onPress, true)
  page.addEventListener('keydown', look, true)
  page.addEventListener('click', look, true)
  return () => {
    window.clearTimeout(timer)
    page.removeEventListener('focusin', onFocus)
    page.removeEventListener('pointerdown', onPress, true)
    page.removeEventListener('keydown', look, true)
    page.removeEventListener('click', look, true)
  }
}
