// Which elements of a drawing are dimmed.

import type { Element, Id } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'

export interface Dimming {
  readonly dimmedDomains: ReadonlySet<string>
  readonly selected: ReadonlySet<Id>
  /** What a planner asked to bring out: everything else is dimmed, whatever its domain. */
  readonly highlighted?: ReadonlySet<Id> | null
}

/** Tells whether an element is dimmed: by its domain or beside what is brought out, unless it is selected. */
export function dimming({ dimmedDomains, selected, highlighted }: Dimming): (element: Element | undefined) => boolean {
  if (highlighted)
    return (element) => element !== undefined && !highlighted.has(element.id) && !selected.has(element.id)
  if (dimmedDomains.size === 0) return () => false
  return (element) =>
    element !== undefined && dimmedDomains.has(domainOfKind(element.kind)?.id ?? '') && !selected.has(element.id)
}
