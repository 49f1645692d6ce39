// The scenarios of the blueprint: the list, or the one an address such as #/skenario/skenario/<id> names.

import type { Blueprint } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { NewScenarioButton } from './NewScenarioButton.tsx'
import { ScenarioList } from './ScenarioList.tsx'

const hasNone = ({ scenarios }: Blueprint) => Object.keys(scenarios).length === 0

/** First tab of Skenario. */
export function ScenarioTab() {
  const karta = useKarta()
  const text = useText(scenarioText)
  if (!useBlueprint(hasNone)) return <ScenarioList />
  return (
    <EmptyState
      title={text.none}
      action={
        <>
          <NewScenarioButton />
          <Button onClick={() => karta.route.set({ screen: 'simulasi' })}>{text.toSimulation}</Button>
        </>
      }
    >
      {text.noneHint}
    </EmptyState>
  )
}
