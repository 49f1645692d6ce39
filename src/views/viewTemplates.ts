// Drawings a planner starts from: which elements belong on each, and what it is called. Pure: the same blueprint gives the
// same elements, whatever the order of its records. A new template is a file beside this one and a line here.

import type { Blueprint, Id, View, ViewOrigin } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import { entriesOf, hasRow } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import { agencyTemplate } from './agencyTemplate.ts'
import { dataTemplate } from './dataTemplate.ts'
import { infrastructureTemplate } from './infrastructureTemplate.ts'
import { layersTemplate } from './layersTemplate.ts'
import { serviceTemplate } from './serviceTemplate.ts'
import { traceTemplate } from './traceTemplate.ts'

export type TemplateKind = ViewOrigin['kind']

export interface ViewTemplate {
  /** What must be picked first. */
  readonly asks?: 'agency' | 'service' | 'indicator'
  /** Ids of the elements that belong on the drawing; nothing for a subject that is not there. Linear in the blueprint. */
  readonly elements: (blueprint: Blueprint, subject: Id) => Iterable<Id>
  /** What the drawing is called at first. */
  readonly name: (blueprint: Blueprint, subject: Id) => Words
  /** Frames it starts with. */
  readonly groupBy?: View['groupBy']
}

/** Every template, in the order in which they are offered. */
export const VIEW_TEMPLATES: { readonly [kind in TemplateKind]: ViewTemplate } = {
  layers: layersTemplate,
  agency: agencyTemplate,
  service: serviceTemplate,
  data: dataTemplate,
  infrastructure: infrastructureTemplate,
  trace: traceTemplate,
}

export const TEMPLATE_KINDS = Object.keys(VIEW_TEMPLATES) as readonly TemplateKind[]

/** The elements of a template, sorted by id; none while the subject it asks for is not picked. */
export function templateElements(blueprint: Blueprint, { kind, subject }: ViewOrigin): readonly Id[] {
  const template = VIEW_TEMPLATES[kind]
  if (template.asks !== undefined && subject === undefined) return []
  return [...new Set(template.elements(blueprint, subject ?? ''))].sort(byId)
}

export interface TemplateUpdate {
  /** Elements of the template that the view does not show yet, sorted. */
  readonly added: readonly Id[]
  /** Elements of the view that the template would not choose (any more), sorted; they stay. */
  readonly strangers: readonly Id[]
}

/** What a view and the template it was made from tell apart now; undefined for a view of no template. */
export function templateUpdate(blueprint: Blueprint, view: View): TemplateUpdate | undefined {
  if (!view.template) return undefined
  const wanted = templateElements(blueprint, view.template)
  const fits = new Set(wanted)
  return {
    added: wanted.filter((id) => !hasRow(view.placements, id)),
    strangers: entriesOf(view.placements)
      .map(([id]) => id)
      .filter((id) => !fits.has(id) && hasRow(blueprint.elements, id))
      .sort(byId),
  }
}
