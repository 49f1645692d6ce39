// What fills a cell of a matrix: a relation, an owner, a counted element, or the reason why an element counts for an
// indicator.

import type { Effect, Element, ElementChange, Relation, RoadmapItem, Satisfaction } from '../model/blueprint.ts'

interface Ordered {
  /** Sorts the links of one cell. */
  readonly order: string
}

export type Link = Ordered &
  (
    | { readonly kind: 'relation'; readonly relation: Relation; readonly backward: boolean }
    | { readonly kind: 'owner' }
    | { readonly kind: 'element'; readonly element: Element }
    /** An item changes the element and has an effect on the indicator. */
    | { readonly kind: 'effect'; readonly item: RoadmapItem; readonly change: ElementChange; readonly effect: Effect }
    /** The element is a service whose maturity the indicator tells. */
    | { readonly kind: 'survey'; readonly satisfaction: Satisfaction }
  )
