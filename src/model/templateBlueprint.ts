// The blueprint a planner starts from: the agencies of a regional government, who usually answers for each indicator, one
// empty view and one assessment without answers. Everything in it is a proposal to be edited.

import { type AgencyRole, agencyRoles } from './agencyRoles.ts'
import type { Agency, Blueprint, Government, Responsibility } from './blueprint.ts'
import { emptyBlueprint } from './emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT, programInstrument } from './instruments.ts'
import { orderBetween } from './orderBetween.ts'
import { emptyTable } from './table.ts'

/** August: the month up to whose end a delivery usually counts for the evaluation of the year. */
const CUTOFF = 8

export interface TemplateOptions {
  readonly id: string
  readonly title: string
  /** "Kota Bandung". */
  readonly governmentName: string
  readonly kind: Government['kind']
  /** First and last evaluation year. */
  readonly from: number
  readonly to: number
  /** Target index per year in 1/10,000. */
  readonly targets: { readonly [year: string]: number }
  /** Makes the ids of the view and the assessment, which are this blueprint's own; agencies are called by their role. */
  readonly newId: (prefix: string) => string
}

/** A blueprint to start from. The same options give the same blueprint. */
export function templateBlueprint(options: TemplateOptions): Blueprint {
  const { id, title, governmentName, kind, from, to, targets, newId } = options
  const view = newId('tampilan')
  const baseline = newId('penilaian')
  return {
    ...emptyBlueprint({
      id,
      title,
      government: { name: governmentName, kind },
      plan: { from, to, cutoff: CUTOFF, targets, instrument: DEFAULT_INSTRUMENT, baseline, packGates: true },
    }),
    agencies: Object.fromEntries(agencyRoles.roles.map((role) => [agencyId(role.id), agencyOf(role, kind)])),
    responsibilities: { [agencyRoles.instrument]: defaultResponsibilities() },
    views: {
      [view]: { id: view, name: 'Arsitektur', order: orderBetween(undefined, undefined), placements: emptyTable() },
    },
    assessments: {
      [baseline]: {
        id: baseline,
        name: `Penilaian awal ${from - 1}`,
        instrument: DEFAULT_INSTRUMENT,
        year: from - 1,
        kind: 'claim',
        answers: {},
      },
    },
  }
}

/** Id of the agency that plays a role: the same in every blueprint, so that parts of one fit another. */
function agencyId(role: string): string {
  return `opd-${role}`
}

/** Who usually answers for each indicator of the instrument the pack of agencies speaks of. */
function defaultResponsibilities(): Record<string, Responsibility> {
  const known = new Set(programInstrument(agencyRoles.instrument)?.indicators.map((indicator) => indicator.id))
  return Object.fromEntries(
    agencyRoles.defaults
      .filter(({ indicator }) => known.has(indicator))
      .map(({ indicator, owner, support }) => [
        indicator,
        { owner: agencyId(owner), support: Object.fromEntries(support.map((role) => [agencyId(role), true] as const)) },
      ]),
  )
}

/** Name and abbreviation in a city or regency, and in a province where they differ: divisions are bureaus there. */
const NAMES: Readonly<Record<string, { readonly name: string; readonly short: string; readonly province?: string }>> = {
  kominfo: { name: 'Dinas Komunikasi dan Informatika', short: 'Diskominfo' },
  bappeda: { name: 'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah', short: 'Bappelitbang' },
  bkad: { name: 'Badan Keuangan dan Aset Daerah', short: 'BKAD' },
  bkpsdm: { name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', short: 'BKPSDM' },
  inspektorat: { name: 'Inspektorat Daerah', short: 'Inspektorat' },
  'setda-organisasi': { name: 'Bagian Organisasi Sekretariat Daerah', short: 'Bag. Organisasi', province: 'Biro' },
  'setda-hukum': { name: 'Bagian Hukum Sekretariat Daerah', short: 'Bag. Hukum', province: 'Biro' },
  'setda-pbj': { name: 'Bagian Pengadaan Barang dan Jasa Sekretariat Daerah', short: 'UKPBJ', province: 'Biro' },
  kearsipan: { name: 'Dinas Arsip dan Perpustakaan', short: 'Disarpus' },
  'tim-koordinasi': { name: 'Tim Koordinasi SPBE', short: 'Tim SPBE' },
  'opd-sektor': { name: 'Perangkat daerah pemilik layanan sektor', short: 'OPD Sektor' },
}

function agencyOf(role: AgencyRole, kind: Government['kind']): Agency {
  const id = agencyId(role.id)
  const known = NAMES[role.id]
  if (!known) return { id, name: role.name.id, short: role.name.id.slice(0, 24).trim(), role: role.id }
  if (kind !== 'provinsi' || !known.province) return { id, name: known.name, short: known.short, role: role.id }
  return {
    id,
    name: known.name.replace('Bagian', known.province),
    short: known.short.replace('Bag.', known.province),
    role: role.id,
  }
}
