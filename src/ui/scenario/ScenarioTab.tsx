// The scenarios of the blueprint.

import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'

/** First tab of Skenario. */
export function ScenarioTab() {
  const karta = useKarta()
  const text = useText(scenarioText)
  return (
    <EmptyState
      title={text.none}
      action={
        <Button kind="primary" onClick={() => karta.route.set({ screen: 'simulasi' })}>
          {text.toSimulation}
        </Button>
      }
    >
      {text.noneHint}
    </EmptyState>
  )
}
