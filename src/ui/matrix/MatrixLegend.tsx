// What the marks of a matrix mean and which keys there are, in one line below it.

import type { CellOption } from '../../matrix/cellOptions.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import { useText, useWords } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { DOT, type Letters } from './cellWords.ts'
import styles from './MatrixTab.module.css'
import { STANDING_MARKS, type StandingMark } from './standingMark.ts'

interface MatrixLegendProps {
  readonly matrix: Matrix
  readonly options: readonly CellOption[]
  readonly letters: Letters
  /** The signs of how things stand that are in use. */
  readonly standings: ReadonlySet<StandingMark>
  /** Why nothing can be changed. */
  readonly readOnly: string | undefined
}

/** The legend. */
export function MatrixLegend({ matrix, options, letters, standings, readOnly }: MatrixLegendProps) {
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
      {STANDING_MARKS.filter((mark) => standings.has(mark)).map((mark) => (
        <span key={mark}>
          <b>{mark}</b> {text.standings[mark]}
        </span>
      ))}
      <span className={styles.hint}>{hint}</span>
    </div>
  )
}
