// A button that may be unavailable and then says why, instead of going grey without a word.

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { useId } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium'
  readonly icon?: ReactNode
  /** Why it cannot be used now; it stays focusable and shows the reason. */
  readonly whyNot?: string | undefined
  /** Pressed state of a toggle. */
  readonly pressed?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A push button or, with `pressed`, a toggle. */
export function Button({
  kind = 'plain',
  size = 'medium',
  icon,
  whyNot,
  pressed,
  children,
  className,
  onClick,
  title,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  return (
    <>
      <button
        type="button"
        {...rest}
        className={[styles.button, styles[kind], styles[size], className].filter(Boolean).join(' ')}
        aria-pressed={pressed}
        aria-disabled={whyNot ? true : undefined}
        aria-describedby={whyNot ? reasonId : rest['aria-describedby']}
        title={whyNot ?? title}
        onClick={whyNot ? undefined : onClick}
      >
        {icon}
        {children}
      </button>
      {whyNot ? (
        <span id={reasonId} hidden>
          {whyNot}
        </span>
      ) : null}
    </>
  )
}
