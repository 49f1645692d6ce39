// What the fields of a view may hold.

import type { Refusal } from './command.ts'
import type { FieldRule } from './fieldRules.ts'
import { refusal } from './refusal.ts'

/** Rules of a view's fields. */
export const VIEW_FIELDS: Readonly<Record<string, FieldRule>> = { name: 'name', audience: 'line', description: 'text' }

/** Refuses an order a file cannot hold: empty, or longer than 200 characters. */
export function orderRefusal(order: string | undefined): Refusal | undefined {
  if (order === undefined || (order.length > 0 && order.length <= 200)) return undefined
  return refusal('bad-order', 'Urutan tampilan tidak sah.', 'The order of the view is not valid.')
}
