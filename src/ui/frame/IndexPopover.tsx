// The popover under the index: opens with the reasons, gives the focus back to the index when it closes.

import type { RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Standing } from '../../simulation/result.ts'
import { closePanel } from '../actions/openPanel.ts'
import { whyText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './IndexPopover.module.css'
import { IndexWhy } from './IndexWhy.tsx'

interface IndexPopoverProps {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly standing: Standing
  /** What-if assumptions are counted. */
  /** What is assumed, in a sentence; empty when nothing is. */
  readonly assumed: string
}

/** The reasons while they are open. */
export function IndexPopover({ button, standing, assumed }: IndexPopoverProps) {
  const text = useText(whyText)
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={button}
      isOpen
      onOpenChange={(open) => {
        if (!open) closePanel()
      }}
      placement="bottom end"
    >
      <Dialog className={styles.dialog ?? ''} aria-label={text.title}>
        <IndexWhy standing={standing} assumed={assumed} />
      </Dialog>
    </Popover>
  )
}
