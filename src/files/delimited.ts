// Tables as text: CSV by RFC 4180 and the tab-separated text of spreadsheets, written and read. A cell that a spreadsheet
// would take for a formula gets an apostrophe in front; reading takes it away again, so that what was written reads back.

export interface DelimitedOptions {
  readonly separator: ',' | ';' | '\t'
  /** Between rows: CRLF by RFC 4180, LF on the clipboard. */
  readonly newline?: '\r\n' | '\n'
  /** Starts with a byte order mark, by which Excel knows UTF-8. */
  readonly mark?: boolean
}

export type Cells = ReadonlyArray<readonly string[]>

/** What a spreadsheet runs as a formula, and such a text with apostrophes before it. */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/
const MARK = '\ufeff'

/** Rows of cells as text. Numbers such as "-5" are guarded too: the reader takes the guard away. */
export function writeDelimited(rows: Cells, { separator, newline = '\r\n', mark = false }: DelimitedOptions): string {
  const cell = (text: string): string => {
    const safe = FORMULA.test(text) ? `'${text}` : text
    return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = rows.map((row) => row.map(cell).join(separator) + newline)
  return (mark ? MARK : '') + lines.join('')
}

/**
 * The cells of delimited text; a last line without an end counts, an empty last line does not. Quotes inside an unquoted
 * cell are ordinary characters, and a quote that never ends takes the rest of the text. O(length), never throws.
 */
export function readDelimited(text: string, separator: DelimitedOptions['separator']): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith(MARK) ? MARK.length : 0
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    row.push(GUARDED.test(cell) ? cell.slice(1) : cell)
    at = next
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return rows
}

interface Taken {
  readonly cell: string
  /** Where the separator, the end of the line or the end of the text stands. */
  readonly next: number
}

function plainCell(text: string, start: number, separator: string): Taken {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(start, end), next: end }
}

/** A cell in quotes; what stands between the closing quote and the separator belongs to it. */
function quotedCell(text: string, start: number, separator: string): Taken {
  let cell = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { cell: cell + text.slice(from), next: text.length }
    cell += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, separator)
      return { cell: cell + rest.cell, next: rest.next }
    }
    cell += '"'
    from = quote + 2
  }
}
