// Fractional-index text: an order that can be put between any two others without touching either, so that two people
// adding at once never renumber each other's things. Text of 0-9 and a-z that sorts by code unit.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * An order after `before` and ahead of `after`, both made here; absent = from the very first, up to the very last. Never
 * ends in "0". Where there is no room (the two are equal or swapped) it comes after `before`.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  let order = ''
  for (let i = 0; ; i++) {
    const low = digitAt(before, i, 0)
    const bounded = i < (after?.length ?? 0) && after?.startsWith(order) === true
    const high = bounded ? digitAt(after, i, 0) : DIGITS.length
    const middle = Math.floor((low + high) / 2)
    if (middle > low) return order + DIGITS.charAt(middle)
    order += DIGITS.charAt(low)
  }
}

/** An order after all of these. */
export function orderAfterAll(orders: Iterable<string>): string {
  let last: string | undefined
  for (const order of orders) if (last === undefined || order > last) last = order
  return orderBetween(last, undefined)
}

/** Value of a digit; `otherwise` past the end, and for characters that are none of ours. */
function digitAt(order: string | undefined, position: number, otherwise: number): number {
  const digit = order === undefined ? -1 : DIGITS.indexOf(order.charAt(position))
  return digit < 0 || position >= (order?.length ?? 0) ? otherwise : digit
}
