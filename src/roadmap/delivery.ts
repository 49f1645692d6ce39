// The words with which roadmap and simulation speak of what counts when (semantics §3).

import type { Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'

/** Terealisasi: done items. Berjalan: + in progress. Rencana: + planned. */
export type DeliveryView = 'realised' | 'committed' | 'planned'

/** Assumptions laid over the blueprint while asking "what if"; the same fields as a stored scenario. */
export interface Overlay {
  /** false = left out (its successors then count neither), unless it is already done. */
  readonly included?: { readonly [item: Id]: boolean }
  /** Other planned months. */
  readonly moves?: { readonly [item: Id]: { readonly start: Month; readonly finish: Month } }
  /** Overrides the plan's setting of the instrument's own gates. */
  readonly packGates?: boolean
}
