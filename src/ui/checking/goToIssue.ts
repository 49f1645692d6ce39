// Where a finding leads: what it is about is selected and its screen shown.

import type { Issue } from '../../checks/check.ts'
import { showElement } from '../change/showElement.ts'
import type { Karta } from '../karta.ts'

/** Kinds of things that have a place to go to. */
const REACHABLE: ReadonlySet<string> = new Set([
  'element',
  'relation',
  'view',
  'item',
  'indicator',
  'assessment',
  'agency',
  'instrument',
  'plan',
  'satisfaction',
])

/** Rules about survey results: the results are where they are put right, whatever they are about. */
const ABOUT_SURVEYS: ReadonlySet<string> = new Set([
  'duplicate-satisfaction',
  'satisfaction-counts',
  'satisfaction-service',
  'service-without-satisfaction',
])

/** Whether a finding leads anywhere. */
export const leadsSomewhere = ({ subject }: Issue): boolean => REACHABLE.has(subject.kind)

/** Selects what the finding is about and shows its screen. */
export function goToIssue(karta: Karta, { rule, subject: { kind, id } }: Issue): void {
  if (ABOUT_SURVEYS.has(rule)) {
    if (kind === 'element') karta.selection.set({ kind: 'elements', ids: [id] })
    karta.route.set({ screen: 'penilaian', detail: 'kepuasan' })
  } else if (kind === 'element') showElement(karta, id)
  else if (kind === 'relation') {
    karta.selection.set({ kind: 'relation', id })
    karta.route.set({ screen: 'arsitektur' })
  } else if (kind === 'view') karta.route.set({ screen: 'arsitektur', detail: id })
  else if (kind === 'item') {
    karta.selection.set({ kind: 'item', id })
    karta.route.set({ screen: 'peta-rencana', detail: id })
  } else if (kind === 'indicator') {
    karta.selection.set({ kind: 'indicator', id })
    karta.route.set({ screen: 'penilaian', detail: id })
  } else if (kind === 'assessment') karta.route.set({ screen: 'penilaian' })
  else if (kind === 'agency') karta.route.set({ screen: 'berkas', detail: 'perangkat-daerah' })
  else if (kind === 'instrument') karta.route.set({ screen: 'berkas', detail: 'instrumen' })
  else if (kind === 'plan') karta.route.set({ screen: 'berkas', detail: 'rencana' })
}
