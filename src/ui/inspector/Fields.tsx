// A group of fields that can be changed. While the blueprint may only be read they are switched off, but what leads
// elsewhere (relations, items, views) stays in use.

import type { ReactNode } from 'react'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import styles from './Inspector.module.css'

/** Fields one below the other. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset className={styles.fields} disabled={useReadOnly()}>
      {children}
    </fieldset>
  )
}
