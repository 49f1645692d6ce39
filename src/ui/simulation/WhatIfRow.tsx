// One item of the what-if table. Drawn again only when something of its own changes, so that a switch among hundreds of items
// costs one row.

import { Undo2 } from 'lucide-react'
import { memo } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { ItemWorth } from '../../simulation/result.ts'
import { useKarta } from '../karta.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { usePreferences } from '../preferences.ts'
import type { BarMonths } from '../roadmap/barMonths.ts'
import type { TimelineScale } from '../roadmap/timelineScale.ts'
import { useText } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'
import { simulationText } from '../text/simulation.ts'
import { simulationActionText } from '../text/simulationAction.ts'
import { withIncluded, withMonths } from './overlayEdits.ts'
import { signed } from './signed.ts'
import { WhatIfBar } from './WhatIfBar.tsx'
import styles from './WhatIfTable.module.css'

interface WhatIfRowProps {
  readonly item: RoadmapItem
  readonly owner: string | undefined
  /** Its months under the assumptions. */
  readonly months: BarMonths
  readonly moved: boolean
  /** Its own switch is on. */
  readonly included: boolean
  /** It does not count: switched off, or its predecessor is. */
  readonly out: boolean
  /** What the open scenario forces, and why. */
  readonly forced: Scenario['forced'][string] | undefined
  readonly selected: boolean
  readonly worth: ItemWorth | undefined
  readonly scale: TimelineScale
}

/** Switch, name, bar, and what the item is worth. */
export const WhatIfRow = memo(function WhatIfRow(props: WhatIfRowProps) {
  const { item, owner, months, moved, included, out, forced, selected, worth, scale } = props
  const text = useText(simulationText)
  const sheet = useText(scenarioSheetText)
  const actions = useText(simulationActionText)
  const { language } = usePreferences()
  const karta = useKarta()
  const done = item.status === 'done'
  // A proposal nobody took in was not switched off: it was never on.
  const waits = !included && shownStatus(item) === 'proposed'
  return (
    <tr className={[out && (waits ? styles.waits : styles.out), selected && styles.selected].filter(Boolean).join(' ')}>
      <td>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={included}
            disabled={done}
            title={done ? actions.alreadyDone : undefined}
            onChange={(event) => karta.overlay.set(withIncluded(karta.overlay.get(), item, event.target.checked))}
          />
          <span className="visually-hidden">{text.include(item.name)}</span>
        </label>
      </td>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          onClick={() => karta.selection.set({ kind: 'item', id: item.id })}
        >
          {item.name}
        </button>
        <span className={styles.meta}>
          <StatusMark status={shownStatus(item)} /> {owner ? ` · ${owner}` : null}
          {out && included ? ` · ${text.dropped}` : null}
          {forced ? ` · ${forced.mode === 'in' ? sheet.mustIn : sheet.mustOut}: ${forced.reason}` : null}
        </span>
      </th>
      <td className={styles.barCell}>
        <WhatIfBar item={item} scale={scale} months={months} faded={out} />
      </td>
      <td className={styles.number}>
        {moved ? (
          <IconButton
            label={`${text.moveBack}: ${item.name}`}
            icon={<Undo2 />}
            size="small"
            onClick={() => karta.overlay.set(withMonths(karta.overlay.get(), item, item))}
          />
        ) : null}
      </td>
      <td className={styles.number}>{worth ? signed(shownText(worth.alone, language, 4)) : ''}</td>
      <td className={styles.number}>{worth ? shownText(worth.loss, language, 4) : ''}</td>
    </tr>
  )
})
