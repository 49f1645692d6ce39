// A button that opens a menu of commands. An entry that cannot run now stays readable and says why.

import type { ReactNode } from 'react'
import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import buttonStyles from './Button.module.css'
import { useDialogLayer } from './dialogLayer.ts'
import styles from './MenuButton.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly keys?: string
  readonly whyNot?: string
  readonly run: () => void
}

interface MenuButtonProps {
  readonly label: string
  readonly icon?: ReactNode
  readonly iconOnly?: boolean
  readonly entries: readonly MenuEntry[]
  readonly kind?: 'plain' | 'quiet' | 'primary'
}

/** A menu button; arrows move, Enter runs, Esc gives the focus back. */
export function MenuButton({ label, icon, iconOnly, entries, kind = 'plain' }: MenuButtonProps) {
  const layer = useDialogLayer()
  return (
    <MenuTrigger>
      <Button className={[buttonStyles.button, buttonStyles[kind], buttonStyles.medium].join(' ')} aria-label={label}>
        {icon}
        {iconOnly ? null : label}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" {...layer}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          disabledKeys={entries.filter((entry) => entry.whyNot).map((entry) => entry.id)}
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className={styles.item ?? ''}>
              {entry.icon}
              <Text slot="label" className={styles.label ?? ''}>
                {entry.label}
              </Text>
              {entry.keys ? <Keyboard className={styles.keys ?? ''}>{entry.keys}</Keyboard> : null}
              {entry.whyNot ? (
                <Text slot="description" className={styles.why ?? ''}>
                  {entry.whyNot}
                </Text>
              ) : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
