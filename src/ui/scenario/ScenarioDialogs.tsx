// The dialog of the question that is being asked about a scenario, if any.

import type { Blueprint } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { ApplyDialog } from './ApplyDialog.tsx'
import { DeleteScenarioDialog } from './DeleteScenarioDialog.tsx'
import { LoseAssumptionsDialog } from './LoseAssumptionsDialog.tsx'
import { NameScenarioDialog } from './NameScenarioDialog.tsx'
import { scenarioTask } from './scenarioTask.ts'

const scenariosOf = ({ scenarios }: Blueprint) => scenarios
const close = () => scenarioTask.set(null)

/** One dialog at a time. */
export function ScenarioDialogs() {
  const karta = useKarta()
  const task = useExternalStore(scenarioTask)
  const scenarios = useBlueprint(scenariosOf)
  if (!task) return null
  if (task.kind === 'name') {
    const { overlay, onMade } = task
    return <NameScenarioDialog overlay={overlay} onClose={close} {...(onMade && { onMade })} />
  }
  const scenario = scenarios[task.id]
  if (!scenario) return null
  if (task.kind === 'apply') return <ApplyDialog scenario={scenario} onClose={close} />
  if (task.kind === 'delete') return <DeleteScenarioDialog scenario={scenario} onClose={close} />
  const save = () => scenarioTask.set({ kind: 'name', overlay: karta.overlay.get() })
  return <LoseAssumptionsDialog scenario={scenario} onSave={save} onClose={close} />
}
