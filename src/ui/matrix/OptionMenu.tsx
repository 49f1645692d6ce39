// The small menu of a cell where several relations fit: each with its letter, those that are there ticked.

import { Check } from 'lucide-react'
import { Keyboard, Menu, MenuItem, Popover, Text } from 'react-aria-components'
import type { CellOption } from '../../matrix/cellOptions.ts'
import { useWords } from '../text/language.ts'
import type { Letters } from './cellWords.ts'
import styles from './OptionMenu.module.css'

interface OptionMenuProps {
  readonly cell: HTMLElement
  readonly label: string
  readonly options: readonly CellOption[]
  readonly present: ReadonlySet<string>
  readonly letters: Letters
  readonly onChoose: (option: string) => void
  readonly onClose: () => void
}

/** Open while it is rendered; letters choose too, Esc gives the focus back to the cell. */
export function OptionMenu({ cell, label, options, present, letters, onChoose, onClose }: OptionMenuProps) {
  const words = useWords()
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={{ current: cell }}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <div
        role="presentation"
        onKeyDownCapture={(event) => {
          const meant = options.find(({ id }) => letters.get(id) === event.key.toUpperCase())
          if (!meant) return
          event.preventDefault()
          event.stopPropagation()
          onChoose(meant.id)
        }}
      >
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          autoFocus="first"
          selectionMode="multiple"
          selectedKeys={present}
          onAction={(key) => onChoose(String(key))}
          onClose={onClose}
        >
          {options.map((option) => (
            <MenuItem key={option.id} id={option.id} textValue={words(option.name)} className={styles.item ?? ''}>
              <span className={styles.tick}>{present.has(option.id) ? <Check aria-hidden="true" /> : null}</span>
              <Text slot="label">{words(option.name)}</Text>
              <Keyboard className={styles.letter ?? ''}>{letters.get(option.id)}</Keyboard>
            </MenuItem>
          ))}
        </Menu>
      </div>
    </Popover>
  )
}
