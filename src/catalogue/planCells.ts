// What writing texts into many cells would do, before it is done: one patch per element, counts, and why some cells cannot
// be. Pasting, filling down, clearing and setting a field of many rows are all this.

import { type ElementPatch, elementPatchRefusal } from '../editing/elementPatch.ts'
import type { Element, Id } from '../model/blueprint.ts'
import { getRow } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import type { CatalogueContext } from './catalogueContext.ts'
import { readCell } from './readCell.ts'

export interface CellEdit {
  readonly element: Id
  readonly column: Id
  readonly text: string
}

export interface CellProblem {
  readonly element: Id
  readonly column: Id
  readonly text: string
  readonly why: Words
}

export interface CellPlan {
  /** For `editElements`; elements that nothing changes are not in it. */
  readonly set: { readonly [element: string]: ElementPatch }
  /** Cells that change and cells that say so already. */
  readonly changed: number
  readonly same: number
  /** Cells that are left as they are, with the reason. */
  readonly problems: readonly CellProblem[]
}

/** Plans texts for cells, in their order; an element whose whole cannot be is left out with its reason. O(cells). */
export function planCells(context: CatalogueContext, edits: readonly CellEdit[]): CellPlan {
  const byElement = new Map<Id, CellEdit[]>()
  for (const edit of edits) {
    const list = byElement.get(edit.element)
    if (list) list.push(edit)
    else byElement.set(edit.element, [edit])
  }
  const set: Record<Id, ElementPatch> = {}
  const problems: CellProblem[] = []
  let changed = 0
  let same = 0
  for (const [id, cells] of byElement) {
    const element = getRow(context.blueprint.elements, id)
    if (!element) continue
    const row = planRow(context, element, cells)
    problems.push(...row.problems)
    same += row.same
    if (row.changed.length === 0) continue
    const refused = elementPatchRefusal(context.blueprint, id, row.patch)
    if (refused) problems.push(...row.changed.map((edit) => ({ ...edit, why: refused.message })))
    else {
      set[id] = row.patch
      changed += row.changed.length
    }
  }
  return { set, changed, same, problems }
}

export interface RowPlan {
  readonly patch: ElementPatch
  /** The element as it would be. */
  readonly after: Element
  readonly changed: readonly CellEdit[]
  readonly same: number
  readonly problems: readonly CellProblem[]
}

/** Plans the cells of one element; each is read with those before it done, so that a new kind brings its attributes. */
export function planRow(context: CatalogueContext, element: Element, cells: readonly CellEdit[]): RowPlan {
  let patch: ElementPatch = {}
  let after = element
  const changed: CellEdit[] = []
  const problems: CellProblem[] = []
  let same = 0
  // The kind decides which other cells there are.
  for (const edit of [...cells].sort((a, b) => Number(b.column === 'kind') - Number(a.column === 'kind'))) {
    const read = readCell(context, after, edit.column, edit.text)
    if (read.kind === 'same') same++
    else if (read.kind === 'problem') problems.push({ ...edit, why: read.why })
    else {
      patch = mergedPatch(patch, read.patch)
      after = patchedElement(after, read.patch)
      changed.push(edit)
    }
  }
  return { patch, after, changed, same, problems }
}

/** One patch after another as one. */
export function mergedPatch(first: ElementPatch, second: ElementPatch): ElementPatch {
  const attributes = { ...first.attributes, ...second.attributes }
  return { ...first, ...second, ...(Object.keys(attributes).length > 0 && { attributes }) }
}

/** The element after a patch. */
function patchedElement(element: Element, { attributes, ...fields }: ElementPatch): Element {
  const kept = (record: object): object =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined))
  return {
    ...kept({ ...element, ...fields }),
    attributes: kept({ ...element.attributes, ...attributes }),
    // `kept` leaves every field that an element must have: their patches are never null.
  } as Element
}
