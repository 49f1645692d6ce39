// What a blueprint is in memory: plain immutable data, records and tables keyed by id, sets as Record<id, true>.
// No array of objects, no computed value, no Date, no float in anything that is scored. `blueprintFile.ts` has the file's shape.

import type { Instrument } from './instrument.ts'
import type { Month } from './month.ts'
import type { Query } from './query.ts'
import type { Scenario, Shock } from './scenario.ts'
import type { Table } from './table.ts'
import type { Words } from './words.ts'

export type Id = string
/** A set of ids. */
export type IdSet = { readonly [id: string]: true }
/** Number of an indicator in its instrument as text: "29"; 5/2018 also has "35-2". */
export type IndicatorId = string
/** A year as text: "2026". */
export type Year = string
/** Integer rupiah. */
export type Rupiah = number

export interface Blueprint {
  readonly id: Id
  readonly title: string
  /** What every reader must know first, e.g. that figures are invented; shown on screen. */
  readonly notice?: Words
  readonly government: Government
  readonly plan: Plan
  readonly agencies: { readonly [id: string]: Agency }
  /** Packs of its own, beside the program's; never with an id of the program's. */
  readonly instruments: { readonly [id: string]: Instrument }
  /** Who answers for an indicator, by instrument and indicator. */
  readonly responsibilities: { readonly [instrument: string]: { readonly [indicator: string]: Responsibility } }
  readonly elements: Table<Element>
  readonly relations: Table<Relation>
  readonly views: { readonly [id: string]: View }
  readonly assessments: { readonly [id: string]: Assessment }
  readonly evidence: { readonly [id: string]: Evidence }
  readonly satisfaction: { readonly [id: string]: Satisfaction }
  readonly roadmap: { readonly [id: string]: RoadmapItem }
  readonly scenarios: { readonly [id: string]: Scenario }
  readonly shocks: { readonly [id: string]: Shock }
  readonly comments: { readonly [id: string]: Comment }
  /** Saved questions to the catalogue of elements. */
  readonly queries: { readonly [id: string]: Query }
  /** Local levels below the national reference architecture, by code. */
  readonly referenceCodes: { readonly [code: string]: LocalReference }
  /** Own values of the metamodel's pick lists, by kind, attribute and value. */
  readonly pickLists: PickLists
  /** Findings of a check that were accepted with a reason. */
  readonly waivers: { readonly [id: string]: Waiver }
}

export interface LocalReference {
  /** "RAB.04.01.03.01": a national code and further levels of two digits. */
  readonly code: string
  readonly name: string
  readonly note?: string
}

export type PickLists = {
  readonly [kind: string]: { readonly [attribute: string]: { readonly [value: string]: PickValue } }
}

/** A value that a government added to a pick list; elements hold its id. */
export interface PickValue {
  readonly id: Id
  readonly name: string
}

/** Why findings of one rule about these things are left as they are. */
export interface Waiver {
  readonly id: Id
  /** Id of the check: "duplicate-name". */
  readonly rule: string
  /** Ids of the things it speaks of, all of them. */
  readonly subjects: IdSet
  readonly reason: string
  /** Role or name of who accepted it. */
  readonly by: string
  /** ISO time. */
  readonly at: string
}

export interface Government {
  readonly name: string
  readonly kind: 'kota' | 'kabupaten' | 'provinsi' | 'lainnya'
}

export interface Plan {
  /** First and last evaluation year of the plan, inclusive. */
  readonly from: number
  readonly to: number
  /** Month 1..12 up to whose end a delivery counts for the evaluation of that year; 8 = August. */
  readonly cutoff: number
  /** Target index per year in 1/10,000: 3.50 is 35000. */
  readonly targets: { readonly [year: string]: number }
  /** Instrument of the baseline, the targets and the simulation. */
  readonly instrument: Id
  /** The assessment the simulation starts from; without it every indicator is unknown. */
  readonly baseline?: Id
  /** Whether the instrument's own gates hold (semantics §2). */
  readonly packGates: boolean
}

