// The question before a scenario is deleted.

import { deleteScenario } from '../../editing/commands/deleteScenario.ts'
import type { Scenario } from '../../model/scenario.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'

interface DeleteScenarioDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** What goes, then cancel or delete. */
export function DeleteScenarioDialog({ scenario, onClose }: DeleteScenarioDialogProps) {
  const text = useText(scenarioText)
  const karta = useKarta()
  return (
    <ConfirmDelete
      title={text.deleteTitle}
      onClose={onClose}
      onDelete={() => runCommand(karta, deleteScenario, { id: scenario.id }, true)}
    >
      <p>{text.deleteAsk(scenario.name)}</p>
    </ConfirmDelete>
  )
}
