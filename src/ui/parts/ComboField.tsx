// A choice from a long list: type to filter, arrows to move, Enter to take. For agencies, indicators, elements, codes.

import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text, useFilter } from 'react-aria-components'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './ComboField.module.css'
import { useDialogLayer } from './dialogLayer.ts'
import { fieldStyles } from './Field.tsx'

export interface ComboChoice {
  readonly id: string
  readonly label: string
  /** A second, quieter line. */
  readonly detail?: string
}

interface ComboFieldProps {
  readonly label: string
  readonly choices: readonly ComboChoice[]
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly placeholder?: string
  readonly hint?: string
  /** Shown instead of the hint. */
  readonly error?: string | undefined
  readonly hideLabel?: boolean
  /** The field empties itself after a choice: "add another". */
  readonly pick?: boolean
  readonly autoFocus?: boolean
}

/** A labelled combo box over at most a few hundred choices. */
export function ComboField({
  label,
  choices,
  value,
  onChange,
  placeholder,
  hint,
  error,
  hideLabel,
  pick,
  autoFocus,
}: ComboFieldProps) {
  const text = useText(partsText)
  const layer = useDialogLayer()
  const [picked, setPicked] = useState(0)
  const take = (id: string | null) => {
    onChange(id)
    if (pick && id !== null) setPicked(picked + 1)
  }
  const { contains } = useFilter({ sensitivity: 'base' })
  /**
   * Enter takes the first match of what was typed; React Aria would take nothing while no option is pointed at. Esc on an
   * open list closes the list, not the dialog around it.
   */
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const isOpen = input.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && isOpen) event.preventDefault()
    if (event.key !== 'Enter' || !isOpen || input.hasAttribute('aria-activedescendant')) return
    const typed = input.value.trim()
    const first = typed === '' ? undefined : choices.find((choice) => contains(choice.label, typed))
    if (!first) return
    event.preventDefault()
    take(first.id)
    input.blur()
    input.focus()
  }
  return (
    <ComboBox
      // A picker starts over after each choice and keeps the focus for the next one.
      key={pick ? `pick-${picked}` : 'choose'}
      className={styles.combo ?? ''}
      defaultItems={choices}
      selectedKey={value}
      onSelectionChange={(key) => take(key === null ? null : String(key))}
      menuTrigger="focus"
      isInvalid={error !== undefined}
      {...(hideLabel ? { 'aria-label': label } : {})}
      autoFocus={picked > 0 || (autoFocus ?? false)}
    >
      {hideLabel ? null : <Label className={fieldStyles.label ?? ''}>{label}</Label>}
      <div className={styles.box}>
        <Input className={fieldStyles.control ?? ''} placeholder={placeholder ?? ''} onKeyDown={onKey} />
        <Button className={styles.open ?? ''}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      {error || hint ? (
        <Text slot="description" className={(error ? fieldStyles.error : fieldStyles.hint) ?? ''}>
          {error ?? hint}
        </Text>
      ) : null}
      <Popover className={styles.popover ?? ''} {...layer}>
        <ListBox className={styles.list ?? ''} renderEmptyState={() => <p className={styles.empty}>{text.noMatch}</p>}>
          {(choice: ComboChoice) => (
            <ListBoxItem className={styles.item ?? ''} textValue={choice.label} id={choice.id}>
              <Text slot="label">{choice.label}</Text>
              {choice.detail ? (
                <Text slot="description" className={styles.detail ?? ''}>
                  {choice.detail}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