export interface Agency {
  readonly id: Id
  readonly name: string
  /** Abbreviation, at most 24 characters: "Diskominfo". */
  readonly short: string
  /** Role of `models/agencies.json` this agency plays: default owner of indicators. */
  readonly role?: string
}

export interface Responsibility {
  readonly owner?: Id
  readonly support: IdSet
}

/** A scalar, or a set of pick-list ids. */
export type AttributeValue = string | number | boolean | IdSet

export interface Element {
  readonly id: Id
  /** Kind of the metamodel: "aplikasi". */
  readonly kind: string
  readonly name: string
  readonly code?: string
  readonly description?: string
  /** Code of the national reference architecture: "RAB.04.01". */
  readonly reference?: string
  readonly owner?: Id
  readonly state: 'as-is' | 'to-be'
  /** First month of operation; absent = always been there. */
  readonly start?: Month
  /** Month from which it no longer runs (retirement); absent = stays. */
  readonly end?: Month
  /** Further attributes of its kind, by attribute id. */
  readonly attributes: { readonly [attribute: string]: AttributeValue }
}

export interface Relation {
  readonly id: Id
  /** Relation kind of the metamodel. */
  readonly kind: string
  readonly source: Id
  readonly target: Id
  readonly note?: string
}

export interface View {
  readonly id: Id
  readonly name: string
  /** For whom it is drawn. */
  readonly audience?: string
  readonly description?: string
  /** Fractional-index text: order among the views. */
  readonly order: string
  readonly placements: Table<Placement>
  /** Frames are drawn around the elements of one agency, domain or kind. */
  readonly groupBy?: ViewGrouping
  /** Groups (an agency, a domain or a kind, by `groupBy`) drawn as one box. */
  readonly collapsed?: IdSet
  /** What it was made from, so that what is new can be added later. */
  readonly template?: ViewOrigin
}

export type ViewGrouping = 'agency' | 'domain' | 'kind'

/** `subject`: the agency, service or indicator that the template asks for; absent where it asks for none. */
export interface ViewOrigin {
  readonly kind: 'layers' | 'agency' | 'data' | 'infrastructure' | 'service' | 'trace'
  readonly subject?: Id
}

export interface Placement {
  /** Left and top on the drawing in whole pixels at zoom 1. */
  readonly x: number
  readonly y: number
  /** Automatic layout never moves it. */
  readonly pinned?: true
}

export interface Assessment {
  readonly id: Id
  readonly name: string
  readonly instrument: Id
  readonly year: number
  readonly kind: 'claim' | 'internal' | 'external' | 'agency'
  /** Who answered, for kind "agency". */
  readonly agency?: Id
  readonly source?: string
  readonly locked?: true
  /** When it was locked and unlocked, by whom and why. */
  readonly history?: { readonly [id: string]: LockEntry }
  /** Absent indicator = unknown, the same as level null. */
  readonly answers: { readonly [indicator: string]: Answer }
}

export interface LockEntry {
  readonly id: Id
  /** 1, 2, 3 …: order in the assessment's history. */
  readonly step: number
  readonly event: 'LOCK' | 'UNLOCK'
  /** ISO time "2026-03-31T08:00:00Z". */
  readonly at: string
  /** Role or name of who did it. */
  readonly by: string
  /** Always given for UNLOCK. */
  readonly reason?: string
}

export interface Answer {
  /** Whole level of the instrument's scale (times its denominator), or null for unknown. */
  readonly level: number | null
  readonly note?: string
  /** Last month in which a rung's evidence counts, by rung: decay (semantics §5). */
  readonly validUntil?: { readonly [rung: string]: Month }
  /** Why the level is claimed although the criteria say otherwise. */
  readonly claimReason?: string
  /** How each level's criterion stands, by level. */
  readonly criteria?: { readonly [level: string]: CriterionAnswer }
}

export interface CriterionAnswer {
  readonly status: 'met' | 'partly' | 'not' | 'unknown'
  readonly evidence: IdSet
  readonly note?: string
}

export interface Evidence {
  readonly id: Id
  readonly title: string
  readonly number?: string
  readonly kind?: string
  /** ISO day "2026-03-31". */
  readonly date?: string
  readonly validUntil?: string
  readonly agency?: Id
  readonly link?: string
  readonly fileName?: string
  readonly note?: string
}

