// A table as text for a spreadsheet: tab-separated for the clipboard, a CSV for a file. A text that a spreadsheet
// would take for a formula gets an apostrophe in front: names are somebody's words, not commands.

/** Rows of plain cells, as people read them. */
export type TextTable = readonly (readonly string[])[]

/** Tab-separated; line breaks and tabs within a cell become blanks. */
export function tabSeparated(table: TextTable): string {
  return table.map((row) => row.map((cell) => guarded(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
}

/** What stands between the cells of a CSV: a spreadsheet set to Indonesian takes a semicolon. */
export type Separator = ',' | ';'

/** A CSV after RFC 4180, with the mark that tells spreadsheets it is UTF-8. */
export function csvText(table: TextTable, separator: Separator): string {
  return `\ufeff${table.map((row) => row.map((cell) => quotedCell(guarded(cell))).join(separator)).join('\r\n')}\r\n`
}

const FORMULA = /^[\s]*[=+\-@\t\r]/

function guarded(cell: string): string {
  return FORMULA.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell
}

function quotedCell(cell: string): string {
  return /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
