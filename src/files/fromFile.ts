// Turns a checked blueprint file into a blueprint: lists become records and tables by id, sorted lists of ids become sets,
// and collections the file leaves out become empty ones. Ids must be free of duplicates (see duplicateIds.ts).
import type {
  Assessment,
  AttributeValue,
  Blueprint,
  Element,
  IdSet,
  RoadmapItem,
  Satisfaction,
  View,
} from '../model/blueprint.ts'
import type { BlueprintFile } from '../model/blueprintFile.ts'
import type { Query } from '../model/query.ts'
import type { Scenario, Shock } from '../model/scenario.ts'
import { tableOf } from '../model/table.ts'

/** The blueprint of a file. */
export function fromFile(file: BlueprintFile): Blueprint {
  const { plan, government, notice } = file
  return {
    id: file.id,
    title: file.title,
    ...(notice && { notice }),
    government,
    plan,
    agencies: byId(file.agencies),
    responsibilities: mapValues(file.responsibilities ?? {}, (byIndicator) =>
      mapValues(byIndicator, ({ owner, support }) => ({
        ...(owner !== undefined && { owner }),
        support: idSet(support),
      })),
    ),
    instruments: byId(file.instruments ?? []),
    elements: tableOf(file.elements.map((element) => [element.id, elementOf(element)] as const)),
    relations: tableOf(file.relations.map((relation) => [relation.id, relation] as const)),
    views: byId(file.views.map(viewOf)),
    assessments: byId(file.assessments.map(assessmentOf)),
    evidence: byId(file.evidence ?? []),
    satisfaction: byId((file.satisfaction ?? []).map(satisfactionOf)),
    roadmap: byId(file.roadmap.map(itemOf)),
    scenarios: byId((file.scenarios ?? []).map(scenarioOf)),
    shocks: byId((file.shocks ?? []).map(shockOf)),
    comments: byId(file.comments ?? []),
    queries: byId((file.queries ?? []).map(queryOf)),
    referenceCodes: Object.fromEntries((file.referenceCodes ?? []).map((entry) => [entry.code, entry])),
    pickLists: mapValues(file.pickLists ?? {}, (attributes) => mapValues(attributes, byId)),
    waivers: byId((file.waivers ?? []).map((waiver) => ({ ...waiver, subjects: idSet(waiver.subjects) }))),
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): { readonly [id: string]: T } {
  const record: Record<string, T> = {}
  for (const thing of things) record[thing.id] = thing
  return record
}

function idSet(ids: readonly string[] = []): IdSet {
  const set: Record<string, true> = {}
  for (const id of ids) set[id] = true
  return set
}

function mapValues<T, U>(
  record: { readonly [key: string]: T },
  change: (value: T) => U,
): { readonly [key: string]: U } {
  const changed: Record<string, U> = {}
  for (const key in record) changed[key] = change(record[key] as T)
  return changed
}

function elementOf({ attributes, ...element }: BlueprintFile['elements'][number]): Element {
  return { ...element, attributes: mapValues(attributes ?? {}, attributeOf) }
}

function attributeOf(value: string | number | boolean | string[]): AttributeValue {
  if (Array.isArray(value)) return idSet(value)
  // JSON knows -0, which would be written as 0.
  return typeof value === 'number' ? value + 0 : value
}

function viewOf({ placements, collapsed, ...view }: BlueprintFile['views'][number]): View {
  return {
    ...view,
    ...(collapsed && { collapsed: idSet(collapsed) }),
    placements: tableOf(
      placements.map(
        ({ element, x, y, pinned }) => [element, { x: x + 0, y: y + 0, ...(pinned && { pinned }) }] as const,
      ),
    ),
  }
}

function assessmentOf({ answers, history, ...assessment }: BlueprintFile['assessments'][number]): Assessment {
  return {
    ...assessment,
    ...(history && { history: byId(history) }),
    answers: mapValues(answers, ({ criteria, ...answer }) => ({
      ...answer,
      ...(criteria && {
        criteria: mapValues(criteria, ({ evidence, ...criterion }) => ({ ...criterion, evidence: idSet(evidence) })),
      }),
    })),
  }
}

function satisfactionOf({ indicators, ...row }: NonNullable<BlueprintFile['satisfaction']>[number]): Satisfaction {
  return { ...row, ...(indicators && { indicators: mapValues(indicators, idSet) }) }
}

function itemOf(item: BlueprintFile['roadmap'][number]): RoadmapItem {
  const { support, costs, predecessors, effects, changes, history, ...rest } = item
  return {
    ...rest,
    support: idSet(support),
    costs: costs ?? {},
    predecessors: idSet(predecessors),
    effects: byId((effects ?? []).map((effect) => ({ ...effect, with: idSet(effect.with) }))),
    changes: byId(changes ?? []),
    history: byId(history ?? []),
  }
}

function scenarioOf({
  included,
  moves,
  forced,
  budgets,
  capacity,
  shocks,
  ...rest
}: NonNullable<BlueprintFile['scenarios']>[number]): Scenario {
  return {
    ...rest,
    included: included ?? {},
    moves: moves ?? {},
    forced: forced ?? {},
    budgets: budgets ?? {},
    capacity: capacity ?? {},
    shocks: shocks ?? {},
  }
}

function shockOf(shock: NonNullable<BlueprintFile['shocks']>[number]): Shock {
  return shock.kind === 'late' ? { ...shock, items: idSet(shock.items) } : shock
}

function queryOf(query: NonNullable<BlueprintFile['queries']>[number]): Query {
  const { kinds, owners, states, without, marks, attributes, ...rest } = query
  return {
    ...rest,
    ...(kinds && { kinds: idSet(kinds) }),
    ...(owners && { owners: idSet(owners) }),
    ...(states && { states: idSet(states) }),
    ...(without && { without: idSet(without) }),
    ...(marks && { marks: idSet(marks) }),
    ...(attributes && { attributes: mapValues(attributes, idSet) }),
  }
}
