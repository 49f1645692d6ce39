// How wide an element is drawn, so that a chart can use the room it has at the size its words are meant to have.

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Width of the element in whole pixels, `start` until it is known; follows the window and the panes. */
export function useWidth(element: RefObject<HTMLElement | null>, start: number): number {
  const [width, setWidth] = useState(start)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = () => setWidth(Math.round(watched.clientWidth) || start)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element, start])
  return width
}
