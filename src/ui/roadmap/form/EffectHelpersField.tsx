// The other items a joint effect needs: "hanya bila kegiatan Inspektorat ini juga selesai".

import type { Blueprint, Effect, Id, RoadmapItem } from '../../../model/blueprint.ts'
import { ComboField } from '../../parts/ComboField.tsx'
import { fieldStyles } from '../../parts/Field.tsx'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import formStyles from './Form.module.css'
import { itemChoices, itemTitle } from './itemChoices.ts'
import { chipStyles, RemovableChip } from './RemovableChip.tsx'

interface EffectHelpersFieldProps {
  readonly blueprint: Blueprint
  readonly item: RoadmapItem
  readonly draft: Effect
  readonly onChange: (draft: Effect) => void
}

/** Chips of the chosen items and a field that adds one. */
export function EffectHelpersField({ blueprint, item, draft, onChange }: EffectHelpersFieldProps) {
  const text = useText(roadmapItemText)
  const helpers = Object.keys(draft.with).sort()
  const need = (ids: readonly Id[]) =>
    onChange({ ...draft, with: Object.fromEntries(ids.map((id) => [id, true as const])) })
  return (
    <div className={formStyles.group}>
      <p className={fieldStyles.label}>{text.withItems}</p>
      {helpers.length > 0 ? (
        <ul className={chipStyles.chips}>
          {helpers.map((id) => {
            const other = blueprint.roadmap[id]
            const name = other ? itemTitle(other) : id
            return (
              <RemovableChip
                key={id}
                removeLabel={text.remove(name)}
                whyNot={undefined}
                onRemove={() => need(helpers.filter((one) => one !== id))}
              >
                {name}
              </RemovableChip>
            )
          })}
        </ul>
      ) : null}
      <ComboField
        label={text.addWith}
        hideLabel
        pick
        placeholder={text.addWith}
        choices={itemChoices(blueprint.roadmap, (other) => other.id !== item.id && !draft.with[other.id])}
        value={null}
        onChange={(id) => {
          if (id !== null) need([...helpers, id])
        }}
      />
    </div>
  )
}
