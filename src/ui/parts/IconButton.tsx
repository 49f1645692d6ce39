// A button that is only an icon; its name is read aloud and shown on hover, with its key when it has one.

import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon'> {
  readonly label: string
  readonly keys?: string | undefined
  readonly icon: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** An icon with a name. */
export function IconButton({ label, keys, icon, kind = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      kind={kind}
      className={[styles.icon, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      icon={icon}
    />
  )
}
