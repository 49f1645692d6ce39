// Finds what fills the cells of each sort of matrix. Each walks its records once and puts what lies on both axes.

import type { Blueprint, Id, Satisfaction } from '../model/blueprint.ts'
import { instrumentOf } from '../model/instruments.ts'
import { sortedRows } from '../model/sortedIds.ts'
import { getRow, rowsOf } from '../model/table.ts'
import { serviceIndicators } from '../scoring/serviceVerdicts.ts'
import type { Link } from './link.ts'
import type { MatrixSpec } from './matrixSpec.ts'
import { NOBODY } from './thing.ts'

/** The places of things along both sides. */
export interface Sides {
  readonly spec: MatrixSpec
  readonly rows: ReadonlyMap<Id, number>
  readonly columns: ReadonlyMap<Id, number>
}

type Put = (row: number, column: number, link: Link) => void

/**
 * Every relation between a row and a column once: where it reads forward if it has such a cell (as `cellOptions` offers it),
 * else backward; also those the metamodel forbids.
 */
export function relationLinks(blueprint: Blueprint, { rows, columns }: Sides, put: Put): void {
  // Most relations of a large blueprint have no end here: each is done with after two look-ups.
  for (const relation of rowsOf(blueprint.relations)) {
    const row = rows.get(relation.source)
    const column = row === undefined ? undefined : columns.get(relation.target)
    if (row !== undefined && column !== undefined) {
      put(row, column, { kind: 'relation', relation, backward: false, order: relation.id })
      continue
    }
    const back = rows.get(relation.target)
    const across = back === undefined ? undefined : columns.get(relation.source)
    if (back === undefined || across === undefined) continue
    put(back, across, { kind: 'relation', relation, backward: true, order: relation.id })
  }
}

/** The owner of each element. */
export function ownerLinks(blueprint: Blueprint, { spec, rows, columns }: Sides, put: Put): void {
  const elementsInRows = spec.rows.kind === 'elements'
  const [elements, agencies] = elementsInRows ? [rows, columns] : [columns, rows]
  for (const [id, at] of elements) {
    const owner = getRow(blueprint.elements, id)?.owner
    const agency = owner === undefined ? undefined : agencies.get(owner)
    if (agency === undefined) continue
    if (elementsInRows) put(at, agency, OWNER)
    else put(agency, at, OWNER)
  }
}

const OWNER: Link = { kind: 'owner', order: '' }

/** The elements of each kind by their owner; those without a known owner stand with `NOBODY`. */
export function countLinks(
  blueprint: Blueprint,
  { spec, rows, columns }: Sides,
  standing: ReadonlySet<Id> | undefined,
  put: Put,
): void {
  const kindsInRows = spec.rows.kind === 'kinds'
  const [kinds, agencies] = kindsInRows ? [rows, columns] : [columns, rows]
  // By id, so that the links of each cell need no sorting.
  for (const element of sortedRows(blueprint.elements)) {
    const kind = kinds.get(element.kind)
    if (kind === undefined || (standing && !standing.has(element.id))) continue
    const agency = agencies.get(element.owner ?? NOBODY) ?? agencies.get(NOBODY)
    if (agency === undefined) continue
    const link: Link = { kind: 'element', element, order: element.id }
    if (kindsInRows) put(kind, agency, link)
    else put(agency, kind, link)
  }
}

/**
 * Why elements count for indicators of the plan's instrument: items that change them and have an effect on the indicator
 * (proposals do not count), and services whose survey names the indicator.
 */
export function indicatorLinks(blueprint: Blueprint, { spec, rows, columns }: Sides, put: Put): void {
  const elementsInRows = spec.rows.kind === 'elements'
  const [elements, indicators] = elementsInRows ? [rows, columns] : [columns, rows]
  const join = (element: Id, indicator: string, link: Link): void => {
    const [at, across] = [elements.get(element), indicators.get(indicator)]
    if (at === undefined || across === undefined) return
    if (elementsInRows) put(at, across, link)
    else put(across, at, link)
  }
  const { instrument: plan } = blueprint.plan
  for (const item of Object.values(blueprint.roadmap)) {
    if (item.proposed) continue
    const effects = Object.values(item.effects).filter(({ instrument }) => instrument === plan)
    if (effects.length === 0) continue
    for (const change of Object.values(item.changes)) {
      for (const element of new Set([change.element, change.by ?? change.element])) {
        for (const effect of effects) {
          const order = `0 ${item.id} ${change.id} ${effect.id}`
          join(element, effect.indicator, { kind: 'effect', item, change, effect, order })
        }
      }
    }
  }
  const instrument = instrumentOf(blueprint, plan)
  if (!instrument) return
  for (const [service, surveys] of surveysByService(blueprint)) {
    const satisfaction = Object.fromEntries(surveys.map((row) => [row.id, row]))
    const newest = surveys.reduce((a, b) => (b.year > a.year || (b.year === a.year && b.id < a.id) ? b : a))
    for (const indicator of serviceIndicators({ satisfaction }, service, instrument)) {
      join(service, indicator, { kind: 'survey', satisfaction: newest, order: '1' })
    }
  }
}

function surveysByService(blueprint: Blueprint): ReadonlyMap<Id, readonly Satisfaction[]> {
  const found = new Map<Id, Satisfaction[]>()
  for (const row of Object.values(blueprint.satisfaction)) {
    const list = found.get(row.service)
    if (list) list.push(row)
    else found.set(row.service, [row])
  }
  return found
}
