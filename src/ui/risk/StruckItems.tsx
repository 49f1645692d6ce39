// The items a lateness strikes: a list to take from, a field to add to.

import { X } from 'lucide-react'
import type { Id } from '../../model/blueprint.ts'
import { useBlueprint } from '../karta.ts'
import { ComboField } from '../parts/ComboField.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { useText } from '../text/language.ts'
import { riskText } from '../text/risk.ts'
import styles from './ShockDialog.module.css'

interface StruckItemsProps {
  readonly items: readonly Id[]
  readonly onChange: (items: readonly Id[]) => void
}

/** Open items may be added; whatever is listed may go. */
export function StruckItems({ items, onChange }: StruckItemsProps) {
  const text = useText(riskText)
  const roadmap = useBlueprint((blueprint) => blueprint.roadmap)
  const nameOf = (id: Id) => roadmap[id]?.name ?? id
  const choices = Object.values(roadmap)
    .filter(({ id, status }) => status !== 'done' && !items.includes(id))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, code }) => ({ id, label: name, ...(code && { detail: code }) }))
  return (
    <div className={styles.struck}>
      <p className={fieldStyles.label}>{text.items}</p>
      <ul>
        {items.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <IconButton
              label={text.drop(nameOf(id))}
              icon={<X aria-hidden="true" />}
              onClick={() => onChange(items.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
      <ComboField
        label={text.addItem}
        hideLabel
        pick
        placeholder={text.addItem}
        value={null}
        choices={choices}
        onChange={(id) => {
          if (id !== null) onChange([...items, id])
        }}
      />
    </div>
  )
}
