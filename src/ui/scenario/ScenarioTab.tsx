// The scenarios of the blueprint: the list, or the one an address such as #/skenario/skenario/<id> names.

import type { Blueprint } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { NewScenarioButton } from './NewScenarioButton.tsx'
import { ScenarioList } from './ScenarioList.tsx'
import { ScenarioSheet } from './ScenarioSheet.tsx'

const scenariosOf = ({ scenarios }: Blueprint) => scenarios

/** Address detail of this tab. */
const SCENARIO_DETAIL = 'skenario'

/** First tab of Skenario. */
export function ScenarioTab() {
  const karta = useKarta()
  const text = useText(scenarioText)
  const { detail, part } = useExternalStore(karta.route)
  const scenarios = useBlueprint(scenariosOf)
  const named = detail === SCENARIO_DETAIL && part !== undefined ? scenarios[part] : undefined
  if (named) return <ScenarioSheet key={named.id} scenario={named} />
  if (Object.keys(scenarios).length > 0) return <ScenarioList />
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
