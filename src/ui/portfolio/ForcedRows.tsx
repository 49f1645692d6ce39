// Items that must be chosen or may not be, each with its reason.

import { X } from 'lucide-react'
import type { Blueprint } from '../../model/blueprint.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { ComboField } from '../parts/ComboField.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { itemSummary } from '../roadmap/itemSummary.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import type { ChoiceDraft } from './choiceDraft.ts'
import styles from './LimitSections.module.css'
import type { LimitProps } from './LimitSections.tsx'

const whole = (blueprint: Blueprint) => blueprint

/** A field to pick an item by name, then one card an item. */
export function ForcedRows({ draft: { forced }, change }: LimitProps) {
  const text = useText(portfolioText)
  const format = useFormat()
  const { roadmap } = useBlueprint(whole)
  const open = sortedThings(roadmap).filter(({ id, status }) => status !== 'done' && !forced[id])
  const set = (id: string, how: ChoiceDraft['forced'][string]) => change({ forced: { ...forced, [id]: how } })
  const drop = (id: string) => {
    const { [id]: _, ...others } = forced
    change({ forced: others })
  }
  return (
    <>
      {Object.entries(forced).map(([id, how]) => {
        const name = roadmap[id]?.name ?? id
        return (
          <div key={id} className={styles.item}>
            <div className={styles.name}>
              <span>{name}</span>
              <IconButton label={text.remove(name)} icon={<X aria-hidden="true" />} onClick={() => drop(id)} />
            </div>
            <div className={styles.how}>
              <select
                className={fieldStyles.control}
                aria-label={text.modeOf(name)}
                value={how.mode}
                onChange={(event) => set(id, { ...how, mode: event.target.value === 'out' ? 'out' : 'in' })}
              >
                <option value="in">{text.in}</option>
                <option value="out">{text.out}</option>
              </select>
              <div>
                <input
                  className={fieldStyles.control}
                  aria-label={text.reasonOf(name)}
                  aria-invalid={how.reason.trim() === '' || undefined}
                  placeholder={text.reason}
                  maxLength={500}
                  value={how.reason}
                  onChange={(event) => set(id, { ...how, reason: event.target.value })}
                />
                {how.reason.trim() === '' ? <p className={fieldStyles.error}>{text.reasonMissing}</p> : null}
              </div>
            </div>
          </div>
        )
      })}
      <ComboField
        label={text.forcedPick}
        hint={text.forcedHint}
        pick
        value={null}
        choices={open.map((item) => ({
          id: item.id,
          label: item.name,
          detail: format.moneyShort(itemSummary(item).total),
        }))}
        onChange={(id) => {
          if (id !== null) set(id, { mode: 'in', reason: '' })
        }}
      />
    </>
  )
}
