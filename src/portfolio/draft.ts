// A choice under construction: adds items where every limit still holds and takes them out again. Knows no levels.
import { inOrder } from './keepsDemands.ts'
import type { Choice, SelectionModel } from './selection.ts'

export interface Draft {
  readonly choice: Choice
  /** Adds items, each after what it waits for, at their earliest options that fit; adds none and gives false when one does not fit. */
  add(items: readonly number[]): boolean
  /** Takes an item out with all that wait for it; fixed items are never taken. Gives what was taken. */
  remove(item: number): readonly number[]
  /** Makes it another choice that a draft of this model held before. */
  reset(choice: Choice): void
  /** Rupiah of all chosen items. */
  cost(): number
}

/** A draft that holds the fixed items and what they wait for, or undefined when these do not fit at their earliest. */
export function newDraft(model: SelectionModel): Draft | undefined {
  const { options, optionStart, limits, waitsFor, waiting, fixed } = model
  const choice = new Int32Array(fixed.length).fill(-1)
  const used = new Float64Array(limits.length)
  const rows: { readonly row: number; readonly weight: number }[][] = options.map(() => [])
  limits.forEach(({ options: weighed, weights }, row) => {
    weighed.forEach((option, nth) => {
      rows[option]?.push({ row, weight: weights[nth] as number })
    })
  })
  const must = new Uint8Array(fixed.length)
  let money = 0

  const fits = (option: number): boolean =>
    (rows[option] ?? []).every(({ row, weight }) => (used[row] as number) + weight <= (limits[row]?.limit as number))

  function put(item: number, option: number): void {
    const before = choice[item] as number
    for (const { row, weight } of rows[before] ?? []) used[row] = (used[row] as number) - weight
    for (const { row, weight } of rows[option] ?? []) used[row] = (used[row] as number) + weight
    const cost = model.cost[item] as number
    money += (option < 0 ? 0 : cost) - (before < 0 ? 0 : cost)
    choice[item] = option
  }

  function place(item: number): boolean {
    for (let option = optionStart[item] as number; option < (optionStart[item + 1] as number); option++) {
      const early = (waitsFor[item] as readonly number[]).some(
        (each) => !inOrder(model, option, choice[each] as number),
      )
      if (early || !fits(option)) continue
      put(item, option)
      return true
    }
    return false
  }

  function add(items: readonly number[]): boolean {
    const added: number[] = []
    for (const item of items) {
      if ((choice[item] as number) >= 0) continue
      if (place(item)) added.push(item)
      else {
        for (const each of added) put(each, -1)
        return false
      }
    }
    return true
  }

  function remove(item: number): readonly number[] {
    const taken: number[] = []
    const open = [item]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if ((choice[at] as number) < 0 || must[at] === 1) continue
      put(at, -1)
      taken.push(at)
      open.push(...(waiting[at] as readonly number[]))
    }
    return taken
  }

  function require(item: number): boolean {
    must[item] = 1
    for (const before of waitsFor[item] as readonly number[]) if (must[before] === 0 && !require(before)) return false
    return (choice[item] as number) >= 0 || place(item)
  }

  function reset(other: Choice): void {
    for (let item = 0; item < other.length; item++) {
      if (choice[item] !== other[item]) put(item, other[item] as number)
    }
  }

  for (let item = 0; item < fixed.length; item++) if (fixed[item] === 1 && !require(item)) return undefined
  return { choice, add, remove, reset, cost: () => money }
}
