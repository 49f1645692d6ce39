// The question before an item is deleted: what else is touched, by name.

import { itemConsequences, itemConsequenceWords } from '../../../editing/commands/deleteItems.ts'
import type { Blueprint, Id, RoadmapItem } from '../../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { ConfirmDelete } from '../../parts/ConfirmDelete.tsx'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { itemTitle } from '../form/itemChoices.ts'
import { deleteItem } from '../itemMoves.ts'
import styles from './questions.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** Consequences, then cancel or delete. */
export function DeleteDialog({ item, onClose }: { readonly item: RoadmapItem; readonly onClose: () => void }) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const consequences = itemConsequences(blueprint, [item.id])
  const things = itemConsequenceWords(consequences)
  const named = (title: string, ids: readonly Id[]) =>
    ids.length === 0 ? null : (
      <div>
        <h3>{title}</h3>
        <ul className={styles.names}>
          {ids.map((id) => {
            const other = blueprint.roadmap[id]
            return <li key={id}>{other ? itemTitle(other) : id}</li>
          })}
        </ul>
      </div>
    )
  return (
    <ConfirmDelete
      title={text.deleteTitle(itemTitle(item))}
      label={text.delete}
      onClose={onClose}
      onDelete={() => deleteItem(karta, item.id)}
    >
      <div className={styles.form}>
        <p>{things ? text.deleteAlso(words(things)) : text.deletePlain}</p>
        {named(text.deleteSuccessors, consequences.successors)}
        {named(text.deleteJoint, consequences.joint)}
      </div>
    </ConfirmDelete>
  )
}
