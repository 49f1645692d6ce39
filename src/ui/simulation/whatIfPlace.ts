// Where a month stands on the what-if timeline, which is as wide as its column.

import type { TimelineScale } from '../roadmap/timelineScale.ts'

/** Left edge of a month in per cent of the scale, kept within it. */
export function shareOf({ first, last }: TimelineScale, month: number): number {
  return ((Math.min(Math.max(month, first), last + 1) - first) / (last - first + 1)) * 100
}
