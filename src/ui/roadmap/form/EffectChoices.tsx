// The plain choices of what an effect meets, as radio buttons that say it in words.

import { useId } from 'react'
import type { Effect } from '../../../model/blueprint.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import type { EffectChoice } from '../effectChoice.ts'
import styles from './EffectEditor.module.css'

interface EffectChoicesProps {
  readonly choice: EffectChoice
  readonly draft: Effect
  readonly lowest: number
  readonly onChoose: (choice: EffectChoice) => void
}

/** Three choices; the fourth only while the effect is such a range. */
export function EffectChoices({ choice, draft, lowest, onChoose }: EffectChoicesProps) {
  const text = useText(roadmapItemText)
  const name = useId()
  const from = Math.max(lowest, draft.from)
  const choices: readonly (readonly [EffectChoice, string])[] = [
    ['all', text.all(draft.to)],
    ['only', text.only(draft.to)],
    ['part', text.part],
    ...(choice === 'range' ? [['range', text.range(from + 1, draft.to)] as const] : []),
  ]
  return (
    <fieldset className={styles.choices}>
      <legend>{text.choice}</legend>
      {choices.map(([id, label]) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={name} checked={choice === id} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
