// What may happen to an item now: one button per event its status knows. An event that is held back stays visible and
// says why, in words.

import type { Blueprint, RoadmapItem } from '../../../model/blueprint.ts'
import { eventsFrom } from '../../../roadmap/lifecycleMachine.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { shownStatus } from '../../parts/shownStatus.ts'
import { useText, useWords } from '../../text/language.ts'
import { roadmapText } from '../../text/roadmap.ts'
import { EVENT_KEYS } from '../eventKeys.ts'
import { LateMark } from '../LateMark.tsx'
import { askTransition, obstacleTo } from '../runTransition.ts'
import { useReadOnly } from '../useReadOnly.ts'
import styles from './StatusActions.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** Status, buttons, reasons. */
export function StatusActions({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const blocked = useReadOnly()
  const events = eventsFrom(item.status).map((event) => {
    const obstacle = obstacleTo(blueprint, item.id, event)
    return { event, whyNot: blocked ?? (obstacle && words(obstacle)) }
  })
  const reasons = [...new Set(events.flatMap(({ whyNot }) => whyNot ?? []))]
  return (
    <div className={styles.status}>
      <div className={styles.row}>
        <StatusMark status={shownStatus(item)} />
        <LateMark item={item} today={karta.thisMonth()} />
        <span className={styles.buttons}>
          {events.map(({ event, whyNot }) => (
            <Button
              key={event}
              data-event={event}
              size="small"
              kind={event === 'START' || event === 'COMPLETE' ? 'primary' : 'plain'}
              whyNot={whyNot}
              onClick={() => askTransition(karta, item.id, event)}
            >
              {text[EVENT_KEYS[event]]}
            </Button>
          ))}
        </span>
      </div>
      {reasons.map((reason) => (
        // The button itself tells the reason to screen readers.
        <p key={reason} className={styles.reason} aria-hidden="true">
          {reason}
        </p>
      ))}
    </div>
  )
}
