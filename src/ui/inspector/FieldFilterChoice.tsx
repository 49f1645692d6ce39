// Chooses which fields the inspector shows.

import { useExternalStore } from '../externalStore.ts'
import { Button } from '../parts/Button.tsx'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import { type FieldFilter, fieldFilter } from './fieldFilter.ts'
import styles from './Inspector.module.css'

/** Three buttons, one of them pressed. */
export function FieldFilterChoice() {
  const text = useText(inspectorText)
  const now = useExternalStore(fieldFilter)
  const choices: ReadonlyArray<readonly [FieldFilter, string]> = [
    ['all', text.showAll],
    ['required', text.showRequired],
    ['empty', text.showEmpty],
  ]
  return (
    <fieldset className={styles.filter}>
      <legend className="visually-hidden">{text.show}</legend>
      {choices.map(([filter, name]) => (
        <Button key={filter} size="small" pressed={now === filter} onClick={() => fieldFilter.set(filter)}>
          {name}
        </Button>
      ))}
    </fieldset>
  )
}
