// Which way to count when a tab looks ahead: what is done already leaves nothing open to ask about.

import type { DeliveryView } from '../../roadmap/delivery.ts'

/** The view in use, or the whole plan where only done items count. */
export function aheadView(view: DeliveryView): DeliveryView {
  return view === 'realised' ? 'planned' : view
}
