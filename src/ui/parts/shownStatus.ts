// The status an item is shown with: its own, or that it is a mere proposal, which counts nowhere until taken in.

import type { ItemStatus, RoadmapItem } from '../../model/blueprint.ts'

export type ShownStatus = ItemStatus | 'proposed'

/** "proposed" for a proposal whose work has not begun, else its status. */
export function shownStatus({ status, proposed }: Pick<RoadmapItem, 'status' | 'proposed'>): ShownStatus {
  return proposed && status === 'planned' ? 'proposed' : status
}
