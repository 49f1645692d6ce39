// Takes back that a finding was accepted: it shows again while it is there.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'

export interface WithdrawWaiverArgs {
  readonly id: Id
}

/** Withdraws an acceptance; one that is already gone changes nothing. */
export const withdrawWaiver: Command<WithdrawWaiverArgs> = {
  name: 'withdrawWaiver',
  label: () => ({ id: 'Cabut penerimaan temuan', en: 'Withdraw the acceptance of a finding' }),
  apply: (draft, { id }) => {
    delete draft.waivers[id]
  },
}
