// Gives the keyboard focus to the node of an element, as soon as React Flow has it on the page.

import type { Id } from '../../model/blueprint.ts'

/** How long to wait for the node, and how long it must keep the focus: a closing dialog gives it back elsewhere. */
const FRAMES = 30
const KEPT = 3

/** The node of an element on the page, if React Flow holds it. */
export function nodeOnPage(id: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
}

/** Focuses the node within the next frames; gives up when it does not come. */
export function focusNode(id: Id): void {
  let kept = 0
  let frames = 0
  const step = () => {
    const node = nodeOnPage(id)
    if (node && document.activeElement === node) kept++
    else {
      kept = 0
      node?.focus({ preventScroll: true })
    }
    if (kept < KEPT && frames++ < FRAMES) requestAnimationFrame(step)
  }
  step()
}
