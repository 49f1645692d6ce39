// Zod shape of the metamodel pack. Shapes only; whether kinds and domains resolve is told by the tests of the pack.
// Not used at run time for our own pack, which is part of the program.
import * as z from 'zod'
import type { Metamodel } from './metamodelShape.ts'
import { packId, packText, packWords } from './packWordsSchema.ts'

const referenceModel = z.enum(['RAB', 'RAL', 'RAD', 'RAA', 'RAI', 'RAK'])
const source = z.enum(['sia', 'template', 'app', 'regulation', 'derived'])
const choice = z.strictObject({ id: packId, name: packWords })
const choices = z.array(choice).min(1)

const attribute = z.strictObject({
  id: packId,
  name: packWords,
  type: z.enum([
    'text',
    'longtext',
    'enum',
    'multi-enum',
    'number',
    'currency',
    'date',
    'year',
    'url',
    'unit',
    'refcode',
    'category',
    'year-map',
    'ref-list',
  ]),
  required: z.boolean(),
  source,
  field: z.enum(['code', 'name', 'description', 'reference', 'state', 'owner']).exactOptional(),
  note: packWords.exactOptional(),
  values: choices.exactOptional(),
})

const domain = z.strictObject({
  id: packId,
  name: packWords,
  referenceModel: referenceModel.nullable(),
  architecture: z.boolean(),
})

/** Longest short name: what fits a badge on the canvas. */
const shortText = packText.max(20)

const attributeGroup = z.strictObject({ id: packId, name: packWords, attributes: z.array(packId).min(1) })

const kind = z.strictObject({
  id: packId,
  name: packWords,
  shortName: z.strictObject({ id: shortText, en: shortText }),
  domain: packId,
  referenceModel: referenceModel.nullable(),
  archimate: packText,
  specialization: packText.exactOptional(),
  drawable: z.boolean(),
  attributes: z.array(attribute).min(1),
})

const relationKind = z.strictObject({
  id: packId,
  name: packWords,
  inverseName: packWords,
  dependent: z.enum(['source', 'target']).exactOptional(),
  archimate: packText,
  reverse: z.boolean().exactOptional(),
  directed: z.boolean().exactOptional(),
  accessType: z.enum(['Read', 'Write', 'ReadWrite']).exactOptional(),
  modifier: packText.exactOptional(),
  source,
  note: packWords.exactOptional(),
  allowed: z.array(z.tuple([packId, packId])).min(1),
})

const roadmap = z.strictObject({
  periodYears: z.int().min(1),
  source: packText,
  enactedBy: packWords,
  basedOn: z.array(packWords).min(1),
  review: z.strictObject({ moments: choices, roadmapGrounds: choices, architectureGrounds: choices }),
  categories: choices,
  fundSources: choices,
  itemKind: packId,
  chain: z.array(packId).min(1),
})

/** Accepts exactly what `Metamodel` describes; unknown fields are errors. */
export const metamodelSchema: z.ZodType<Metamodel> = z.strictObject({
  id: packId,
  title: packWords,
  notes: z.array(packWords),
  domains: z.array(domain).min(1),
  attributeGroups: z.array(attributeGroup).min(1),
  kinds: z.array(kind).min(1),
  relationKinds: z.array(relationKind).min(1),
  roadmap,
})
