// The question before something is deleted: what goes along, then cancel or delete.

import type { ReactNode } from 'react'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDeleteProps {
  readonly title: string
  /** What the last button says, when "delete" alone is not enough. */
  readonly label?: string
  /** Why it cannot be deleted now. */
  readonly whyNot?: string | undefined
  /** A button between the two: a lesser way. */
  readonly instead?: ReactNode
  /** What goes along. */
  readonly children: ReactNode
  readonly onClose: () => void
  /** Runs once the dialog is told to close. */
  readonly onDelete: () => void
}

/** A narrow dialog; the way out has the focus first, so that Enter does not delete. */
export function ConfirmDelete({ title, label, whyNot, instead, children, onClose, onDelete }: ConfirmDeleteProps) {
  const text = useText(partsText)
  return (
    <Dialog
      title={title}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button ref={(button) => button?.setAttribute('autofocus', '')} onClick={onClose}>
            {text.cancel}
          </Button>
          {instead}
          <Button
            kind="danger"
            whyNot={whyNot}
            onClick={() => {
              onClose()
              onDelete()
            }}
          >
            {label ?? text.delete}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
