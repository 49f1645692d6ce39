// A matrix as a table of text, for the clipboard and for a file: what is shown, with its totals and the agencies' subtotals.

import { type Arranged, groupTotals } from '../../matrix/arrangeMatrix.ts'
import type { TextTable } from '../../matrix/delimited.ts'
import { linksAt, type Matrix } from '../../matrix/matrixOf.ts'
import { shownTotals } from '../../matrix/shownTotals.ts'
import { NOBODY, type Thing, thingCode, thingName } from '../../matrix/thing.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Language } from '../../model/words.ts'
import { textIn } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { axisNoun } from './axisWords.ts'
import { cellMark, DOT, type Letters } from './cellWords.ts'

/** Head, totals, then the rows; cells as on screen with an x for the dot. `cells`: only those rows and columns. */
export function matrixTable(
  matrix: Matrix,
  arranged: Pick<Arranged, 'groups' | 'columns' | 'grouped'>,
  letters: Letters,
  agencies: Blueprint['agencies'],
  language: Language,
): TextTable {
  const text = textIn(matrixText, language)
  const { columns, groups, grouped } = arranged
  const name = (thing: Thing | undefined): string =>
    thing === undefined ? '' : thing.kind === 'nobody' ? text.noOwner : thingName(thing, language)
  const totals = grouped ? groupTotals(matrix, groups) : []
  const shown = shownTotals(matrix, { rows: groups.flatMap(({ rows }) => rows), columns })
  const axes = [axisNoun(matrix.spec.rows, language), axisNoun(matrix.spec.columns, language)] as const
  const table: (readonly string[])[] = [
    [text.code, text.corner(...axes), text.totalHead, ...columns.map((column) => name(matrix.columns[column]))],
    ['', text.totalHead, String(shown.total), ...columns.map((column) => String(shown.columns[column]))],
  ]
  groups.forEach(({ owner, rows }, at) => {
    if (grouped) {
      const counts = columns.map((column) => totals[at]?.[column] ?? 0)
      const sum = counts.reduce((before, count) => before + count, 0)
      const agency = owner === NOBODY ? text.noOwner : (agencies[owner]?.name ?? owner)
      table.push(['', agency, String(sum), ...counts.map(String)])
    }
    for (const row of rows) {
      const thing = matrix.rows[row]
      if (!thing) continue
      const cells = columns.map((column) => {
        const links = linksAt(matrix, row, column)
        return links.length === 0 ? '' : cellMark(matrix, links, letters).replace(DOT, 'x')
      })
      table.push([thingCode(thing), name(thing), String(shown.rows[row]), ...cells])
    }
  })
  return table
}
