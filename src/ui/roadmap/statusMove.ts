// Which lifecycle event carries a card from one column of the board to another, and what to say where none does. Pure.

import type { ItemEvent, ItemStatus } from '../../model/blueprint.ts'

export type StatusMove =
  | { readonly kind: 'stay' }
  | { readonly kind: 'event'; readonly event: ItemEvent }
  /** Two steps apart: the first one must happen by itself. */
  | { readonly kind: 'too-far'; readonly first: ItemEvent }

const MOVES: Readonly<Record<ItemStatus, Readonly<Record<ItemStatus, StatusMove>>>> = {
  planned: {
    planned: { kind: 'stay' },
    'in-progress': { kind: 'event', event: 'START' },
    done: { kind: 'too-far', first: 'START' },
  },
  'in-progress': {
    planned: { kind: 'event', event: 'PAUSE' },
    'in-progress': { kind: 'stay' },
    done: { kind: 'event', event: 'COMPLETE' },
  },
  done: {
    planned: { kind: 'too-far', first: 'REOPEN' },
    'in-progress': { kind: 'event', event: 'REOPEN' },
    done: { kind: 'stay' },
  },
}

/** What moving a card from one status to another means. */
export function statusMove(from: ItemStatus, to: ItemStatus): StatusMove {
  return MOVES[from][to]
}
