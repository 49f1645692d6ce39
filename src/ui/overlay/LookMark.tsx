// The mark of a look as a small label in its colour: the same in legend, list and on the element.

import styles from './LookMark.module.css'
import { lookStyle } from './lookStyle.ts'
import type { Look } from './paint.ts'

/** The mark alone; its meaning stands beside it or in the name of what carries it. */
export function LookMark({ look }: { readonly look: Look }) {
  return (
    <span className={styles.mark} style={lookStyle(look.colour)} aria-hidden="true">
      {look.mark}
    </span>
  )
}
