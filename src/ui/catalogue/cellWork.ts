// What the keys of the grid do to cells: write, clear, fill down, copy, paste. Each is one step of the history, and says
// what it did or why not.

import type { CatalogueContext } from '../../catalogue/catalogueContext.ts'
import { cellText } from '../../catalogue/cellText.ts'
import { type CellEdit, type CellPlan, planCells } from '../../catalogue/planCells.ts'
import { type PastePlan, type PasteTarget, planPaste } from '../../catalogue/planPaste.ts'
import { editElements } from '../../editing/commands/editElements.ts'
import { readDelimited, writeDelimited } from '../../files/delimited.ts'
import type { Element, Id } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import type { Words } from '../../model/words.ts'
import type { Karta } from '../karta.ts'
import { catalogueText } from '../text/catalogue.ts'
import { catalogueDialog } from './catalogueDialog.ts'
import { catalogueState } from './catalogueState.ts'
import { columnOfTitle } from './columnLabel.ts'
import { chosenColumns, gridState, rangeOf } from './gridState.ts'

/** What the work needs of the grid. */
export interface Sheet {
  readonly context: CatalogueContext
  readonly rows: readonly Element[]
  readonly columns: readonly Id[]
}

type Text = typeof catalogueText.id

/** A sentence in both languages, with its numbers as each writes them. */
export function both(say: (text: Text, number: (value: number) => string) => string): Words {
  // Both languages have the same keys and arguments.
  return { id: say(catalogueText.id, numberId), en: say(catalogueText.en as Text, numberEn) }
}

/** More cells than this are shown before they are pasted. */
const AT_ONCE = 60

/** Writes one text into one cell; gives the reason when it cannot be. */
export function writeCell(karta: Karta, context: CatalogueContext, edit: CellEdit): Words | undefined {
  const { set, problems } = planCells(context, [edit])
  const [bad] = problems
  if (bad) return bad.why
  if (Object.keys(set).length === 0) return undefined
  const outcome = karta.store.run(editElements, { set })
  return outcome.ok ? undefined : outcome.refusal.message
}

/** Runs a plan as one step and tells what became of it. */
export function runPlan(karta: Karta, plan: CellPlan, done: (text: Text, cells: string) => string): void {
  const [bad] = plan.problems
  if (Object.keys(plan.set).length > 0) {
    const outcome = karta.store.run(editElements, { set: plan.set })
    if (!outcome.ok) {
      karta.announce(outcome.refusal.message)
      return
    }
  }
  karta.announce({
    id: [
      plan.changed > 0 ? done(catalogueText.id, numberId(plan.changed)) : '',
      bad ? catalogueText.id.notAll(numberId(plan.problems.length), bad.why.id) : '',
      plan.changed === 0 && !bad ? catalogueText.id.nothingChanges : '',
    ].join(' '),
    en: [
      plan.changed > 0 ? done(catalogueText.en as Text, numberEn(plan.changed)) : '',
      bad ? catalogueText.en.notAll(numberEn(plan.problems.length), bad.why.en) : '',
      plan.changed === 0 && !bad ? catalogueText.en.nothingChanges : '',
    ].join(' '),
  })
}

function selectedRows({ rows }: Sheet): readonly Element[] {
  const { top, bottom } = rangeOf(gridState.get())
  return rows.slice(Math.max(0, top - 1), bottom)
}

/** Empties the selected cells. */
export function clearCells(karta: Karta, sheet: Sheet): void {
  const columns = chosenColumns(sheet.columns)
  const edits = selectedRows(sheet).flatMap(({ id }) => columns.map((column) => ({ element: id, column, text: '' })))
  runPlan(karta, planCells(sheet.context, edits), (text, cells) => text.cleared(cells))
}

