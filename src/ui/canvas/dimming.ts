// Which elements of a drawing are dimmed.

import type { Element, Id } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'

interface Dimming {
  readonly dimmedDomains: ReadonlySet<string>
  readonly selected: ReadonlySet<Id>
}

/** Tells whether an element is dimmed: by its domain, unless it is selected. */
export function dimming({ dimmedDomains, selected }: Dimming): (element: Element | undefined) => boolean {
  if (dimmedDomains.size === 0) return () => false
  return (element) =>
    element !== undefined && dimmedDomains.has(domainOfKind(element.kind)?.id ?? '') && !selected.has(element.id)
}
