// What pasting a table would do, before it is done: over the cells from the focused one on, or as a list of elements in
// which a known name of the same kind is the element that is there already. So the second paste of a list updates it.
// A row whose kind cannot be read is refused whole: taken as another kind it would be another thing.

import type { EditElementsArgs } from '../editing/commands/editElements.ts'
import { elementPatchRefusal } from '../editing/elementPatch.ts'
import { elementRefusal } from '../editing/elementRules.ts'
import type { Element, Id } from '../model/blueprint.ts'
import { sortedRows } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import type { CatalogueContext } from './catalogueContext.ts'
import { foldedText } from './foldedText.ts'
import { type CellEdit, type CellProblem, planRow } from './planCells.ts'

export interface PasteTarget {
  /** Elements of the rows pasted over, from the focused one down; rows beyond them are new elements. */
  readonly rows: readonly Id[]
  /** Columns pasted into, left to right; what is beyond them is left out. */
  readonly columns: readonly Id[]
  /** `over` the rows as they stand, or as a `list` found by name. */
  readonly mode: 'over' | 'list'
  /** Kind of new elements whose row names none. */
  readonly kind: string
  /** Ids of new elements, one for each call. */
  readonly newId: () => Id
}

export type PastedKind = 'new' | 'changed' | 'same' | 'problem'

export interface PastedRow {
  /** `problem`: nothing of it can be taken. */
  readonly kind: PastedKind
  readonly name: string
  /** Columns that change. */
  readonly changed: readonly Id[]
  /** Cells that are left out, with the reason; the rest of the row is taken all the same. */
  readonly problems: readonly CellProblem[]
}

export interface PastePlan {
  readonly rows: readonly PastedRow[]
  readonly counts: Readonly<Record<PastedKind, number>>
  /** Cells that are left out. */
  readonly problems: number
  readonly args: EditElementsArgs
}

interface Planned {
  readonly row: PastedRow
  readonly set?: readonly [Id, EditElementsArgs['set'][string]]
  readonly add?: Element
}

/** Plans the cells of a paste; nothing is changed. O(cells + elements). */
export function planPaste(
  context: CatalogueContext,
  cells: readonly (readonly string[])[],
  target: PasteTarget,
): PastePlan {
  const known = target.mode === 'list' ? knownNames(context) : undefined
  const planned: Planned[] = []
  for (const [at, texts] of cells.entries()) {
    const edits = target.columns.flatMap((column, nth) => {
      const text = texts[nth]
      return text === undefined ? [] : [{ element: '', column, text }]
    })
    if (edits.every(({ text }) => text.trim() === '') && (known || at >= target.rows.length)) continue
    const id = known ? foundByName(context, known, edits, target.kind) : target.rows[at]
    const element = id === undefined ? undefined : getRow(context.blueprint.elements, id)
    // Found by name: it keeps the name it has, in its own capitals.
    const kept = known ? edits.filter(({ column }) => column !== 'name') : edits
    planned.push(element ? planKnown(context, element, kept) : planNew(context, edits, target))
  }
  const counts = { new: 0, changed: 0, same: 0, problem: 0 }
  for (const { row } of planned) counts[row.kind] += 1
  const add = planned.flatMap((each) => each.add ?? [])
  return {
    rows: planned.map(({ row }) => row),
    counts,
    problems: planned.reduce((sum, { row }) => sum + row.problems.length, 0),
    args: {
      set: Object.fromEntries(planned.flatMap((each) => (each.set ? [each.set] : []))),
      ...(add.length > 0 && { add }),
    },
  }
}

/** Elements by folded name, each list by id. */
function knownNames({ blueprint }: CatalogueContext): ReadonlyMap<string, readonly Element[]> {
  const names = new Map<string, Element[]>()
  for (const element of sortedRows(blueprint.elements)) {
    const key = foldedText(element.name.trim())
    const list = names.get(key)
    if (list) list.push(element)
    else names.set(key, [element])
  }
  return names
}

/** The element a row is about: of the kind it names; where it names none the only one of that name, else of the usual kind. */
function foundByName(
  context: CatalogueContext,
  known: ReadonlyMap<string, readonly Element[]>,
  edits: readonly CellEdit[],
  kind: string,
): Id | undefined {
  const name = edits.find(({ column }) => column === 'name')?.text
  const named = name === undefined ? undefined : known.get(foldedText(name.trim()))
  if (named === undefined) return undefined
  const [only, ...others] = named
  const saysKind = edits.some(({ column, text }) => column === 'kind' && text.trim() !== '')
  if (!saysKind && others.length === 0) return only?.id
  const meant = kindOfRow(context, edits, kind)
  return named.find((element) => element.kind === meant)?.id
}

/** The kind a row names, else the usual one. */
function kindOfRow(context: CatalogueContext, edits: readonly CellEdit[], kind: string): string {
  const named = edits.filter(({ column }) => column === 'kind')
  return planRow(context, blank('', kind), named).after.kind
}

const blank = (id: Id, kind: string): Element => ({ id, kind, name: '', state: 'as-is', attributes: {} })

function planKnown(context: CatalogueContext, element: Element, edits: readonly CellEdit[]): Planned {
  const { patch, changed, problems } = planRow(context, element, edits)
  if (lacksKind(problems)) return { row: problemRow(element.name, problems) }
  const shared = { name: element.name, changed: changed.map(({ column }) => column) }
  if (changed.length === 0) return { row: { ...shared, kind: problems.length > 0 ? 'problem' : 'same', problems } }
  const refused = elementPatchRefusal(context.blueprint, element.id, patch)
  if (refused) return { row: refusedRow(element.name, changed, problems, refused.message) }
  return { row: { ...shared, kind: 'changed', problems }, set: [element.id, patch] }
}

function planNew(context: CatalogueContext, edits: readonly CellEdit[], { kind, newId }: PasteTarget): Planned {
  // A pasted list may leave the state out; an element is there today unless it says otherwise.
  const filled = edits.filter(({ column, text }) => text.trim() !== '' || column === 'name')
  const { after, changed, problems } = planRow(context, blank('', kind), filled)
  if (lacksKind(problems)) return { row: problemRow(after.name, problems) }
  // A blank name reads as the same as no name, and the rules of a whole element refuse it.
  const element = { ...after, id: newId() }
  const refused = elementRefusal(context.blueprint, element)
  if (refused) return { row: refusedRow(after.name, filled, problems, refused.message) }
  return {
    row: { kind: 'new', name: after.name, changed: changed.map(({ column }) => column), problems },
    add: element,
  }
}

const lacksKind = (problems: readonly CellProblem[]): boolean => problems.some(({ column }) => column === 'kind')

const problemRow = (name: string, problems: readonly CellProblem[]): PastedRow => ({
  kind: 'problem',
  name,
  changed: [],
  problems,
})

function refusedRow(name: string, edits: readonly CellEdit[], problems: readonly CellProblem[], why: Words): PastedRow {
  const [first] = edits
  const about = { element: '', column: first?.column ?? 'name', text: first?.text ?? '', why }
  return problemRow(name, [...problems, about])
}
