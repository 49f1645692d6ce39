// What the fields of an agency may hold, and what refers to an agency: told before one is deleted.

import type { Blueprint, Element, Id } from '../model/blueprint.ts'
import { kindOf } from '../model/metamodel.ts'
import { rowsOf } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import { joined } from './deletion.ts'
import type { FieldRule } from './fieldRules.ts'
import { counted } from './nameOf.ts'

/** Rules of an agency's fields. */
export const AGENCY_FIELDS: Readonly<Record<string, FieldRule>> = { name: 'name', short: 'short' }

/** How many things name the agency and would lose that mention. */
export interface AgencyConsequences {
  readonly elements: number
  readonly items: number
  readonly indicators: number
  readonly assessments: number
}

/** What deleting this agency clears: nothing else is deleted with it. */
export function agencyConsequences(blueprint: Blueprint, id: Id): AgencyConsequences {
  return {
    elements: rowsOf(blueprint.elements).filter(
      (element) => element.owner === id || unitAttributes(element, id).length > 0,
    ).length,
    items: Object.values(blueprint.roadmap).filter((item) => item.owner === id || item.support[id]).length,
    indicators: Object.values(blueprint.responsibilities)
      .flatMap((byIndicator) => Object.values(byIndicator))
      .filter((responsibility) => responsibility.owner === id || responsibility.support[id]).length,
    assessments: Object.values(blueprint.assessments).filter((assessment) => assessment.agency === id).length,
  }
}

/** The consequences in words: "12 elemen, 3 indikator"; undefined when nothing names the agency. */
export function agencyConsequenceWords(consequences: AgencyConsequences): Words | undefined {
  const { elements, items, indicators, assessments } = consequences
  return joined([
    [elements, counted(elements, 'elemen', 'element')],
    [items, counted(items, 'kegiatan peta rencana', 'roadmap item')],
    [indicators, counted(indicators, 'indikator', 'indicator')],
    [assessments, counted(assessments, 'penilaian', 'assessment')],
  ])
}

/** Attributes of an element that name the agency as a unit ("Unit Pelaksana"). */
export function unitAttributes(element: Element, agency: Id): string[] {
  const attributes = kindOf(element.kind)?.attributes ?? []
  return attributes
    .filter((attribute) => attribute.type === 'unit' && element.attributes[attribute.id] === agency)
    .map((attribute) => attribute.id)
}
