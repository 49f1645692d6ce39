// What happens to an element between two dates: a shape of its own and always its word.

import { ArrowRight, CalendarOff, Equal, Hourglass, type LucideIcon, Plus, Triangle, X } from 'lucide-react'
import type { ChangeWhat } from '../../roadmap/changeEntries.ts'
import { changeText } from '../text/change.ts'
import { useText } from '../text/language.ts'
import styles from './WhatMark.module.css'

export type MarkedChange = ChangeWhat | 'kept'

/** The shape of each, the same in lists, the matrix and the drawing's banner. */
export const WHAT_ICONS: Readonly<Record<MarkedChange, LucideIcon>> = {
  added: Plus,
  changed: Triangle,
  retired: X,
  replaced: ArrowRight,
  passing: Hourglass,
  unplanned: CalendarOff,
  kept: Equal,
}

/** Shape and word; the word can be left to the surroundings. */
export function WhatMark({ what, wordless }: { readonly what: MarkedChange; readonly wordless?: boolean }) {
  const text = useText(changeText)
  const Icon = WHAT_ICONS[what]
  return (
    <span className={styles.mark} data-what={what}>
      <Icon aria-hidden="true" />
      <span className={wordless ? 'visually-hidden' : undefined}>{text.what[what]}</span>
    </span>
  )
}
