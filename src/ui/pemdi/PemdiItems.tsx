// Every item with effects: how much of what it promises carries over, and to which Pemdi indicators, with the reason.

import type { Blueprint } from '../../model/blueprint.ts'
import type { LinkStrength } from '../../model/crosswalk.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { ItemCarryOver } from '../../simulation/carryOver.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { useText, useWords } from '../text/language.ts'
import { pemdiText } from '../text/pemdi.ts'
import styles from './PemdiTab.module.css'

interface PemdiItemsProps {
  readonly items: readonly ItemCarryOver[]
  readonly instrument: Instrument
  /** A part of a whole as text: "60 %". */
  readonly percent: (part: number, all: number) => string
}

const STRENGTHS: readonly LinkStrength[] = ['strong', 'partial', 'none']
const roadmapOf = (blueprint: Blueprint) => blueprint.roadmap

/** A table; what carries over least comes last. */
export function PemdiItems({ items, instrument, percent }: PemdiItemsProps) {
  const text = useText(pemdiText)
  const words = useWords()
  const karta = useKarta()
  const roadmap = useBlueprint(roadmapOf)
  const share = ({ units, total }: ItemCarryOver) => (2 * units.strong + units.partial) / Math.max(1, total)
  const sorted = [...items].sort((a, b) => share(b) - share(a) || (a.item < b.item ? -1 : 1))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.targets}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ item, units, total, links }) => (
            <tr key={item}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => {
                    karta.selection.set({ kind: 'item', id: item })
                    karta.route.set({ screen: 'peta-rencana', detail: item })
                  }}
                >
                  {roadmap[item]?.name ?? item}
                </button>
              </th>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  {STRENGTHS.map((strength) => (
                    <i key={strength} className={styles[strength]} style={{ flexGrow: units[strength] }} />
                  ))}
                </span>
                {STRENGTHS.filter((strength) => units[strength] > 0)
                  .map((strength) => text.part(percent(units[strength], total), text.strength[strength]))
                  .join(' · ')}
              </td>
              <td>
                {links.length === 0 ? '–' : null}
                {links.length === 0 ? null : (
                  <details className={styles.more}>
                    <summary>
                      {links
                        .map(({ to = '' }) => `${to} ${words(indicatorOf(instrument, to)?.shortName ?? NONE)}`)
                        .join(', ')}
                    </summary>
                    <ul aria-label={text.why}>
                      {links.map(({ from, to, strength, why }) => (
                        <li key={`${from} ${to}`}>
                          {from} → {to} ({text.strength[strength]}): {words(why)}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NONE = { id: '', en: '' }
