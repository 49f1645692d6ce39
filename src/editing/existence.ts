// Refusals for things that are named but not there, e.g. because another step deleted them meanwhile.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { hasRow } from '../model/table.ts'
import type { Refusal } from './command.ts'
import { refusal } from './refusal.ts'

/** Refuses when an element is missing. */
export function elementsRefusal(blueprint: Blueprint, ids: readonly Id[]): Refusal | undefined {
  if (ids.every((id) => hasRow(blueprint.elements, id))) return undefined
  return refusal('no-element', 'Elemen yang dimaksud sudah tidak ada.', 'The element meant is no longer there.')
}

/** Refuses when the view is missing. */
export function viewRefusal(blueprint: Blueprint, id: Id): Refusal | undefined {
  if (blueprint.views[id]) return undefined
  return refusal('no-view', 'Tampilan yang dimaksud sudah tidak ada.', 'The view meant is no longer there.')
}

/** Refuses when an agency is missing; absent and cleared owners pass. */
export function agenciesRefusal(blueprint: Blueprint, ids: ReadonlyArray<Id | null | undefined>): Refusal | undefined {
  if (ids.every((id) => id === null || id === undefined || blueprint.agencies[id])) return undefined
  return refusal('no-agency', 'Perangkat daerah yang dimaksud sudah tidak ada.', 'The agency meant is no longer there.')
}

/** Refuses when a roadmap item is missing. */
export function itemsRefusal(blueprint: Blueprint, ids: readonly Id[]): Refusal | undefined {
  if (ids.every((id) => blueprint.roadmap[id])) return undefined
  return refusal(
    'no-item',
    'Kegiatan peta rencana yang dimaksud sudah tidak ada.',
    'The roadmap item meant is no longer there.',
  )
}

/** Refuses when a relation is missing. */
export function relationRefusal(blueprint: Blueprint, id: Id): Refusal | undefined {
  if (hasRow(blueprint.relations, id)) return undefined
  return refusal('no-relation', 'Relasi yang dimaksud sudah tidak ada.', 'The relation meant is no longer there.')
}

/** Refuses when an assessment is missing. */
export function assessmentRefusal(blueprint: Blueprint, id: Id): Refusal | undefined {
  if (blueprint.assessments[id]) return undefined
  return refusal(
    'no-assessment',
    'Penilaian yang dimaksud sudah tidak ada.',
    'The assessment meant is no longer there.',
  )
}

/** Refuses a change of a survey result that is missing. */
export function satisfactionMissing(): Refusal {
  return refusal(
    'no-satisfaction',
    'Hasil survei yang dimaksud sudah tidak ada.',
    'The survey result meant is no longer there.',
  )
}

/** Refuses when a piece of evidence is missing. */
export function evidenceRefusal(blueprint: Blueprint, ids: readonly Id[]): Refusal | undefined {
  if (ids.every((id) => blueprint.evidence[id])) return undefined
  return refusal('no-evidence', 'Bukti yang dimaksud sudah tidak ada.', 'The evidence meant is no longer there.')
}
