// What a blueprint file holds, as zod shapes: arrays of things with ids (a duplicate can be named), sets as sorted arrays.
// Shapes only: no transform, no default, no rule that needs two places at once (those are checks).

import './zodSetup.ts'
import * as z from 'zod'
import { DAY_PATTERN, FORMAT, FORMAT_VERSION, NAME_MAX, TEXT_MAX } from './fileFormat.ts'
import { ID_PATTERN } from './id.ts'
import { instrumentSchema } from './instrumentSchema.ts'
import { MONTH_PATTERN } from './month.ts'
import { REFERENCE_CODE_PATTERN } from './referenceArchitecture.ts'

const MAX_RUPIAH = 1_000_000_000_000_000

const id = z.string().regex(ID_PATTERN)
const name = z.string().min(1).max(NAME_MAX)
const line = z.string().max(NAME_MAX)
const text = z.string().max(TEXT_MAX)
const month = z.string().regex(MONTH_PATTERN)
const day = z.string().regex(DAY_PATTERN)
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/)
const year = z.int().min(1900).max(2199)
const yearKey = z.string().regex(/^(19|2[01])\d\d$/)
const rupiah = z.int().min(0).max(MAX_RUPIAH)
const level = z.int().min(0).max(500)
const rung = z.int().min(0).max(100)
const permille = z.int().min(0).max(1000)
const months = z.int().min(0).max(600)
const ids = z.array(id)
/** 1/10,000 of the index. */
const indexUnits = z.int().min(0).max(100_000)
const words = z.strictObject({ id: text.min(1), en: text.min(1) })
const funds = z.record(yearKey, z.record(id, rupiah))

const attributeValue = z.union([text, z.number().min(-1e15).max(1e15), z.boolean(), z.array(id)])

export const elementShape = z.strictObject({
  id,
  kind: id,
  name,
  code: line.exactOptional(),
  description: text.exactOptional(),
  reference: line.exactOptional(),
  owner: id.exactOptional(),
  state: z.enum(['as-is', 'to-be']),
  start: month.exactOptional(),
  end: month.exactOptional(),
  attributes: z.record(id, attributeValue).exactOptional(),
})

export const relationShape = z.strictObject({ id, kind: id, source: id, target: id, note: text.exactOptional() })

const coordinate = z.int().min(-1_000_000).max(1_000_000)

export const viewShape = z.strictObject({
  id,
  name,
  audience: line.exactOptional(),
  description: text.exactOptional(),
  order: z.string().min(1).max(200),
  placements: z.array(
    z.strictObject({ element: id, x: coordinate, y: coordinate, pinned: z.literal(true).exactOptional() }),
  ),
  groupBy: z.enum(['agency', 'domain', 'kind']).exactOptional(),
  collapsed: ids.exactOptional(),
  template: z
    .strictObject({
      kind: z.enum(['layers', 'agency', 'data', 'infrastructure', 'service', 'trace']),
      subject: id.exactOptional(),
    })
    .exactOptional(),
})

const criterionShape = z.strictObject({
  status: z.enum(['met', 'partly', 'not', 'unknown']),
  evidence: ids.exactOptional(),
  note: text.exactOptional(),
})

const levelKey = z.string().regex(/^\d{1,2}$/)

export const answerShape = z.strictObject({
  level: level.nullable(),
  note: text.exactOptional(),
  validUntil: z.record(levelKey, month).exactOptional(),
  claimReason: text.exactOptional(),
  criteria: z.record(levelKey, criterionShape).exactOptional(),
})

export const lockShape = z.strictObject({
  id,
  step: z.int().min(1),
  event: z.enum(['LOCK', 'UNLOCK']),
  at: time,
  by: line,
  reason: text.exactOptional(),
})

export const assessmentShape = z.strictObject({
  id,
  name,
  instrument: id,
  year,
  kind: z.enum(['claim', 'internal', 'external', 'agency']),
  agency: id.exactOptional(),
  source: text.exactOptional(),
  locked: z.literal(true).exactOptional(),
  history: z.array(lockShape).exactOptional(),
  answers: z.record(id, answerShape),
})

export const evidenceShape = z.strictObject({
  id,
  title: name,
  number: line.exactOptional(),
  kind: line.exactOptional(),
  date: day.exactOptional(),
  validUntil: day.exactOptional(),
  agency: id.exactOptional(),
  link: line.exactOptional(),
  fileName: line.exactOptional(),
  note: text.exactOptional(),
})

export const satisfactionShape = z.strictObject({
  id,
  service: id,
  year,
  score: z.int().min(2500).max(10000),
  respondents: z.int().min(0).exactOptional(),
  users: z.int().min(0).exactOptional(),
  source: text.exactOptional(),
  indicators: z.record(id, ids).exactOptional(),
})

export const effectShape = z.strictObject({
  id,
  instrument: id,
  indicator: id,
  from: rung,
  to: rung,
  with: ids.exactOptional(),
  gate: z.strictObject({ indicator: id, level: rung }).exactOptional(),
  lagMonths: months.exactOptional(),
  validMonths: months.min(1).exactOptional(),
  evidence: text.exactOptional(),
})

export const changeShape = z.strictObject({
  id,
  kind: z.enum(['introduce', 'change', 'retire', 'replace']),
  element: id,
  by: id.exactOptional(),
  note: text.exactOptional(),
})

const status = z.enum(['planned', 'in-progress', 'done'])

const proofShape = z.strictObject({
  named: text.exactOptional(),
  evidence: id.exactOptional(),
  reason: text.exactOptional(),
})

export const historyShape = z.strictObject({
  id,
  step: z.int().min(1),
  event: z.enum(['START', 'COMPLETE', 'PAUSE', 'REOPEN']),
  from: status,
  to: status,
  at: time,
  by: line,
  agency: id.exactOptional(),
  note: text.exactOptional(),
  proofs: z.record(id, proofShape).exactOptional(),
})

