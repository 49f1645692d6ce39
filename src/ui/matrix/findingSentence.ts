// The sentence above a matrix: what it says at a glance, for one who does not read the cells. Pure.

import { matrixOptions } from '../../matrix/cellOptions.ts'
import { MANY, type MatrixFinding, matrixFinding } from '../../matrix/matrixFinding.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import { NOBODY, thingName } from '../../matrix/thing.ts'
import type { Language } from '../../model/words.ts'
import { formatIn } from '../format.ts'
import { textIn } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { axisNoun } from './axisWords.ts'

/** "12 dari 26 layanan tanpa aplikasi; 3 aplikasi dengan ≥ 5 layanan." */
export function findingSentence(matrix: Matrix, language: Language): string {
  const parts = partsOf(matrix, language)
  return parts.length === 0 ? '' : `${parts.join('; ')}.`
}

function partsOf(matrix: Matrix, language: Language): readonly string[] {
  const text = textIn(matrixText, language)
  const { number } = formatIn(language)
  const noun = { rows: axisNoun(matrix.spec.rows, language), columns: axisNoun(matrix.spec.columns, language) }
  const found = matrixFinding(matrix, writtenSide(matrix))
  const topOf = (side: 'rows' | 'columns', unit: string): string[] => {
    const top = found[side].top
    const thing = top && matrix[side][top.place]
    return top && thing && thing.kind !== 'nobody'
      ? [text.findTop(thingName(thing, language), number(top.total), unit)]
      : []
  }
  switch (matrix.content) {
    case 'relations':
      return [...relationParts(found, noun, language)]
    case 'owners': {
      const [own, other] =
        matrix.spec.rows.kind === 'elements' ? (['rows', 'columns'] as const) : (['columns', 'rows'] as const)
      const { empty, count } = found[own]
      return [
        empty > 0 ? text.findOwnerless(number(empty), noun[own]) : text.findOwned(number(count), noun[own]),
        ...topOf(other, noun[own]),
        ...(found[other].empty > 0 ? [text.findIdle(number(found[other].empty), noun[other])] : []),
      ]
    }
    case 'counts': {
      const side = matrix.spec.rows.kind === 'agencies' ? 'rows' : 'columns'
      const nobody = matrix[side].findIndex(({ id }) => id === NOBODY)
      const totals = side === 'rows' ? matrix.rowTotals : matrix.columnTotals
      const ownerless = totals[nobody] ?? 0
      const idle = found[side].empty - (ownerless === 0 ? 1 : 0)
      return [
        ownerless > 0
          ? text.findOwnerless(number(ownerless), text.elements)
          : text.findOwned(number(matrix.total), text.elements),
        ...topOf(side, text.elements),
        ...(idle > 0 ? [text.findIdle(number(idle), text.agencies)] : []),
      ]
    }
    case 'indicators': {
      const [own, other] =
        matrix.spec.rows.kind === 'elements' ? (['rows', 'columns'] as const) : (['columns', 'rows'] as const)
      return [
        text.findUntouched(number(found[other].empty), number(found[other].count)),
        text.findTouching(number(found[own].count - found[own].empty), number(found[own].count)),
      ]
    }
  }
}

function relationParts(
  { rows, columns, written }: MatrixFinding,
  noun: { readonly rows: string; readonly columns: string },
  language: Language,
): readonly string[] {
  const text = textIn(matrixText, language)
  const { number } = formatIn(language)
  const parts: string[] = []
  if (rows.count === 0 || columns.count === 0) return parts
  parts.push(
    rows.empty === 0
      ? text.findNone(noun.rows, noun.columns, number(rows.count))
      : text.findEmpty(noun.rows, noun.columns, number(rows.empty), number(rows.count)),
  )
  if (columns.empty > 0)
    parts.push(text.findEmpty(noun.columns, noun.rows, number(columns.empty), number(columns.count)))
  if (written) {
    const data = written.side === 'rows' ? noun.rows : noun.columns
    if (written.unwritten > 0) parts.push(text.findUnwritten(data, number(written.unwritten)))
    if (written.byMany > 0) parts.push(text.findByMany(data, number(written.byMany)))
  } else if (columns.busy > 0) {
    parts.push(text.findBusy(noun.columns, noun.rows, number(columns.busy), MANY))
  }
  return parts
}

/** The side that stands for what is written, where the relations of the matrix write anything. */
function writtenSide(matrix: Matrix): 'rows' | 'columns' | undefined {
  if (matrix.content !== 'relations') return undefined
  const writing = matrixOptions(matrix.spec).find(({ relation }) => relation.accessType?.includes('Write'))
  if (!writing) return undefined
  return writing.backward ? 'rows' : 'columns'
}
