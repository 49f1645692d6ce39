// The satisfaction that belongs beside the index at the month everyone looks at: that of the last survey year until then.

import { useMemo } from 'react'
import { yearOf } from '../../model/month.ts'
import { latestSatisfaction, type YearSatisfaction } from '../../scoring/satisfaction.ts'
import { useBlueprint, useViewpoint } from '../karta.ts'

/** The figure known by a year, the year of the month in view unless another is given; undefined before the first survey. */
export function useSatisfaction(year?: number): YearSatisfaction | undefined {
  const satisfaction = useBlueprint((blueprint) => blueprint.satisfaction)
  const { month } = useViewpoint()
  const until = year ?? yearOf(month)
  return useMemo(() => latestSatisfaction({ satisfaction }, until), [satisfaction, until])
}
