// Random blueprints, filled in every part and valid: what a planner could have made. Start property tests from these.

import fc from 'fast-check'
import type { Blueprint, Comment, Evidence, Satisfaction, Waiver } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { monthOf } from '../../src/model/month.ts'
import type { Query } from '../../src/model/query.ts'
import { ALL_FUNDS, type Scenario, type Shock } from '../../src/model/scenario.ts'
import { rowsOf } from '../../src/model/table.ts'
import { arbitraryMonth, arbitraryName, architectureRows, buildArchitecture } from './arbitraryArchitecture.ts'
import { assessmentRow, buildAssessment } from './arbitraryAssessment.ts'
import { buildItems, itemRow } from './arbitraryRoadmap.ts'
import { compact, maybe, pick, setOf } from './compact.ts'
import { ownPack } from './ownPack.ts'

const evidenceRow = fc.record({
  title: arbitraryName,
  number: maybe(arbitraryName),
  owner: maybe(fc.nat()),
  date: maybe(arbitraryMonth),
  validFor: maybe(fc.integer({ min: 0, max: 48 })),
})

const scenarioRow = fc.record({
  name: arbitraryName,
  included: fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 3 }),
  moves: fc.array(fc.tuple(fc.nat(), arbitraryMonth, fc.integer({ min: 0, max: 12 })), { maxLength: 2 }),
  forced: fc.array(fc.tuple(fc.nat(), fc.constantFrom('in' as const, 'out' as const), arbitraryName), { maxLength: 1 }),
  budget: maybe(fc.integer({ min: 0, max: 9_000_000_000 })),
  shocks: fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 2 }),
  chosen: fc.boolean(),
  packGates: maybe(fc.boolean()),
})

const shockRow = fc.record({
  name: arbitraryName,
  chance: fc.integer({ min: 0, max: 1000 }),
  items: fc.array(fc.nat(), { maxLength: 3 }),
  months: fc.integer({ min: -12, max: 24 }),
  year: fc.integer({ min: 2025, max: 2029 }),
  allFunds: fc.boolean(),
  note: maybe(arbitraryName),
})

const queryRow = fc.record({
  name: arbitraryName,
  text: maybe(arbitraryName),
  kinds: maybe(fc.array(fc.constantFrom('layanan', 'aplikasi', 'data'), { maxLength: 3 })),
  owner: maybe(fc.nat()),
  states: maybe(fc.array(fc.constantFrom('as-is' as const, 'to-be' as const), { maxLength: 2 })),
  without: maybe(fc.array(fc.constantFrom('owner', 'reference', 'basis-data'), { maxLength: 2 })),
  columns: maybe(fc.array(fc.constantFrom('name', 'kind', 'owner', 'start'), { maxLength: 4 })),
  descending: maybe(fc.boolean()),
})

const rows = fc.record({
  title: arbitraryName,
  notice: maybe(fc.record({ id: arbitraryName, en: arbitraryName })),
  agencies: fc.array(arbitraryName, { minLength: 1, maxLength: 4 }),
  architecture: architectureRows,
  assessments: fc.array(assessmentRow, { minLength: 1, maxLength: 2 }),
  items: fc.array(itemRow, { minLength: 1, maxLength: 8, size: 'max' }),
  evidence: fc.array(evidenceRow, { maxLength: 4, size: 'max' }),
  satisfaction: fc.array(fc.tuple(fc.integer({ min: 2500, max: 10_000 }), fc.nat({ max: 900 })), { maxLength: 2 }),
  scenarios: fc.array(scenarioRow, { maxLength: 2 }),
  shocks: fc.array(shockRow, { maxLength: 2 }),
  comments: fc.array(fc.record({ subject: fc.nat(), text: arbitraryName, resolved: fc.boolean() }), { maxLength: 2 }),
  queries: fc.array(queryRow, { maxLength: 2 }),
  references: fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), arbitraryName), { maxLength: 2 }),
  pickValues: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), arbitraryName), { maxLength: 2 }),
  waivers: fc.array(fc.tuple(fc.nat(), fc.nat(), arbitraryName), { maxLength: 2 }),
  cutoff: fc.integer({ min: 1, max: 12 }),
  target: maybe(fc.integer({ min: 10_000, max: 50_000 })),
  packGates: fc.boolean(),
  ownPack: fc.boolean(),
  noBaseline: fc.integer({ min: 0, max: 9 }),
})

