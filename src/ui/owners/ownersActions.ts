// The keys of the matrix of owners: the agency of the focused cell answers for its indicator, or supports it.

import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import { ownersActionText } from '../text/ownersAction.ts'
import { assignPart, focusedCell } from './assignPart.ts'

const words = (key: 'own' | 'support' | 'noCell'): Words => ({
  id: ownersActionText.id[key],
  en: ownersActionText.en[key],
})

function assigns(part: 'owner' | 'support', label: Words, key: string): Action {
  return {
    id: `owners.${part}`,
    label,
    group: 'assessment',
    keys: [key],
    screens: ['penilaian'],
    whyNot: () => (focusedCell.get() ? undefined : words('noCell')),
    run: (karta) => {
      const cell = focusedCell.get()
      if (cell) assignPart(karta, cell, part)
    },
  }
}

export const ownersActions: readonly Action[] = [
  assigns('owner', words('own'), 'O'),
  assigns('support', words('support'), 'S'),
]
