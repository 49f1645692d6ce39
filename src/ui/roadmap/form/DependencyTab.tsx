// What an item waits for and what waits for it.

import { X } from 'lucide-react'
import { editItem } from '../../../editing/commands/editItem.ts'
import type { Blueprint, Id, RoadmapItem } from '../../../model/blueprint.ts'
import { useFormat } from '../../format.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { ComboField } from '../../parts/ComboField.tsx'
import { fieldStyles } from '../../parts/Field.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { shownStatus } from '../../parts/shownStatus.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { byDate } from '../itemOrder.ts'
import { itemSummary } from '../itemSummary.ts'
import { showItem } from '../openItem.ts'
import { useReadOnly } from '../useReadOnly.ts'
import styles from './Form.module.css'
import { itemChoices, itemTitle } from './itemChoices.ts'
import { useStep } from './useStep.ts'

const roadmapOf = (blueprint: Blueprint) => blueprint.roadmap

/** Predecessors to change, successors to read. */
export function DependencyTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const format = useFormat()
  const roadmap = useBlueprint(roadmapOf)
  const blocked = useReadOnly()
  const step = useStep()
  const ids = Object.keys(item.predecessors).sort()
  const before = ids.flatMap((id) => roadmap[id] ?? []).sort(byDate)
  const missing = ids.filter((id) => roadmap[id] === undefined)
  const after = Object.values(roadmap)
    .filter((other) => other.predecessors[item.id])
    .sort(byDate)
  const waitFor = (next: readonly Id[]) =>
    step.run('predecessors', editItem, {
      id: item.id,
      set: { predecessors: Object.fromEntries(next.map((id) => [id, true as const])) },
    })
  const error = step.errorOf('predecessors')
  const remove = (id: Id, name: string) => (
    <IconButton
      label={text.remove(name)}
      icon={<X aria-hidden="true" />}
      whyNot={blocked}
      onClick={() => waitFor(ids.filter((other) => other !== id))}
    />
  )
  return (
    <div className={styles.form}>
      <section className={styles.group}>
        <h3>{text.predecessors}</h3>
        <p className={styles.quiet}>{ids.length === 0 ? text.noPredecessors : text.predecessorsHint}</p>
        <ul className={styles.list}>
          {before.map((other) => (
            <li key={other.id} className={styles.entry}>
              <StatusMark status={shownStatus(other)} wordless />
              <div className={styles.grow}>
                <ItemLink item={other} />
                <p className={itemSummary(other).finish >= itemSummary(item).start ? styles.warn : styles.quiet}>
                  {text.finishesIn(format.month(itemSummary(other).finish))}
                  {itemSummary(other).finish >= itemSummary(item).start ? ` · ${text.tooEarly}` : ''}
                </p>
              </div>
              {remove(other.id, itemTitle(other))}
            </li>
          ))}
          {missing.map((id) => (
            <li key={id} className={styles.entry}>
              <span className={styles.grow}>
                {id} <span className={styles.warn}>{text.missingItem}</span>
              </span>
              {remove(id, id)}
            </li>
          ))}
        </ul>
        {blocked === undefined ? (
          <ComboField
            label={text.addPredecessor}
            hideLabel
            pick
            placeholder={text.addPredecessor}
            choices={itemChoices(roadmap, (other) => other.id !== item.id && !item.predecessors[other.id])}
            value={null}
            onChange={(id) => {
              if (id !== null) waitFor([...ids, id])
            }}
          />
        ) : null}
        {error ? (
          <p className={fieldStyles.error} role="alert">
            {error}
          </p>
        ) : null}
      </section>
      <section className={styles.group}>
        <h3>{text.successors}</h3>
        {after.length === 0 ? <p className={styles.quiet}>{text.noSuccessors}</p> : null}
        <ul className={styles.list}>
          {after.map((other) => (
            <li key={other.id} className={styles.entry}>
              <StatusMark status={shownStatus(other)} wordless />
              <span className={styles.grow}>
                <ItemLink item={other} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The name of another item, which opens it. */
export function ItemLink({ item }: { readonly item: RoadmapItem }) {
  const karta = useKarta()
  return (
    <button type="button" className={styles.link} onClick={() => showItem(karta, item.id)}>
      {itemTitle(item)}
    </button>
  )
}
