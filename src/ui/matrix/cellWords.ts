// What stands in a cell and what is read aloud of it.

import { optionId } from '../../matrix/cellOptions.ts'
import type { Link } from '../../matrix/link.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import { relationKindOf } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'
import { textIn } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'

/** A filled cell where one relation fits. */
export const DOT = '●'

/** The letters of a matrix by option id; empty where one relation fits and a dot says all. */
export type Letters = ReadonlyMap<string, string>

/** A relation the metamodel does not allow there: a file may hold one. */
const FORBIDDEN = '!'

/** The mark of a cell: a dot, letters, or a plain number; nothing where it is empty. */
export function cellMark(matrix: Matrix, links: readonly Link[], letters: Letters): string {
  if (links.length === 0) return ''
  switch (matrix.content) {
    case 'owners':
      return DOT
    case 'counts':
    case 'indicators':
      return String(links.length)
    case 'relations': {
      const marks = links.flatMap((link) => {
        if (link.kind !== 'relation') return []
        const id = optionId(link.relation.kind, link.backward)
        return letters.size === 0 ? DOT : (letters.get(id) ?? FORBIDDEN)
      })
      return [...new Set(marks)].sort().join('')
    }
  }
}

/** What a cell holds, in words: "mendukung layanan", "pemilik", "3 sebab", "kosong". */
export function cellWords(matrix: Matrix, links: readonly Link[], language: Language): string {
  const text = textIn(matrixText, language)
  if (links.length === 0) return text.cellEmpty
  switch (matrix.content) {
    case 'owners':
      return text.owns
    case 'counts':
      return text.elementsCount(links.length)
    case 'indicators':
      return text.reasonsCount(links.length)
    case 'relations':
      return links
        .flatMap((link) =>
          link.kind === 'relation' ? [relationWords(link.relation.kind, link.backward, language)] : [],
        )
        .join(', ')
  }
}

/** A relation as read from the row to the column. */
export function relationWords(kind: string, backward: boolean, language: Language): string {
  const found = relationKindOf(kind)
  return found ? (backward ? found.inverseName : found.name)[language] : kind
}
