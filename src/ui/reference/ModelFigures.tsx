// The six models with how much of each is covered; one of them is chosen.

import { metamodel } from '../../model/metamodel.ts'
import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import type { ReferenceCoverage } from '../../reference/referenceCoverage.ts'
import { useFormat } from '../format.ts'
import { useText, useWords } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import styles from './ModelFigures.module.css'

interface ModelFiguresProps {
  readonly coverage: ReferenceCoverage
  readonly selected: ReferenceModelCode
  readonly onSelect: (model: ReferenceModelCode) => void
}

/** A button for each model: code, name, "n dari m kode terisi". */
export function ModelFigures({ coverage, selected, onSelect }: ModelFiguresProps) {
  const text = useText(referenceText)
  const words = useWords()
  const format = useFormat()
  return (
    <div className={styles.models} role="group" aria-label={text.models}>
      {coverage.models.map(({ model, covered, codes, elements, uncoded, local }) => {
        const name = metamodel.domains.find(({ referenceModel }) => referenceModel === model)?.name
        return (
          <button
            key={model}
            type="button"
            className={styles.model}
            aria-pressed={model === selected}
            onClick={() => onSelect(model)}
          >
            <span className={styles.name}>
              <strong>{model}</strong> {name ? words(name) : ''}
            </span>
            <span className={styles.figure}>{text.filled(format.number(covered), format.number(codes))}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${(covered / Math.max(1, codes)) * 100}%` }} />
            </span>
            <span className={styles.quiet}>
              {text.modelElements(format.number(elements + uncoded), format.number(uncoded))}
              {local > 0 ? ` · ${text.locals(format.number(local))}` : ''}
            </span>
          </button>
        )
      })}
    </div>
  )
}