export interface Satisfaction {
  readonly id: Id
  /** Element of kind "layanan". */
  readonly service: Id
  readonly year: number
  /** SKM/IKM in 1/100: 81.20 is 8120 (2500..10000). */
  readonly score: number
  readonly respondents?: number
  readonly users?: number
  readonly source?: string
  /** The indicators, by instrument, whose level says how mature the service is; stated once, it holds for its other years. */
  readonly indicators?: { readonly [instrument: string]: IdSet }
}

export type ItemStatus = 'planned' | 'in-progress' | 'done'
export type ItemEvent = 'START' | 'COMPLETE' | 'PAUSE' | 'REOPEN'

export interface RoadmapItem {
  readonly id: Id
  readonly code?: string
  readonly name: string
  readonly description?: string
  /** One of the seven roadmap categories of the metamodel. */
  readonly category: string
  readonly owner?: Id
  readonly support: IdSet
  /** Planned first and last month of work, inclusive; delivered at the end of `finish`. */
  readonly start: Month
  readonly finish: Month
  readonly actualStart?: Month
  readonly actualFinish?: Month
  /** Integer rupiah by year and source of funds (id of the metamodel's fund sources). */
  readonly costs: { readonly [year: string]: { readonly [fund: string]: Rupiah } }
  readonly output?: string
  readonly legalBasis?: string
  readonly predecessors: IdSet
  readonly effects: { readonly [id: string]: Effect }
  readonly changes: { readonly [id: string]: ElementChange }
  readonly status: ItemStatus
  readonly history: { readonly [id: string]: HistoryEntry }
  readonly risk?: ItemRisk
  /** Only proposed (usulan): not part of the plan, counts in no view until a scenario or the planner takes it in. */
  readonly proposed?: true
  /** Of the items with the same name here at most one is to be carried out: alternatives. */
  readonly alternative?: string
}

/** Satisfies rungs from+1..to of one indicator once its item and all of `with` are delivered (semantics §2). */
export interface Effect {
  readonly id: Id
  readonly instrument: Id
  readonly indicator: IndicatorId
  readonly from: number
  readonly to: number
  /** The other items it needs; its own item is always needed and never listed. */
  readonly with: IdSet
  /** Holds only while another indicator stands at this level or above. */
  readonly gate?: { readonly indicator: IndicatorId; readonly level: number }
  /** Months after delivery until it counts. */
  readonly lagMonths?: number
  /** Months it counts before the evidence lapses. */
  readonly validMonths?: number
  /** What will prove it. */
  readonly evidence?: string
}

export interface ElementChange {
  readonly id: Id
  readonly kind: 'introduce' | 'change' | 'retire' | 'replace'
  readonly element: Id
  /** The successor, for kind "replace". */
  readonly by?: Id
  readonly note?: string
}

export interface HistoryEntry {
  readonly id: Id
  /** 1, 2, 3 …: order in the item's history. */
  readonly step: number
  readonly event: ItemEvent
  readonly from: ItemStatus
  readonly to: ItemStatus
  /** ISO time "2026-03-31T08:00:00Z". */
  readonly at: string
  /** Role or name of who did it. */
  readonly by: string
  readonly agency?: Id
  readonly note?: string
  /** COMPLETE: evidence or a reason, by promised rung "29-3". */
  readonly proofs?: { readonly [rung: string]: Proof }
}

/** Evidence named for a promised rung, or the written reason why there is none. */
export interface Proof {
  readonly named?: string
  readonly evidence?: Id
  readonly reason?: string
}

/** Chances in 1/1000. */
export interface ItemRisk {
  readonly deliver?: number
  readonly accept?: number
  /** Chance by months of delay. */
  readonly delays?: { readonly [months: string]: number }
}

export interface Comment {
  readonly id: Id
  readonly subject: { readonly kind: string; readonly id: Id }
  readonly author: string
  readonly agency?: Id
  /** ISO time. */
  readonly at: string
  readonly text: string
  readonly verdict?: 'agree' | 'reject' | 'ask'
  readonly resolved?: true
  readonly replyTo?: Id
}
