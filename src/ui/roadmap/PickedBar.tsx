// What can be done with the picked items: make a scenario of them, let them go.

import type { Blueprint } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { onlyThese } from '../scenario/makeScenario.ts'
import { scenarioTask } from '../scenario/scenarioTask.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { scenarioText } from '../text/scenario.ts'
import styles from './PickedBar.module.css'
import { pickedItems, pickedOf } from './pickedItems.ts'
import { useReadOnly } from './useReadOnly.ts'

const letAllGo = () => pickedItems.set(new Set())
const whole = (blueprint: Blueprint) => blueprint

/** Nothing while nothing is picked. */
export function PickedBar() {
  const text = useText(roadmapText)
  const scenarios = useText(scenarioText)
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const picked = pickedOf(blueprint, useExternalStore(pickedItems))
  if (picked.size === 0) return null
  return (
    <section className={styles.bar} aria-label={text.picked}>
      <span>{text.pickedCount(picked.size)}</span>
      <Button
        kind="primary"
        size="small"
        whyNot={readOnly}
        title={scenarios.fromSelectionHint}
        onClick={() => scenarioTask.set({ kind: 'name', overlay: onlyThese(blueprint, picked), onMade: letAllGo })}
      >
        {scenarios.fromSelection}
      </Button>
      <Button size="small" onClick={letAllGo}>
        {text.unpickAll}
      </Button>
    </section>
  )
}
