// Turns a blueprint into the value of its file: records and tables become lists sorted by id, sets become sorted lists,
// fields stand in the order of `blueprintFileShape`, and collections that are empty are left out where the format lets them.
// Collections a blueprint may lack altogether (validUntil, criteria, proofs, delays, conditions of a query) are written as they are, even empty.
import type {
  Answer,
  Assessment,
  AttributeValue,
  Blueprint,
  Element,
  PickValue,
  Responsibility,
  View,
} from '../model/blueprint.ts'
import type { BlueprintFile } from '../model/blueprintFile.ts'
import { FORMAT, FORMAT_VERSION } from '../model/fileFormat.ts'
import type { Query } from '../model/query.ts'
import { byId, sortedIds, sortedRows, sortedThings } from '../model/sortedIds.ts'
import { entriesOf } from '../model/table.ts'
import { filled, idList, same, some, sortedMap } from './fileParts.ts'
import { inOrder } from './inOrder.ts'
import { itemOf } from './itemToFile.ts'
import { packInOrder } from './packInOrder.ts'
import { scenarioOf, shockOf } from './scenarioToFile.ts'

/** Where editors find the JSON Schema: beside the examples of the program. */
export const SCHEMA = '../models/blueprint.schema.json'

/** The value of the file of a blueprint. */
export function toFile(blueprint: Blueprint): BlueprintFile {
  const { responsibilities, evidence, satisfaction, scenarios, shocks, comments } = blueprint
  return inOrder({
    $schema: SCHEMA,
    format: FORMAT as typeof FORMAT,
    formatVersion: FORMAT_VERSION as typeof FORMAT_VERSION,
    writtenBy: 'karta',
    id: blueprint.id,
    title: blueprint.title,
    notice: blueprint.notice && { id: blueprint.notice.id, en: blueprint.notice.en },
    government: { name: blueprint.government.name, kind: blueprint.government.kind },
    plan: planOf(blueprint.plan),
    agencies: sortedThings(blueprint.agencies).map(({ id, name, short, role }) => inOrder({ id, name, short, role })),
    responsibilities: filled(sortedMap(responsibilities, (byIndicator) => sortedMap(byIndicator, responsibilityOf))),
    instruments: some(sortedThings(blueprint.instruments).map(packInOrder)),
    elements: sortedRows(blueprint.elements).map(elementOf),
    relations: sortedRows(blueprint.relations).map(({ id, kind, source, target, note }) =>
      inOrder({ id, kind, source, target, note }),
    ),
    views: sortedThings(blueprint.views).map(viewOf),
    assessments: sortedThings(blueprint.assessments).map(assessmentOf),
    evidence: some(
      sortedThings(evidence).map(({ id, title, number, kind, date, validUntil, agency, link, fileName, note }) =>
        inOrder({ id, title, number, kind, date, validUntil, agency, link, fileName, note }),
      ),
    ),
    satisfaction: some(
      sortedThings(satisfaction).map(({ id, service, year, score, respondents, users, source, indicators }) =>
        inOrder({
          id,
          service,
          year,
          score,
          respondents,
          users,
          source,
          indicators: indicators && sortedMap(indicators, idList),
        }),
      ),
    ),
    roadmap: sortedThings(blueprint.roadmap).map(itemOf),
    scenarios: some(sortedThings(scenarios).map(scenarioOf)),
    shocks: some(sortedThings(shocks).map(shockOf)),
    comments: some(
      sortedThings(comments).map(({ id, subject, author, agency, at, text, verdict, resolved, replyTo }) =>
        inOrder({
          id,
          subject: { kind: subject.kind, id: subject.id },
          author,
          agency,
          at,
          text,
          verdict,
          resolved,
          replyTo,
        }),
      ),
    ),
    queries: some(sortedThings(blueprint.queries).map(queryOf)),
    referenceCodes: some(
      Object.values(blueprint.referenceCodes)
        .sort((a, b) => byId(a.code, b.code))
        .map(({ code, name, note }) => inOrder({ code, name, note })),
    ),
    pickLists: filled(sortedMap(blueprint.pickLists, (attributes) => sortedMap(attributes, pickValuesOf))),
    waivers: some(
      sortedThings(blueprint.waivers).map(({ id, rule, subjects, reason, by, at }) => ({
        id,
        rule,
        subjects: idList(subjects),
        reason,
        by,
        at,
      })),
    ),
  })
}