export const itemShape = z.strictObject({
  id,
  code: line.exactOptional(),
  name,
  description: text.exactOptional(),
  category: id,
  owner: id.exactOptional(),
  support: ids.exactOptional(),
  start: month,
  finish: month,
  actualStart: month.exactOptional(),
  actualFinish: month.exactOptional(),
  costs: funds.exactOptional(),
  output: text.exactOptional(),
  legalBasis: text.exactOptional(),
  predecessors: ids.exactOptional(),
  effects: z.array(effectShape).exactOptional(),
  changes: z.array(changeShape).exactOptional(),
  status,
  history: z.array(historyShape).exactOptional(),
  risk: z
    .strictObject({
      deliver: permille.exactOptional(),
      accept: permille.exactOptional(),
      delays: z.record(z.string().regex(/^\d{1,3}$/), permille).exactOptional(),
    })
    .exactOptional(),
  proposed: z.literal(true).exactOptional(),
  alternative: line.min(1).exactOptional(),
})

export const scenarioShape = z.strictObject({
  id,
  name,
  notes: text.exactOptional(),
  included: z.record(id, z.boolean()).exactOptional(),
  moves: z.record(id, z.strictObject({ start: month, finish: month })).exactOptional(),
  forced: z.record(id, z.strictObject({ mode: z.enum(['in', 'out']), reason: text })).exactOptional(),
  budget: rupiah.exactOptional(),
  budgets: funds.exactOptional(),
  capacity: z.record(id, z.record(yearKey, z.int().min(0).max(10_000))).exactOptional(),
  shocks: z.record(id, z.boolean()).exactOptional(),
  packGates: z.boolean().exactOptional(),
  choice: z
    .strictObject({
      question: z.enum(['max', 'min', 'lex', 'frontier', 'n-minus-1']),
      year,
      budget: rupiah.exactOptional(),
      target: indexUnits.exactOptional(),
      status: z.enum(['optimal', 'bound', 'quick']),
      bound: indexUnits.exactOptional(),
      boundCost: rupiah.exactOptional(),
      solver: line.exactOptional(),
    })
    .exactOptional(),
})

const anyShock = { id, name, chance: permille, note: text.exactOptional() }

export const shockShape = z.discriminatedUnion('kind', [
  z.strictObject({ ...anyShock, kind: z.literal('budget-cut'), year, fund: id.exactOptional() }),
  z.strictObject({ ...anyShock, kind: z.literal('late'), items: ids.exactOptional(), months: months.min(1) }),
])

export const commentShape = z.strictObject({
  id,
  subject: z.strictObject({ kind: line, id }),
  author: line,
  agency: id.exactOptional(),
  at: time,
  text,
  verdict: z.enum(['agree', 'reject', 'ask']).exactOptional(),
  resolved: z.literal(true).exactOptional(),
  replyTo: id.exactOptional(),
})

export const queryShape = z.strictObject({
  id,
  name,
  order: z.string().min(1).max(200),
  text: line.exactOptional(),
  kinds: ids.exactOptional(),
  owners: ids.exactOptional(),
  states: z.array(z.enum(['as-is', 'to-be'])).exactOptional(),
  without: ids.exactOptional(),
  marks: ids.exactOptional(),
  attributes: z.record(id, ids).exactOptional(),
  columns: z.array(id).max(400).exactOptional(),
  sort: z.strictObject({ by: id, descending: z.literal(true).exactOptional() }).exactOptional(),
})

export const localReferenceShape = z.strictObject({
  code: z.string().regex(REFERENCE_CODE_PATTERN),
  name,
  note: text.exactOptional(),
})

export const waiverShape = z.strictObject({
  id,
  rule: id,
  subjects: ids.min(1),
  reason: text.min(1),
  by: line,
  at: time,
})

/** The whole file, format version 3. */
export const blueprintFileShape = z.strictObject({
  $schema: line.exactOptional(),
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  writtenBy: line.exactOptional(),
  id,
  title: name,
  notice: words.exactOptional(),
  government: z.strictObject({ name, kind: z.enum(['kota', 'kabupaten', 'provinsi', 'lainnya']) }),
  plan: z.strictObject({
    from: year,
    to: year,
    cutoff: z.int().min(1).max(12),
    targets: z.record(yearKey, indexUnits),
    instrument: id,
    baseline: id.exactOptional(),
    packGates: z.boolean(),
  }),
  agencies: z.array(z.strictObject({ id, name, short: z.string().min(1).max(24), role: id.exactOptional() })),
  responsibilities: z
    .record(id, z.record(id, z.strictObject({ owner: id.exactOptional(), support: ids.exactOptional() })))
    .exactOptional(),
  instruments: z.array(instrumentSchema).exactOptional(),
  elements: z.array(elementShape),
  relations: z.array(relationShape),
  views: z.array(viewShape),
  assessments: z.array(assessmentShape),
  evidence: z.array(evidenceShape).exactOptional(),
  satisfaction: z.array(satisfactionShape).exactOptional(),
  roadmap: z.array(itemShape),
  scenarios: z.array(scenarioShape).exactOptional(),
  shocks: z.array(shockShape).exactOptional(),
  comments: z.array(commentShape).exactOptional(),
  queries: z.array(queryShape).exactOptional(),
  referenceCodes: z.array(localReferenceShape).exactOptional(),
  pickLists: z.record(id, z.record(id, z.array(z.strictObject({ id, name })))).exactOptional(),
  waivers: z.array(waiverShape).exactOptional(),
})

/** A blueprint as its file holds it. */
export type BlueprintFile = z.infer<typeof blueprintFileShape>
