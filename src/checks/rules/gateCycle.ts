// Gates must be acyclic (semantics §2).
import { gateCycles } from '../../model/soundness/gateCycles.ts'
import { defineCheck } from '../check.ts'

export const gateCycle = defineCheck(
  {
    id: 'gate-cycle',
    severity: 'error',
    title: { id: 'Gerbang tidak saling menunggu', en: 'Gates do not wait for each other' },
  },
  gateCycles,
)
