// What the marks of a matrix mean and which keys there are, in one line below it.

import type { CellOption } from '../../matrix/cellOptions.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import { useText, useWords } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { DOT, type Letters } from './cellWords.ts'
import styles from './MatrixTab.module.css'

interface MatrixLegendProps {
  readonly matrix: Matrix
  readonly options: readonly CellOption[]
  readonly letters: Letters
  /** Why nothing can be changed. */
  readonly readOnly: string | undefined
}

/** The legend. */
export function MatrixLegend({ matrix, options, letters, readOnly }: MatrixLegendProps) {
  const text = useText(matrixText)
  const words = useWords()
  const { content } = matrix
  const hint =
    content === 'counts'
      ? text.hintCounts
      : content === 'indicators'
        ? text.hintIndicators
        : (readOnly ?? (letters.size > 0 ? text.hintMany : text.hintOne))
  return (
    <div className={styles.legend}>
      {content === 'owners' ? (
        <span>
          <b aria-hidden="true">{DOT}</b> {text.owns}
        </span>
      ) : null}
      {content === 'relations'
        ? options.map((option) => (
            <span key={option.id}>
              <b>{letters.get(option.id) ?? DOT}</b> {words(option.name)}
            </span>
          ))
        : null}
      <span className={styles.hint}>{hint}</span>
    </div>
  )
}
