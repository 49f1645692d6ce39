// A number that is typed, read exactly and told when it cannot be meant; what was typed stays until it can.

import { useState } from 'react'
import { Field, fieldStyles } from '../parts/Field.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  /** Said while what was typed is no such number. */
  readonly wrong: string
  /** The number as text, empty for none. */
  readonly shown: string
  /** null for nothing typed, undefined for what is no such number. */
  readonly parse: (typed: string) => number | null | undefined
  readonly onCommit: (value: number | null) => void
}

/** A text field that commits when left or at Enter; Esc brings the old number back. */
export function NumberField({ label, hint, wrong, shown, parse, onCommit }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const commit = () => {
    if (typed === null) return
    const value = parse(typed)
    setWrong(value === undefined)
    if (value === undefined) return
    setTyped(null)
    onCommit(value)
  }
  return (
    <Field label={label} hint={hint} error={isWrong ? wrong : undefined}>
      {(ids) => (
        <input
          {...ids}
          className={fieldStyles.control}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          value={typed ?? shown}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape' && typed !== null) {
              event.preventDefault()
              setTyped(null)
              setWrong(false)
            }
          }}
        />
      )}
    </Field>
  )
}
