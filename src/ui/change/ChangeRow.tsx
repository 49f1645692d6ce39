// One change: what, which element (and who takes its place), when, and by which item; or the way to an item.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { domainOfKind, kindOf } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import type { ChangeEntry } from '../../roadmap/changeEntries.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { showItem } from '../roadmap/openItem.ts'
import { changeText } from '../text/change.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './ChangeList.module.css'
import { isGap } from './changeFilter.ts'
import { showElement } from './showElement.ts'
import { WhatMark } from './WhatMark.tsx'

interface ChangeRowProps {
  readonly entry: ChangeEntry
  readonly blueprint: Blueprint
  /** Place in the whole list, from 0. */
  readonly place: number
  readonly picked: boolean
  readonly onPick: (element: Id, on: boolean) => void
  readonly onMake: () => void
  readonly readOnly: string | undefined
}

/** A row of equal height. */
export function ChangeRow({ entry, blueprint, place, picked, onPick, onMake, readOnly }: ChangeRowProps) {
  const karta = useKarta()
  const text = useText(changeText)
  const words = useWords()
  const format = useFormat()
  const element = getRow(blueprint.elements, entry.element)
  if (!element) return null
  const { name, kind, owner } = element
  const nameOf = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const heirs = entry.heirs.length > 0 ? entry.heirs : entry.by
  const domain = domainOfKind(kind)?.id
  // One that is counted is named before one that is not.
  const item = entry.items.find((id) => !entry.pending.includes(id)) ?? entry.items[0]
  const itemName = item === undefined ? '' : (blueprint.roadmap[item]?.name ?? item)
  return (
    <tr aria-rowindex={place + 2}>
      <td className={styles.pick}>
        {isGap(entry) ? (
          <label>
            <input
              type="checkbox"
              aria-label={text.pick(name)}
              checked={picked}
              onChange={(event) => onPick(entry.element, event.target.checked)}
            />
          </label>
        ) : null}
      </td>
      <td>
        <WhatMark what={entry.what} />
      </td>
      <th scope="row">
        <button
          type="button"
          className={styles.link}
          title={name}
          aria-label={text.showElement(name)}
          onClick={() => showElement(karta, entry.element)}
        >
          {name}
        </button>
        {heirs.map((id) => (
          <span key={id} className={styles.heir}>
            <span aria-hidden="true">→ </span>
            <button
              type="button"
              className={styles.link}
              title={nameOf(id)}
              aria-label={text.showElement(nameOf(id))}
              onClick={() => showElement(karta, id)}
            >
              {nameOf(id)}
            </button>
          </span>
        ))}
      </th>
      <td style={domainStyle(domain)}>
        <span className={styles.domain}>
          <DomainIcon domain={domain} size={14} />
          <span>{words(kindOf(kind)?.shortName ?? { id: kind, en: kind })}</span>
        </span>
      </td>
      <td>{owner === undefined ? '–' : (blueprint.agencies[owner]?.short ?? owner)}</td>
      <td title={entry.ownMonth ? text.ownMonth : undefined}>
        {entry.month === undefined ? '–' : format.month(entry.month)}
        {entry.ownMonth ? <span aria-hidden="true"> *</span> : null}
        {entry.ownMonth ? <span className="visually-hidden"> ({text.ownMonth})</span> : null}
      </td>
      <td>
        {item === undefined ? (
          <span className={styles.gap}>
            <span title={text.withoutItemHint}>{text.withoutItem}</span>
            {isGap(entry) ? (
              <Button size="small" whyNot={readOnly} aria-label={text.makeItemOf(name)} onClick={onMake}>
                {text.makeItem}
              </Button>
            ) : null}
          </span>
        ) : (
          <span className={styles.items}>
            {entry.pending.includes(item) ? <span title={text.pendingHint}>{text.pending}</span> : null}
            <button
              type="button"
              className={styles.link}
              title={itemName}
              aria-label={text.openItem(itemName)}
              onClick={() => showItem(karta, item)}
            >
              {itemName}
            </button>
            {entry.items.length > 1 ? (
              <span title={entry.items.map((id) => blueprint.roadmap[id]?.name ?? id).join(' · ')}>
                {text.moreItems(entry.items.length - 1)}
              </span>
            ) : null}
          </span>
        )}
      </td>
    </tr>
  )
}
