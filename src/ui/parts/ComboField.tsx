// A choice from a long list: type to filter, arrows to move, Enter to take. For agencies, indicators, elements, codes.

import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './ComboField.module.css'
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
  hideLabel,
  pick,
  autoFocus,
}: ComboFieldProps) {
  const text = useText(partsText)
  return (
    <ComboBox
      // A picker starts over after each choice.
      key={pick ? `pick-${choices.length}` : 'choose'}
      className={styles.combo ?? ''}
      defaultItems={choices}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      {...(hideLabel ? { 'aria-label': label } : {})}
      autoFocus={autoFocus ?? false}
    >
      {hideLabel ? null : <Label className={fieldStyles.label ?? ''}>{label}</Label>}
      <div className={styles.box}>
        <Input className={fieldStyles.control ?? ''} placeholder={placeholder ?? ''} />
        <Button className={styles.open ?? ''}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      {hint ? (
        <Text slot="description" className={fieldStyles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <Popover className={styles.popover ?? ''}>
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
