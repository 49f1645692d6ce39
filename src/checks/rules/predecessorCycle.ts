// Items that wait for each other in a circle can never start.
import { predecessorCycles } from '../../model/soundness/predecessorCycles.ts'
import { defineCheck } from '../check.ts'

export const predecessorCycle = defineCheck(
  {
    id: 'predecessor-cycle',
    severity: 'error',
    title: { id: 'Pendahulu tidak berputar', en: 'Predecessors do not run in a circle' },
  },
  predecessorCycles,
)
