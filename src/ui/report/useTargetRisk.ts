// The risk of one evaluation year under a choice, worked out beside the page.

import type { Overlay } from '../../roadmap/delivery.ts'
import type { RiskYear } from '../../simulation/riskPath.ts'
import { useJob } from '../workers/useJob.ts'

/** The same seed and trials as the command line: the same digits. */
const SEED = 1
const TRIALS = 100_000

/** The risk at the cut-off of the year; undefined until it is there. */
export function useTargetRisk(year: number, overlay: Overlay): RiskYear | undefined {
  const job = useJob('risk', { years: [year], overlay, seed: SEED, trials: TRIALS })
  return job.state === 'done' ? job.result?.find((each) => each.year === year) : undefined
}
