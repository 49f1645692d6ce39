// Which rows of a long list with rows of equal height are drawn: all while they are few, else those near the window.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'

/** Up to this many rows everything is drawn: search in the page and screen readers then find every row. */
const MANY = 200

export interface RowWindow {
  /** First row drawn, and the one after the last. */
  readonly first: number
  readonly end: number
  scrollTo(place: number): void
}

/**
 * The rows to draw of `count`, each `height` pixels high, inside the scrolling element. The row at `wanted` (−1 = none)
 * is brought into the window whenever it changes and rows are left out.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  wanted: number,
  headHeight: number,
): RowWindow {
  const many = count > MANY
  const virtual = useVirtualizer({
    count: many ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingStart: headHeight,
    paddingStart: headHeight,
  })
  useEffect(() => {
    if (many && wanted >= 0) virtual.scrollToIndex(wanted, { align: 'auto' })
  }, [many, wanted, virtual])
  const drawn = virtual.getVirtualItems()
  return {
    first: many ? (drawn[0]?.index ?? 0) : 0,
    end: many ? (drawn.at(-1)?.index ?? -1) + 1 : count,
    scrollTo: (place) => {
      if (many) virtual.scrollToIndex(place, { align: 'auto' })
    },
  }
}
