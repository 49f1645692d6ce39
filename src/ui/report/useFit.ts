// Makes the sheet fit: a page that would overflow is set a little smaller, step by step; tells when even the smallest type is
// too large.

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Sizes of type tried, as parts of the usual one. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8] as const

/** Sets `--scale` on the sheet whenever what it says changes; false while its content does not fit at any size. */
export function useFit(sheet: RefObject<HTMLElement | null>): boolean {
  const [fits, setFits] = useState(true)
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element) return
    const measure = () =>
      setFits(
        SCALES.some((scale) => {
          element.style.setProperty('--scale', String(scale))
          return element.scrollHeight <= element.clientHeight + 1
        }),
      )
    measure()
    // Chances come later than the rest, and only their cells are drawn again.
    const observer = new MutationObserver(measure)
    observer.observe(element, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [sheet])
  return fits
}
