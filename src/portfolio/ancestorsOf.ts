// Everything an item waits for, through as many items as it takes.
import type { SelectionModel } from './selection.ts'

/** The ancestors of every item by position; done items and what lies behind them are never among them. */
export function ancestorsOf({ waitsFor }: Pick<SelectionModel, 'waitsFor'>): readonly ReadonlySet<number>[] {
  return waitsFor.map((before) => {
    const found = new Set(before)
    for (const each of found) for (const further of waitsFor[each] as readonly number[]) found.add(further)
    return found
  })
}