function planOf({
  from,
  to,
  cutoff,
  targets,
  instrument,
  baseline,
  packGates,
}: Blueprint['plan']): BlueprintFile['plan'] {
  return inOrder({ from, to, cutoff, targets: sortedMap(targets, same), instrument, baseline, packGates })
}

function responsibilityOf({ owner, support }: Responsibility): { owner?: string; support?: string[] } {
  return inOrder({ owner, support: some(idList(support)) })
}

function elementOf(element: Element): BlueprintFile['elements'][number] {
  const { id, kind, name, code, description, reference, owner, state, start, end } = element
  const attributes = filled(sortedMap(element.attributes, attributeOf))
  return inOrder({ id, kind, name, code, description, reference, owner, state, start, end, attributes })
}

function attributeOf(value: AttributeValue): string | number | boolean | string[] {
  return typeof value === 'object' ? idList(value) : value
}

function viewOf({
  id,
  name,
  audience,
  description,
  order,
  placements,
  groupBy,
  collapsed,
  template,
}: View): BlueprintFile['views'][number] {
  const placed = entriesOf(placements)
    .slice()
    .sort(([a], [b]) => byId(a, b))
    .map(([element, { x, y, pinned }]) => inOrder({ element, x, y, pinned }))
  return inOrder({
    id,
    name,
    audience,
    description,
    order,
    placements: placed,
    groupBy,
    collapsed: collapsed && idList(collapsed),
    template: template && inOrder({ kind: template.kind, subject: template.subject }),
  })
}

function assessmentOf(assessment: Assessment): BlueprintFile['assessments'][number] {
  const { id, name, instrument, year, kind, agency, source, locked, history } = assessment
  return inOrder({
    id,
    name,
    instrument,
    year,
    kind,
    agency,
    source,
    locked,
    history:
      history &&
      sortedThings(history).map(({ id, step, event, at, by, reason }) => inOrder({ id, step, event, at, by, reason })),
    answers: sortedMap(assessment.answers, answerOf),
  })
}

function answerOf({
  level,
  note,
  validUntil,
  claimReason,
  criteria,
}: Answer): BlueprintFile['assessments'][number]['answers'][string] {
  return inOrder({
    level,
    note,
    validUntil: validUntil && sortedMap(validUntil, same),
    claimReason,
    criteria:
      criteria &&
      sortedMap(criteria, (criterion) =>
        inOrder({ status: criterion.status, evidence: some(idList(criterion.evidence)), note: criterion.note }),
      ),
  })
}

function queryOf(query: Query): NonNullable<BlueprintFile['queries']>[number] {
  const { id, name, order, text, kinds, owners, states, without, marks, attributes, columns, sort } = query
  return inOrder({
    id,
    name,
    order,
    text,
    kinds: kinds && idList(kinds),
    owners: owners && idList(owners),
    // Only the two states of an element are keys of it.
    states: states && (sortedIds(states) as Array<'as-is' | 'to-be'>),
    without: without && idList(without),
    marks: marks && idList(marks),
    attributes: attributes && sortedMap(attributes, idList),
    columns: columns && [...columns],
    sort: sort && inOrder({ by: sort.by, descending: sort.descending }),
  })
}

function pickValuesOf(values: { readonly [value: string]: PickValue }): { id: string; name: string }[] {
  return sortedThings(values).map(({ id, name }) => ({ id, name }))
}
