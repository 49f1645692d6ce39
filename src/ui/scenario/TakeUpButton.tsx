// Opens a scenario, or closes it while it is open.

import type { Scenario } from '../../model/scenario.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { scenarioActionText } from '../text/scenarioAction.ts'
import { openScenario } from './openScenario.ts'
import { askToTakeUp } from './scenarioTask.ts'
import { layDownScenario } from './takeUpScenario.ts'

/** One button for both ways. */
export function TakeUpButton({ scenario }: { readonly scenario: Scenario }) {
  const text = useText(scenarioText)
  const actions = useText(scenarioActionText)
  const karta = useKarta()
  const open = useExternalStore(openScenario) === scenario.id
  return (
    <Button
      size="small"
      aria-label={`${open ? actions.close : text.open}: ${scenario.name}`}
      onClick={() => (open ? layDownScenario(karta) : askToTakeUp(karta, scenario.id))}
    >
      {open ? actions.close : text.open}
    </Button>
  )
}