/** A valid blueprint with agencies, elements, relations, views, assessments, evidence, roadmap items, scenarios, comments. */
export const arbitraryBlueprint: fc.Arbitrary<Blueprint> = rows.map((row): Blueprint => {
  const agencies = row.agencies.map((_, at) => `agency-${at + 1}`)
  const evidence = row.evidence.map((_, at) => `evidence-${at + 1}`)
  const architecture = buildArchitecture(row.architecture, agencies)
  const elements = rowsOf(architecture.elements)
  const elementIds = elements.map(({ id }) => id).sort()
  const items = buildItems(row.items, agencies, elementIds)
  const services = elements.filter(({ kind }) => kind === 'layanan')
  return compact({
    id: 'blueprint-1',
    title: row.title,
    notice: row.notice,
    government: { name: 'Kota Bandung', kind: 'kota' as const },
    plan: compact({
      from: 2025,
      to: 2029,
      cutoff: row.cutoff,
      targets: row.target === undefined ? {} : { 2027: row.target },
      instrument: DEFAULT_INSTRUMENT,
      baseline: row.noBaseline === 9 ? undefined : 'assessment-1',
      packGates: row.packGates,
    }),
    agencies: Object.fromEntries(
      row.agencies.map((name, at) => [`agency-${at + 1}`, { id: `agency-${at + 1}`, name, short: `OPD ${at + 1}` }]),
    ),
    instruments: row.ownPack ? { [ownPack.id]: ownPack } : {},
    responsibilities: { [DEFAULT_INSTRUMENT]: { 1: { owner: 'agency-1', support: setOf(agencies.slice(1)) } } },
    ...architecture,
    assessments: byId(row.assessments.map((each, at) => buildAssessment(each, `assessment-${at + 1}`, evidence))),
    evidence: byId(
      row.evidence.map(({ title, number, owner, date = 2024 * 12, validFor }, at): Evidence => {
        const agency = owner === undefined ? undefined : pick(agencies, owner)
        return compact({
          id: `evidence-${at + 1}`,
          title,
          number,
          date: at % 3 === 2 ? undefined : `${monthOf(date)}-15`,
          validUntil: validFor === undefined ? undefined : `${monthOf(date + validFor)}-28`,
          agency,
        })
      }),
    ),
    satisfaction: byId(
      services.length === 0
        ? []
        : row.satisfaction.map(
            ([score, respondents], at): Satisfaction => ({
              id: `satisfaction-${at + 1}`,
              service: pick(services, at).id,
              year: 2024 + at,
              score,
              respondents,
              ...(score % 3 === 0 && { indicators: { [DEFAULT_INSTRUMENT]: setOf([String(32 + (score % 16))]) } }),
            }),
          ),
    ),
    roadmap: items,
    scenarios: byId(
      row.scenarios.map((each, at) =>
        buildScenario(each, `scenario-${at + 1}`, Object.keys(items).sort(), row.shocks.length),
      ),
    ),
    shocks: byId(row.shocks.map((each, at) => buildShock(each, `shock-${at + 1}`, Object.keys(items).sort()))),
    comments: byId(
      row.comments.map(({ subject, text, resolved }, at): Comment => {
        const id = `comment-${at + 1}`
        const about = { kind: 'element', id: pick(elementIds, subject) }
        return compact({
          id,
          subject: about,
          author: 'Penelaah',
          at: '2025-06-01T09:30:00Z',
          text,
          resolved: resolved ? (true as const) : undefined,
        })
      }),
    ),
    queries: byId(row.queries.map((each, at) => buildQuery(each, at, agencies))),
    referenceCodes: Object.fromEntries(
      row.references.map(([last, name]) => {
        const code = `RAB.04.01.01.${String(last).padStart(2, '0')}`
        return [code, { code, name }]
      }),
    ),
    pickLists:
      row.pickValues.length === 0
        ? {}
        : {
            aplikasi: {
              'basis-aplikasi': byId(row.pickValues.map(([last, name]) => ({ id: `nilai-${last}`, name }))),
            },
          },
    waivers: byId(
      row.waivers.map(
        ([one, other, reason], at): Waiver => ({
          id: `waiver-${at + 1}`,
          rule: 'duplicate-name',
          subjects: setOf([pick(elementIds, one), pick(elementIds, other)]),
          reason,
          by: 'Diskominfo',
          at: '2025-06-01T09:30:00Z',
        }),
      ),
    ),
  })
})

