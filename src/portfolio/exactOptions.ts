// How long the exact answer may take, and who hears about it meanwhile.
import type { Portfolio, Proof } from './answer.ts'
import type { SearchLimits } from './grantWish.ts'

export interface ExactOptions extends SearchLimits {
  /** Told how far the proof is, now and then. */
  readonly onProof?: (proof: Proof) => void
  /** Told each point of a frontier when it is found, cheapest first. */
  readonly onPoint?: (point: Portfolio) => void
  /** Awaited between solves: lets a page or a worker hear a cancellation, which `signal` then carries. */
  readonly pause?: () => Promise<void>
}
