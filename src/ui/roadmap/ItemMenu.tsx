// The menu of one item: open, the lifecycle events of its status (with the reason when one may not happen now),
// duplicate, delete. The keyboard's way to do what dragging a card does.

import { MoreHorizontal } from 'lucide-react'
import { editItem } from '../../editing/commands/editItem.ts'
import type { Blueprint, RoadmapItem } from '../../model/blueprint.ts'
import { eventsFrom } from '../../roadmap/lifecycleMachine.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import { useText, useWords } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { EVENT_KEYS } from './eventKeys.ts'
import { duplicateItem } from './itemMoves.ts'
import { showItem } from './openItem.ts'
import { pickItem, useIsPicked } from './pickedItems.ts'
import { pendingQuestion } from './roadmapState.ts'
import { askTransition, obstacleTo } from './runTransition.ts'
import { useReadOnly } from './useReadOnly.ts'

const whole = (blueprint: Blueprint) => blueprint

/** "⋯" with what can be done to the item. */
export function ItemMenu({ item, withOpen }: { readonly item: RoadmapItem; readonly withOpen?: boolean }) {
  const text = useText(roadmapText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const picked = useIsPicked(item.id)
  const blocked = readOnly === undefined ? {} : { whyNot: readOnly }
  return (
    <MenuButton
      label={text.itemMenu(item.name)}
      icon={<MoreHorizontal aria-hidden="true" />}
      iconOnly
      kind="quiet"
      entries={[
        ...(withOpen ? [{ id: 'open', label: text.open, run: () => showItem(karta, item.id) }] : []),
        ...eventsFrom(item.status).map((event) => {
          const obstacle = obstacleTo(blueprint, item.id, event)
          const whyNot = readOnly ?? (obstacle && words(obstacle))
          return {
            id: event,
            label: text[EVENT_KEYS[event]],
            ...(whyNot === undefined ? {} : { whyNot }),
            run: () => askTransition(karta, item.id, event),
          }
        }),
        ...(item.status === 'planned'
          ? [
              {
                id: 'proposed',
                label: item.proposed ? text.takeIn : text.propose,
                ...blocked,
                run: () =>
                  runCommand(karta, editItem, { id: item.id, set: { proposed: item.proposed ? null : true } }, true),
              },
            ]
          : []),
        ...(item.status === 'done'
          ? []
          : [
              { id: 'pick', label: picked ? text.unpick : text.pickForScenario, run: () => pickItem(item.id, !picked) },
            ]),
        { id: 'duplicate', label: text.duplicate, ...blocked, run: () => duplicateItem(karta, item.id) },
        {
          id: 'delete',
          label: text.delete,
          ...blocked,
          run: () => pendingQuestion.set({ kind: 'delete', item: item.id }),
        },
      ]}
    />
  )
}
