// Subjects of issues, named the way sentences name them.
import type {
  Agency,
  Assessment,
  Blueprint,
  Element,
  Evidence,
  Relation,
  RoadmapItem,
  Satisfaction,
  View,
} from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Subject } from '../model/soundness/finding.ts'
import { relationName } from '../model/soundness/finding.ts'
import { getRow } from '../model/table.ts'

export const itemSubject = ({ id, name }: RoadmapItem): Subject => ({ kind: 'item', id, name })
export const elementSubject = ({ id, name }: Element): Subject => ({ kind: 'element', id, name })
export const assessmentSubject = ({ id, name }: Assessment): Subject => ({ kind: 'assessment', id, name })
export const evidenceSubject = ({ id, title }: Evidence): Subject => ({ kind: 'evidence', id, name: title })
export const viewSubject = ({ id, name }: View): Subject => ({ kind: 'view', id, name })
export const agencySubject = ({ id, name }: Agency): Subject => ({ kind: 'agency', id, name })
export const planSubject = ({ id, title }: Blueprint): Subject => ({ kind: 'plan', id, name: title })
export const relationSubject = (blueprint: Blueprint, { id }: Relation): Subject => ({
  kind: 'relation',
  id,
  name: relationName(blueprint, id),
})

/** "Perizinan 2025". */
export const satisfactionSubject = (blueprint: Blueprint, { id, service, year }: Satisfaction): Subject => ({
  kind: 'satisfaction',
  id,
  name: `${getRow(blueprint.elements, service)?.name ?? service} ${year}`,
})

/** "29 Audit Infrastruktur SPBE". */
export function indicatorSubject(instrument: Instrument, id: string): Subject {
  const name = indicatorOf(instrument, id)?.shortName.id
  return { kind: 'indicator', id, name: name ? `${id} ${name}` : id }
}
