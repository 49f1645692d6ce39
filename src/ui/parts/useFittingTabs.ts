// How many tabs fit beside one another, by the widths they really have. Must not decide what happens to the rest.

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Between two tabs, in pixels: as the style says. */
const GAP = 2

/**
 * Ids of the tabs that fit into the element of `row`, in their order; the selected one is always among them. `gauge` is an
 * unseen twin with every tab and, last, the button for the rest, to read the widths from.
 */
export function useFittingTabs(
  row: RefObject<HTMLElement | null>,
  gauge: RefObject<HTMLElement | null>,
  ids: readonly string[],
  selected: string | undefined,
): ReadonlySet<string> {
  const [measured, setMeasured] = useState<{ readonly room: number; readonly widths: readonly number[] }>()
  const count = ids.length
  useLayoutEffect(() => {
    const [seen, unseen] = [row.current, gauge.current]
    if (!seen || !unseen) return
    const children = [...unseen.children].slice(0, count + 1)
    const measure = () => {
      const widths = children.map((child) => child.getBoundingClientRect().width)
      setMeasured({ room: seen.clientWidth, widths })
    }
    const watcher = new ResizeObserver(measure)
    for (const element of [seen, ...children]) watcher.observe(element)
    measure()
    return () => watcher.disconnect()
  }, [row, gauge, count])
  return measured ? fittingTabs(ids, selected, measured.widths, measured.room) : new Set(ids)
}

/** The longest beginning of `ids` that leaves room for the selected tab and, where some are left, for the button; `widths` as in the gauge. */
export function fittingTabs(
  ids: readonly string[],
  selected: string | undefined,
  widths: readonly number[],
  room: number,
): ReadonlySet<string> {
  const widthOf = (id: string): number => widths[ids.indexOf(id)] ?? 0
  const sum = (some: readonly string[]): number => some.reduce((total, id) => total + widthOf(id) + GAP, 0)
  if (sum(ids) <= room) return new Set(ids)
  const button = widths[ids.length] ?? 0
  for (let count = ids.length - 1; count > 0; count--) {
    const first = ids.slice(0, count)
    const shown = selected === undefined || first.includes(selected) ? first : [...first, selected]
    if (shown.length < ids.length && sum(shown) + button <= room) return new Set(shown)
  }
  return new Set(selected === undefined ? ids.slice(0, 1) : [selected])
}