function buildQuery(row: QueryRow, at: number, agencies: readonly string[]): Query {
  return compact({
    id: `query-${at + 1}`,
    name: row.name,
    order: `a${at}`,
    text: row.text,
    kinds: row.kinds && setOf(row.kinds),
    owners: row.owner === undefined ? undefined : setOf([pick(agencies, row.owner)]),
    states: row.states && Object.fromEntries(row.states.map((state) => [state, true as const])),
    without: row.without && setOf(row.without),
    marks: row.without && setOf(['present', 'issue']),
    attributes: row.owner === undefined ? undefined : { 'tipe-lisensi': setOf(['terbuka']) },
    columns: row.columns,
    sort: row.descending === undefined ? undefined : compact({ by: 'name', descending: row.descending || undefined }),
  })
}

function buildScenario(row: ScenarioRow, id: string, items: readonly string[], shocks: number): Scenario {
  return compact({
    id,
    name: row.name,
    included: Object.fromEntries(row.included.map(([nth, included]) => [pick(items, nth), included])),
    moves: Object.fromEntries(
      row.moves.map(([nth, start, months]) => [
        pick(items, nth),
        { start: monthOf(start), finish: monthOf(start + months) },
      ]),
    ),
    forced: Object.fromEntries(row.forced.map(([nth, mode, reason]) => [pick(items, nth), { mode, reason }])),
    budget: row.budget,
    budgets: row.budget === undefined ? {} : { 2026: { apbd: row.budget, [ALL_FUNDS]: row.budget } },
    capacity: row.budget === undefined ? {} : { 'agency-1': { 2026: row.budget % 7 } },
    shocks: Object.fromEntries(
      shocks === 0 ? [] : row.shocks.map(([nth, strikes]) => [`shock-${(nth % shocks) + 1}`, strikes]),
    ),
    packGates: row.packGates,
    choice: row.chosen
      ? compact({ question: 'max' as const, year: 2027, budget: row.budget, status: 'bound' as const, bound: 34_200 })
      : undefined,
  })
}

function buildShock(row: ShockRow, id: string, items: readonly string[]): Shock {
  const { name, chance, months, year, note } = row
  if (months > 0) {
    return compact({
      id,
      name,
      chance,
      kind: 'late' as const,
      items: setOf(row.items.map((nth) => pick(items, nth))),
      months,
      note,
    })
  }
  return compact({ id, name, chance, kind: 'budget-cut' as const, year, fund: row.allFunds ? undefined : 'apbd', note })
}

type QueryRow = typeof queryRow extends fc.Arbitrary<infer T> ? T : never
type ShockRow = typeof shockRow extends fc.Arbitrary<infer T> ? T : never
type ScenarioRow = typeof scenarioRow extends fc.Arbitrary<infer T> ? T : never

function byId<T extends { readonly id: string }>(things: readonly T[]): { [id: string]: T } {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]))
}
