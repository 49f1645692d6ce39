// How something stands, as one sign after its name: heads have no room for the word, which the title and the legend tell.

import type { Presence } from '../architecture/presence.ts'

export type StandingMark = '+' | 'Δ' | '×' | '→' | '∅'

/** In the order of the legend. */
export const STANDING_MARKS: readonly StandingMark[] = ['+', 'Δ', '→', '×', '∅']

const MARKS: Readonly<Record<Exclude<Presence, 'present'>, StandingMark>> = {
  coming: '+',
  introducing: '+',
  added: '+',
  changing: 'Δ',
  changed: 'Δ',
  altered: 'Δ',
  replaced: '→',
  retiring: '×',
  gone: '×',
  retired: '×',
  absent: '∅',
}

/** The sign of a presence; undefined for what is simply there. */
export function standingMark(presence: Presence): StandingMark | undefined {
  return presence === 'present' ? undefined : MARKS[presence]
}
