// A figure with its difference to the column it is held against, which stands beside it only where there is one.

import styles from './CompareTab.module.css'

/** "4,61 −0,045". */
export function CompareCell({ value, difference }: { readonly value: string; readonly difference: string }) {
  return (
    <>
      {value} {/[1-9]/.test(difference) ? <span className={styles.difference}>{difference}</span> : null}
    </>
  )
}
