// The question before opening a scenario would take away assumptions that are kept nowhere.

import type { Scenario } from '../../model/scenario.ts'
import { useKarta, useOverlay } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { assumptionCount } from '../simulation/overlayEdits.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { scenarioText } from '../text/scenario.ts'
import { takeUpScenario } from './takeUpScenario.ts'

interface LoseAssumptionsDialogProps {
  readonly scenario: Scenario
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Cancel, save them first, or open anyway. */
export function LoseAssumptionsDialog({ scenario, onSave, onClose }: LoseAssumptionsDialogProps) {
  const text = useText(scenarioText)
  const parts = useText(partsText)
  const karta = useKarta()
  const count = assumptionCount(useOverlay())
  return (
    <Dialog
      title={text.loseTitle}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button
            onClick={() => {
              onClose()
              takeUpScenario(karta, scenario.id)
            }}
          >
            {text.loseOpen}
          </Button>
          <Button kind="primary" onClick={onSave}>
            {text.loseSave}
          </Button>
        </>
      }
    >
      <p>{text.lose(count, scenario.name)}</p>
    </Dialog>
  )
}
