// What is referred to must exist: relations to elements, items to predecessors, owners to agencies and so on.
import { danglingReferences } from '../../model/soundness/danglingReferences.ts'
import { defineCheck } from '../check.ts'

export const danglingReference = defineCheck(
  {
    id: 'dangling-reference',
    severity: 'error',
    title: { id: 'Semua rujukan menunjuk sesuatu yang ada', en: 'Every reference leads to something that exists' },
  },
  danglingReferences,
)
