// What the catalogue shows, as a CSV file: the rows and columns of the moment, with titles.

import { cellText } from '../../catalogue/cellText.ts'
import { writeDelimited } from '../../files/delimited.ts'
import { download } from '../files/download.ts'
import { formatIn } from '../format.ts'
import type { Karta } from '../karta.ts'
import { preferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { both, type Sheet } from './cellWork.ts'
import { columnLabel } from './columnLabel.ts'

/** Downloads the rows shown; with the mark by which Excel knows the encoding. */
export function downloadCsv(karta: Karta, { context, rows, columns }: Sheet, separator: ',' | ';'): void {
  const { language } = preferences.get()
  const cells = [
    columns.map((column) => columnLabel(column, language)),
    ...rows.map((element) => columns.map((column) => cellText(context, element, column))),
  ]
  const text = writeDelimited(cells, { separator, mark: true })
  download(`${catalogueText[language].file}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
  karta.announce(both((words) => words.downloaded(formatIn(language).number(rows.length))))
}
