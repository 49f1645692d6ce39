// A choice from a short list with the browser's own list box.

import { Field, fieldStyles } from './Field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly group?: string
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly error?: string | undefined
  readonly disabled?: boolean
  /** Shown as the first, empty choice. */
  readonly none?: string
}

/** A labelled list box; `none` offers the empty choice. */
export function SelectField({ label, value, choices, onChange, hint, error, disabled, none }: SelectFieldProps) {
  const groups = [...new Set(choices.map((choice) => choice.group ?? ''))]
  return (
    <Field label={label} {...(hint ? { hint } : {})} error={error}>
      {(ids) => (
        <select
          {...ids}
          className={fieldStyles.control}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {groups.map((group) => {
            const options = choices
              .filter((choice) => (choice.group ?? '') === group)
              .map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))
            return group ? (
              <optgroup key={group} label={group}>
                {options}
              </optgroup>
            ) : (
              options
            )
          })}
        </select>
      )}
    </Field>
  )
}
