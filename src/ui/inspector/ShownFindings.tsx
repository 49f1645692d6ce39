// The findings of what the inspector shows, fetched once the first screen stands: fixes bring many commands with them.

import { lazy, Suspense } from 'react'
import type { SubjectFindingsProps } from '../checking/SubjectFindings.tsx'

const SubjectFindings = lazy(() =>
  import('../checking/SubjectFindings.tsx').then(({ SubjectFindings }) => ({ default: SubjectFindings })),
)

/** Nothing until they are there. */
export function ShownFindings(props: SubjectFindingsProps) {
  return (
    <Suspense>
      <SubjectFindings {...props} />
    </Suspense>
  )
}
