// A chosen thing in a set, with a small button that takes it out again.

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../parts/IconButton.tsx'
import styles from './RemovableChip.module.css'

interface RemovableChipProps {
  readonly children: ReactNode
  readonly removeLabel: string
  readonly whyNot: string | undefined
  readonly onRemove: () => void
}

/** A chip in a list; put it in a `<ul>`. */
export function RemovableChip({ children, removeLabel, whyNot, onRemove }: RemovableChipProps) {
  return (
    <li className={styles.chip}>
      <span className={styles.label}>{children}</span>
      <IconButton label={removeLabel} size="small" whyNot={whyNot} icon={<X aria-hidden="true" />} onClick={onRemove} />
    </li>
  )
}

export { styles as chipStyles }
