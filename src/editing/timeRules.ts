// Times of records come in from outside; only whole ISO times in UTC can be kept.

import type { Refusal } from './command.ts'
import { refusal } from './refusal.ts'

/** Refuses what is no ISO time such as "2026-03-31T08:00:00Z". */
export function timeRefusal(at: string): Refusal | undefined {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(at)) return undefined
  return refusal('bad-time', 'Waktu pencatatan tidak sah.', 'The time of the record is not valid.')
}
