// The shape of the metamodel: which kinds of elements and relations exist, and what is asked of each (models/metamodel.json).
// Must not name any one kind: those are data.
import type { Words } from './words.ts'

/** The six reference models of Perpres 132/2022: process, service, data, application, infrastructure, security. */
export type ReferenceModelCode = 'RAB' | 'RAL' | 'RAD' | 'RAA' | 'RAI' | 'RAK'

/**
 * Where an attribute or relation comes from: named in the manual of SIA SPBE · a column of its import templates · seen in
 * a public government app · asked for by a regulation · added by us.
 */
export type MetamodelSource = 'sia' | 'template' | 'app' | 'regulation' | 'derived'

/** A value of a pick list. */
export type Choice = { readonly id: string; readonly name: Words }

/**
 * How an attribute is written: `unit` = an agency, `refcode` = a code of a reference model, `category` = a category of the
 * roadmap, `year-map` = a value for each year, `ref-list` = several ids, `currency` = whole rupiah.
 */
export type AttributeType =
  | 'text'
  | 'longtext'
  | 'enum'
  | 'multi-enum'
  | 'number'
  | 'currency'
  | 'date'
  | 'year'
  | 'url'
  | 'unit'
  | 'refcode'
  | 'category'
  | 'year-map'
  | 'ref-list'

/** A field that every element has by itself; an attribute that names one is shown and stored there, once. */
export type ElementField = 'code' | 'name' | 'description' | 'reference' | 'state' | 'owner'

export type Attribute = {
  readonly id: string
  readonly name: Words
  readonly type: AttributeType
  readonly required: boolean
  readonly source: MetamodelSource
  readonly field?: ElementField
  readonly note?: Words
  /** Pick-list values of `enum` and `multi-enum`; open to extension, for the manual shows none. */
  readonly values?: readonly Choice[]
}

/** Attributes that are shown together, by id: an attribute of several kinds stands in one group everywhere. Ours. */
export type AttributeGroup = {
  readonly id: string
  readonly name: Words
  readonly attributes: readonly string[]
}

export type MetamodelDomain = {
  readonly id: string
  readonly name: Words
  readonly referenceModel: ReferenceModelCode | null
  /** True for the six domains of an SPBE architecture. */
  readonly architecture: boolean
}

export type Kind = {
  readonly id: string
  readonly name: Words
  /** At most 18 characters, for badges and the palette. */
  readonly shortName: Words
  readonly domain: string
  readonly referenceModel: ReferenceModelCode | null
  /** Element type of ArchiMate 3.2 as written in `xsi:type`. */
  readonly archimate: string
  /** Name of the specialization that keeps our kind through ArchiMate and back. */
  readonly specialization?: string
  /** False for what a blueprint keeps in collections of their own: agencies, indicators, roadmap items. */
  readonly drawable: boolean
  readonly attributes: readonly Attribute[]
}

export type RelationKind = {
  readonly id: string
  /** Read from source to target: "mendukung layanan". */
  readonly name: Words
  /** Read from target to source: "didukung oleh". */
  readonly inverseName: Words
  /**
   * The end that stops working when the other does: a service without its application, an application without its server,
   * data without what makes it. Absent where neither does (a standard protects, a successor replaces). Our addition.
   */
  readonly dependent?: 'source' | 'target'
  /** Relationship type of ArchiMate 3.2. */
  readonly archimate: string
  /** The ArchiMate relationship runs from our target to our source. */
  readonly reverse?: boolean
  /** An ArchiMate association that has a direction. */
  readonly directed?: boolean
  readonly accessType?: 'Read' | 'Write' | 'ReadWrite'
  /** The sign of an ArchiMate influence. */
  readonly modifier?: string
  readonly source: MetamodelSource
  readonly note?: Words
  /** [kind of the source, kind of the target]. */
  readonly allowed: readonly (readonly [string, string])[]
}

/** What the rules say of a roadmap (peta rencana). */
export type RoadmapModel = {
  readonly periodYears: number
  readonly source: string
  readonly enactedBy: Words
  readonly basedOn: readonly Words[]
  readonly review: {
    readonly moments: readonly Choice[]
    readonly roadmapGrounds: readonly Choice[]
    readonly architectureGrounds: readonly Choice[]
  }
  /** The seven contents of a roadmap. */
  readonly categories: readonly Choice[]
  readonly fundSources: readonly Choice[]
  /** The kind whose attributes describe a roadmap item. */
  readonly itemKind: string
  /** Kinds from the vision down to the activity. */
  readonly chain: readonly string[]
}

export type Metamodel = {
  readonly id: string
  readonly title: Words
  readonly notes: readonly Words[]
  readonly domains: readonly MetamodelDomain[]
  readonly attributeGroups: readonly AttributeGroup[]
  readonly kinds: readonly Kind[]
  readonly relationKinds: readonly RelationKind[]
  readonly roadmap: RoadmapModel
}
