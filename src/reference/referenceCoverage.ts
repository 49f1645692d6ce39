// How much of the reference architecture a government covers: which codes its elements carry, and what lies below each.

import type { Blueprint, Element, Id } from '../model/blueprint.ts'
import { kindOf } from '../model/metamodel.ts'
import type { ReferenceModelCode } from '../model/metamodelShape.ts'
import { isReferenceCode, modelOfCode, parentOfCode, pathOfCode } from '../model/referenceCode.ts'
import { rowsOf } from '../model/table.ts'
import type { ReferenceBook } from './referenceBook.ts'

export interface CodeCount {
  /** Elements that carry exactly this code. */
  readonly own: number
  /** Elements that carry it or a code below it. */
  readonly total: number
}

export interface ModelCoverage {
  readonly model: ReferenceModelCode
  /** National codes that an element carries, or has a code below. */
  readonly covered: number
  /** National codes of the model. */
  readonly codes: number
  /** Local levels of the book. */
  readonly local: number
  /** Elements that carry a code of the model. */
  readonly elements: number
  /** Elements whose kind asks for a code of the model and that have none. */
  readonly uncoded: number
}

export interface ReferenceCoverage {
  readonly models: readonly ModelCoverage[]
  /** By code, also codes the book does not know; a code without elements is absent. */
  readonly counts: ReadonlyMap<string, CodeCount>
  /** Elements by exactly the code they carry, in the order of the table. */
  readonly carriers: ReadonlyMap<string, readonly Id[]>
  /** Elements without a code whose kind asks for one. */
  readonly uncoded: readonly Id[]
  /** Well-formed codes in use that are neither national nor a named local level, sorted. */
  readonly unnamed: readonly string[]
}

/** The coverage of a blueprint, of all elements or of those that pass. O(elements × levels). */
export function referenceCoverage(
  blueprint: Blueprint,
  book: ReferenceBook,
  passes: (element: Element) => boolean = () => true,
): ReferenceCoverage {
  const carriers = new Map<string, Id[]>()
  const uncoded: Id[] = []
  const asking = new Map<ReferenceModelCode, number>()
  for (const element of rowsOf(blueprint.elements)) {
    if (!passes(element)) continue
    const { reference } = element
    if (reference) {
      const list = carriers.get(reference)
      if (list) list.push(element.id)
      else carriers.set(reference, [element.id])
      continue
    }
    const model = kindOf(element.kind)?.referenceModel
    if (!model) continue
    uncoded.push(element.id)
    asking.set(model, (asking.get(model) ?? 0) + 1)
  }
  const counts = countsOf(carriers)
  const carried = new Map<ReferenceModelCode, number>()
  for (const [code, ids] of carriers) {
    const model = modelOfCode(code)
    if (model) carried.set(model, (carried.get(model) ?? 0) + ids.length)
  }
  const models = book.models.map(({ code: model, entries }) => ({
    model,
    covered: entries.filter(({ code }) => counts.has(code)).length,
    codes: entries.length,
    local: 0,
    elements: carried.get(model) ?? 0,
    uncoded: asking.get(model) ?? 0,
  }))
  const locals = [...book.entries.values()].filter(({ local }) => local)
  return {
    models: models.map((each) => ({ ...each, local: locals.filter(({ model }) => model === each.model).length })),
    counts,
    carriers,
    uncoded,
    unnamed: [...carriers.keys()].filter((code) => isReferenceCode(code) && !book.entries.has(code)).sort(),
  }
}

function countsOf(carriers: ReadonlyMap<string, readonly Id[]>): ReadonlyMap<string, CodeCount> {
  const counts = new Map<string, { own: number; total: number }>()
  const at = (code: string) => {
    const known = counts.get(code)
    if (known) return known
    const made = { own: 0, total: 0 }
    counts.set(code, made)
    return made
  }
  for (const [code, { length }] of carriers) {
    if (!isReferenceCode(code)) continue
    at(code).own += length
    for (const each of pathOfCode(code)) at(each).total += length
  }
  return counts
}

/** The next free code one level below another, for a local level; undefined when all 99 are taken or the levels end. */
export function nextCodeBelow(
  book: ReferenceBook,
  above: string,
  counts?: ReferenceCoverage['counts'],
): string | undefined {
  const taken = new Set([
    ...(book.below.get(above) ?? []).map(({ code }) => code),
    ...[...(counts?.keys() ?? [])].filter((code) => parentOfCode(code) === above),
  ])
  const highest = Math.max(0, ...[...taken].map((code) => Number(code.slice(-2))))
  const numbers = [
    ...Array.from({ length: 99 - highest }, (_, nth) => highest + 1 + nth),
    ...Array.from({ length: highest }, (_, nth) => nth + 1),
  ]
  return numbers
    .map((number) => `${above}.${String(number).padStart(2, '0')}`)
    .find((code) => !taken.has(code) && isReferenceCode(code))
}
