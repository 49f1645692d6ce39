// The words with which roadmap and simulation speak of what counts when (semantics §3).

import type { Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'

/** Terealisasi: done items. Berjalan: + in progress. Rencana: + planned. */
export type DeliveryView = 'realised' | 'committed' | 'planned'

/** Assumptions laid over the blueprint while asking "what if"; the same fields as a stored scenario. */
export interface Overlay {
  /** false = left out (its successors then count neither), unless it is already done; true takes a proposed item in. */
  readonly included?: { readonly [item: Id]: boolean }
  /** Other planned months. */
  readonly moves?: { readonly [item: Id]: { readonly start: Month; readonly finish: Month } }
  /** Shocks that strike for certain (true) or never (false); absent = by their chance, so never in a plain simulation. */
  readonly shocks?: { readonly [shock: Id]: boolean }
  /** Overrides the plan's setting of the instrument's own gates. */
  readonly packGates?: boolean
}
