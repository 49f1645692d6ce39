// Tables as text: what is written reads back, quotes and formulas are safe, spreadsheets' own text is understood.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelimited, writeDelimited } from '../../src/files/delimited.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '=SUM(A1)',
    '+62',
    '-5',
    '@x',
    "'=x",
    "'a",
    '"',
    'a"b',
    'a;b',
    'a,b',
    'a\tb',
    'a\r\nb',
    '\n',
    '\r',
    '',
  ),
)
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5, size: 'max' })
const options = fc.record({
  separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
  newline: fc.constantFrom('\r\n' as const, '\n' as const),
  mark: fc.boolean(),
})

describe('a table written as text', () => {
  it('reads back the same, whatever is in its cells', () => {
    fc.assert(
      fc.property(table, options, (rows, how) => {
        expect(readDelimited(writeDelimited(rows, how), how.separator)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const written = writeDelimited([[text]], { separator: ';' }).replace(/^"/, '')
        expect(/^[=+\-@\t\r]/.test(written.replace(/\r\n$/, ''))).toBe(false)
      }),
    )
  })

  it('is RFC 4180: CRLF, doubled quotes, quotes only where needed, a mark on request', () => {
    expect(writeDelimited([['a', 'b;c', 'd"e']], { separator: ';', mark: true })).toBe('\ufeffa;"b;c";"d""e"\r\n')
  })
})

describe('text from elsewhere', () => {
  it('needs no last line end and keeps empty cells', () => {
    expect(readDelimited('a\tb\n\tc', '\t')).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ])
    expect(readDelimited('a\t', '\t')).toEqual([['a', '']])
    expect(readDelimited('', '\t')).toEqual([])
  })

  it('takes a quote inside a cell as it stands, and an endless one to the end', () => {
    expect(readDelimited('12" layar;"x"y\n"a;b\nc', ';')).toEqual([['12" layar', 'xy'], ['a;b\nc']])
  })
})
