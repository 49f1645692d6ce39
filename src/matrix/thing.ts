// What stands in a row or a column: an element, an agency, a kind or an indicator; and its name, code and owner for
// sorting, searching and tables.

import type { Agency, Blueprint, Element, Id } from '../model/blueprint.ts'
import type { Indicator } from '../model/instrument.ts'
import { instrumentOf } from '../model/instruments.ts'
import { kindOf } from '../model/metamodel.ts'
import type { Kind } from '../model/metamodelShape.ts'
import { byId, sortedThings } from '../model/sortedIds.ts'
import { rowsOf } from '../model/table.ts'
import type { Language } from '../model/words.ts'
import type { Axis } from './matrixSpec.ts'

export type Thing =
  | { readonly kind: 'element'; readonly id: Id; readonly element: Element }
  | { readonly kind: 'agency'; readonly id: Id; readonly agency: Agency }
  | { readonly kind: 'kind'; readonly id: Id; readonly elementKind: Kind }
  | { readonly kind: 'indicator'; readonly id: Id; readonly indicator: Indicator }
  /** Stands for the agency of what has no owner. */
  | { readonly kind: 'nobody'; readonly id: Id }

/** The id of "no owner" among agencies; no agency's id is empty. */
export const NOBODY = ''

const elementThings = new WeakMap<Element, Thing>()

/** The same thing for the same element, so that a row that did not change is not drawn again. */
function thingOf(element: Element): Thing {
  const known = elementThings.get(element)
  if (known) return known
  const thing: Thing = { kind: 'element', id: element.id, element }
  elementThings.set(element, thing)
  return thing
}

/** The things of an axis of a table of elements: relations change far more often than elements do. */
const elementAxes = new WeakMap<object, WeakMap<Axis, readonly Thing[]>>()

/**
 * The things of an axis: elements and agencies by id, kinds and indicators in the order of their pack. `standing`: the
 * elements to be taken; absent = all. Of the kinds only those that occur. `nobody`: a place for what has no owner.
 */
export function axisThings(
  blueprint: Blueprint,
  axis: Axis,
  standing: ReadonlySet<Id> | undefined,
  nobody: boolean,
): readonly Thing[] {
  const elements = (kinds: readonly string[]): readonly Element[] => {
    const wanted = new Set(kinds)
    return rowsOf(blueprint.elements).filter(({ id, kind }) => wanted.has(kind) && (!standing || standing.has(id)))
  }
  switch (axis.kind) {
    case 'elements': {
      const known = standing ? undefined : elementAxes.get(blueprint.elements)?.get(axis)
      if (known) return known
      const things = elements(axis.kinds)
        .map(thingOf)
        .sort((a, b) => byId(a.id, b.id))
      if (!standing) {
        const axes = elementAxes.get(blueprint.elements) ?? new WeakMap()
        elementAxes.set(blueprint.elements, axes)
        axes.set(axis, things)
      }
      return things
    }
    case 'kinds': {
      const present = new Set(elements(axis.kinds).map(({ kind }) => kind))
      return axis.kinds.flatMap((id): Thing[] => {
        const elementKind = kindOf(id)
        return elementKind && present.has(id) ? [{ kind: 'kind', id, elementKind }] : []
      })
    }
    case 'agencies': {
      const agencies = sortedThings(blueprint.agencies).map(
        (agency): Thing => ({ kind: 'agency', id: agency.id, agency }),
      )
      return nobody ? [...agencies, { kind: 'nobody', id: NOBODY }] : agencies
    }
    case 'indicators': {
      const indicators = instrumentOf(blueprint, blueprint.plan.instrument)?.indicators ?? []
      return indicators.map((indicator): Thing => ({ kind: 'indicator', id: indicator.id, indicator }))
    }
  }
}

/** The name of a thing; of agencies the abbreviation, of indicators number and short name; `nobody` has none. */
export function thingName(thing: Thing, language: Language): string {
  switch (thing.kind) {
    case 'element':
      return thing.element.name
    case 'agency':
      return thing.agency.short
    case 'kind':
      return thing.elementKind.shortName[language]
    case 'indicator':
      return `${thing.indicator.number}. ${thing.indicator.shortName[language]}`
    case 'nobody':
      return ''
  }
}

/** The code of a thing: an element's own or of the reference architecture, an indicator's number. */
export function thingCode(thing: Thing): string {
  if (thing.kind === 'element') return thing.element.code ?? thing.element.reference ?? ''
  return thing.kind === 'indicator' ? String(thing.indicator.number) : ''
}

/** The agency that owns an element, as far as it is known; undefined for everything else and for what has no owner. */
export function ownerOf(thing: Thing, agencies: Blueprint['agencies']): Agency | undefined {
  return thing.kind === 'element' && thing.element.owner !== undefined ? agencies[thing.element.owner] : undefined
}
