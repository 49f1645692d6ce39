// The question before a scenario is deleted.

import { deleteScenario } from '../../editing/commands/deleteScenario.ts'
import type { Scenario } from '../../model/scenario.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { scenarioText } from '../text/scenario.ts'

interface DeleteScenarioDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** What goes, then cancel or delete. */
export function DeleteScenarioDialog({ scenario, onClose }: DeleteScenarioDialogProps) {
  const text = useText(scenarioText)
  const parts = useText(partsText)
  const karta = useKarta()
  return (
    <Dialog
      title={text.deleteTitle}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => {
              onClose()
              runCommand(karta, deleteScenario, { id: scenario.id }, true)
            }}
          >
            {parts.delete}
          </Button>
        </>
      }
    >
      <p>{text.deleteAsk(scenario.name)}</p>
    </Dialog>
  )
}