/** Writes the first selected row into those below it; of one row, the row above into it. */
export function fillDown(karta: Karta, sheet: Sheet): void {
  const { top, bottom } = rangeOf(gridState.get())
  const first = top === bottom ? top - 1 : top
  const source = sheet.rows[first - 1]
  if (!source) return
  const columns = chosenColumns(sheet.columns)
  const texts = columns.map((column) => cellText(sheet.context, source, column))
  const edits = sheet.rows
    .slice(first, bottom)
    .flatMap(({ id }) => columns.map((column, at) => ({ element: id, column, text: texts[at] ?? '' })))
  runPlan(karta, planCells(sheet.context, edits), (text, cells) => text.filled(cells))
}

/** The selected cells as a spreadsheet takes them. */
export function copyCells(karta: Karta, sheet: Sheet, clipboard: DataTransfer): void {
  const columns = chosenColumns(sheet.columns)
  const cells = selectedRows(sheet).map((element) => columns.map((column) => cellText(sheet.context, element, column)))
  clipboard.setData('text/plain', writeDelimited(cells, { separator: '\t', newline: '\n' }))
  const count = cells.length * columns.length
  karta.announce(both((text, number) => text.copied(number(count))))
}

/** Pasted cells with the columns that their first row names, when it is a row of titles. */
export function withoutTitles(cells: readonly (readonly string[])[], columns: readonly Id[]) {
  const [head, ...body] = cells
  const named = head?.map((title) => columnOfTitle(title))
  if (!named || body.length === 0 || !named.every((id) => id !== undefined)) return { cells, columns, titled: false }
  return { cells: body, columns: named, titled: true }
}

/** The kind new elements get: the one asked for, else that of the focused row. */
export function kindForNew(sheet: Sheet): string {
  const [only, ...others] = Object.keys(catalogueState.get().conditions.kinds ?? {})
  if (only !== undefined && others.length === 0) return only
  return sheet.rows[Math.max(0, gridState.get().at.row - 1)]?.kind ?? 'aplikasi'
}

/** What a paste would do; `list` finds elements by name, `over` writes from the focused cell on. */
export function plannedPaste(
  karta: Karta,
  sheet: Sheet,
  pasted: readonly (readonly string[])[],
  how: Pick<PasteTarget, 'mode' | 'kind'>,
): PastePlan {
  const { top, left } = rangeOf(gridState.get())
  const { cells, columns } = withoutTitles(pasted, sheet.columns.slice(Math.max(0, left - 1)))
  const rows = sheet.rows.slice(Math.max(0, top - 1)).map(({ id }) => id)
  return planPaste(sheet.context, cells, { ...how, rows, columns, newId: () => karta.newId('el') })
}

/** Pastes text: one cell fills the selection; a few that all fit go in at once; anything else is shown first. */
export function pasteText(karta: Karta, sheet: Sheet, text: string): void {
  const cells = readDelimited(text, '\t')
  const [only] = cells
  if (only === undefined) return
  if (cells.length === 1 && only.length === 1 && sheet.rows.length > 0) {
    const columns = chosenColumns(sheet.columns)
    const edits = selectedRows(sheet).flatMap(({ id }) =>
      columns.map((column) => ({ element: id, column, text: only[0] ?? '' })),
    )
    runPlan(karta, planCells(sheet.context, edits), (words, count) => words.filled(count))
    return
  }
  const plan = plannedPaste(karta, sheet, cells, { mode: 'over', kind: kindForNew(sheet) })
  const size = cells.reduce((sum, row) => sum + row.length, 0)
  const titled = withoutTitles(cells, sheet.columns).titled
  if (!titled && size <= AT_ONCE && plan.problems === 0 && plan.counts.new === 0) applyPaste(karta, plan)
  else catalogueDialog.set({ kind: 'paste', cells })
}

/** Carries a paste out as one step, and tells what of it was not taken. */
export function applyPaste(karta: Karta, { args, counts, problems }: PastePlan): boolean {
  const outcome = karta.store.run(editElements, args)
  const done = counts.new + counts.changed
  const told = both((text, number) => {
    const said = done === 0 ? text.nothingChanges : text.pasted(number(done))
    return problems > 0 ? `${said} ${text.pasteLeft(number(counts.problem), number(problems))}` : said
  })
  karta.announce(outcome.ok ? told : outcome.refusal.message)
  return outcome.ok
}
