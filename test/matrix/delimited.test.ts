import { describe, expect, it } from 'vitest'
import { csvText, tabSeparated } from '../../src/matrix/delimited.ts'

describe('a table as text', () => {
  it('gives a spreadsheet no formula to run', () => {
    for (const name of ['=HYPERLINK("http://x")', '+1+1', '-cmd', '@SUM(A1)', ' =1']) {
      expect(tabSeparated([[name]])).toBe(`'${name}`)
      expect(csvText([[name]], ',')).toContain(`'${name.replaceAll('"', '""')}`)
    }
    expect(tabSeparated([['12', '-3', 'SIPD = lama']])).toBe('12\t-3\tSIPD = lama')
  })

  it('keeps cells apart whatever they hold', () => {
    expect(tabSeparated([['dua\nbaris', 'a\tb']])).toBe('dua baris\ta b')
    const cells = [['a,b', 'kata "kutip"', 'd;e', 'c']]
    expect(csvText(cells, ',')).toBe('\ufeff"a,b","kata ""kutip""","d;e",c\r\n')
    expect(csvText(cells, ';')).toBe('\ufeff"a,b";"kata ""kutip""";"d;e";c\r\n')
  })
})
