// The question before a shock is deleted.

import { deleteShock } from '../../editing/commands/deleteShock.ts'
import type { Shock } from '../../model/scenario.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { withShock } from '../simulation/overlayEdits.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { riskText } from '../text/risk.ts'

/** What goes, then cancel or delete; what was assumed about it goes too. */
export function DeleteShockDialog({ shock, onClose }: { readonly shock: Shock; readonly onClose: () => void }) {
  const text = useText(riskText)
  const parts = useText(partsText)
  const karta = useKarta()
  return (
    <Dialog
      title={text.deleteShock}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => {
              onClose()
              karta.overlay.set(withShock(karta.overlay.get(), shock.id, undefined))
              runCommand(karta, deleteShock, { id: shock.id }, true)
            }}
          >
            {parts.delete}
          </Button>
        </>
      }
    >
      <p>{text.deleteAsk(shock.name)}</p>
    </Dialog>
  )
}
