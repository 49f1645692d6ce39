// The question before a shock is deleted.

import { deleteShock } from '../../editing/commands/deleteShock.ts'
import type { Shock } from '../../model/scenario.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { withShock } from '../simulation/overlayEdits.ts'
import { useText } from '../text/language.ts'
import { riskText } from '../text/risk.ts'

/** What goes, then cancel or delete; what was assumed about it goes too. */
export function DeleteShockDialog({ shock, onClose }: { readonly shock: Shock; readonly onClose: () => void }) {
  const text = useText(riskText)
  const karta = useKarta()
  return (
    <ConfirmDelete
      title={text.deleteShock}
      onClose={onClose}
      onDelete={() => {
        karta.overlay.set(withShock(karta.overlay.get(), shock.id, undefined))
        runCommand(karta, deleteShock, { id: shock.id }, true)
      }}
    >
      <p>{text.deleteAsk(shock.name)}</p>
    </ConfirmDelete>
  )
}
