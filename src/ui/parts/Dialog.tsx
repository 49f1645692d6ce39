// A dialog over the page: the browser's own modal <dialog> traps the focus, closes on Esc and gives the focus back.

import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './Dialog.module.css'
import { DialogLayer } from './dialogLayer.ts'
import { IconButton } from './IconButton.tsx'

/** Where the focus starts: the first field, else where the browser puts it. */
const FIRST_FIELD = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons of the last row, the main one last. */
  readonly footer?: ReactNode
  readonly width?: 'narrow' | 'medium' | 'wide'
}

/** A modal dialog while it is rendered; `onClose` on Esc, on the close button and on a click outside. */
export function Dialog({ title, onClose, children, footer, width = 'medium' }: DialogProps) {
  const text = useText(partsText)
  const ref = useRef<HTMLDialogElement>(null)
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    setLayer(dialog)
    dialog?.showModal()
    if (!dialog?.querySelector('[autofocus]')) dialog?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    // The click outside lands on the dialog element itself; keys have Esc.
    <dialog
      ref={ref}
      className={[styles.dialog, styles[width]].join(' ')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <div className={styles.body}>
        <header className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label={text.close} icon={<X />} onClick={onClose} />
        </header>
        <div className={styles.content}>
          <DialogLayer value={layer}>{children}</DialogLayer>
        </div>
        {footer ? <footer className={styles.footer}>{footer}</footer> : null}
      </div>
    </dialog>
  )
}
