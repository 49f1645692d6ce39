// What can be done with the assumptions made here: keep them as a scenario, clear them, or close the scenario they belong to.

import { RotateCcw, Save, X } from 'lucide-react'
import { useKarta, useOverlay } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { useOpenScenario } from '../scenario/openScenario.ts'
import { scenarioTask } from '../scenario/scenarioTask.ts'
import { layDownScenario } from '../scenario/takeUpScenario.ts'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { scenarioActionText } from '../text/scenarioAction.ts'
import { simulationText } from '../text/simulation.ts'
import { simulationActionText } from '../text/simulationAction.ts'
import styles from './AssumptionButtons.module.css'
import { assumptionCount, NO_OVERLAY } from './overlayEdits.ts'

/** Nothing while nothing is assumed. */
export function AssumptionButtons() {
  const text = useText(simulationText)
  const scenarios = useText(scenarioText)
  const actions = useText(scenarioActionText)
  const clearing = useText(simulationActionText)
  const karta = useKarta()
  const overlay = useOverlay()
  const scenario = useOpenScenario()
  const readOnly = useReadOnly()
  const count = assumptionCount(overlay)
  if (scenario) {
    return (
      <div className={styles.open}>
        <p>{scenarios.openLine(scenario.name)}</p>
        <Button icon={<X aria-hidden="true" />} onClick={() => layDownScenario(karta)}>
          {actions.close}
        </Button>
      </div>
    )
  }
  if (count === 0) return null
  return (
    <>
      <Button
        icon={<Save aria-hidden="true" />}
        whyNot={readOnly}
        onClick={() => scenarioTask.set({ kind: 'name', overlay })}
      >
        {actions.save}
      </Button>
      <Button
        icon={<RotateCcw aria-hidden="true" />}
        onClick={() => {
          karta.overlay.set(NO_OVERLAY)
          karta.announce({ id: simulationActionText.id.resetDone, en: simulationActionText.en.resetDone })
        }}
      >
        {clearing.reset} ({text.assumptions(count)})
      </Button>
    </>
  )
}
