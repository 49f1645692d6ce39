// The item after an event of its life: new status, actual months and one more entry of its history (semantics §4).
// Does not ask whether it may: mayTransition does. Time and ids come in.
import type { Blueprint, HistoryEntry, Id, ItemEvent, RoadmapItem } from '../model/blueprint.ts'
import { mayTransition, type TransitionDetails } from './lifecycle.ts'
import { nextStatus } from './lifecycleMachine.ts'

/** What the history keeps beside the details: when, by whom, under which id. */
export interface TransitionRecord extends TransitionDetails {
  /** Id of the new history entry. */
  readonly entry: Id
  /** ISO time "2026-03-31T08:00:00Z". */
  readonly at: string
  /** Role or name. */
  readonly by: string
  readonly agency?: Id
  readonly note?: string
}

/**
 * The changed item. START keeps an earlier actual start, else takes the month given or that of `at`; COMPLETE sets the
 * actual finish; REOPEN takes it away; PAUSE keeps the actual start. Throws when `mayTransition` says no: ask it first.
 */
export function transitioned(
  blueprint: Blueprint,
  item: RoadmapItem,
  event: ItemEvent,
  details: TransitionRecord,
): RoadmapItem {
  const obstacle = mayTransition(blueprint, item.id, event, details)
  const to = nextStatus(item.status, event)
  if (obstacle || !to) throw new RangeError(obstacle?.message.en ?? `No ${event} from ${item.status}`)
  const { actualFinish, ...rest } = item
  const steps = Object.values(item.history).map(({ step }) => step)
  const note = [details.reason, details.note].filter((text) => text?.trim()).join('\n')
  const entry: HistoryEntry = {
    id: details.entry,
    step: Math.max(0, ...steps) + 1,
    event,
    from: item.status,
    to,
    at: details.at,
    by: details.by,
    ...(details.agency === undefined ? {} : { agency: details.agency }),
    ...(note === '' ? {} : { note }),
    ...(event === 'COMPLETE' && details.proofs ? { proofs: details.proofs } : {}),
  }
  const finish = event === 'COMPLETE' ? details.month : event === 'REOPEN' ? undefined : actualFinish
  return {
    ...rest,
    status: to,
    ...(event === 'START' ? { actualStart: item.actualStart ?? details.month ?? details.at.slice(0, 7) } : {}),
    ...(finish === undefined ? {} : { actualFinish: finish }),
    history: { ...item.history, [entry.id]: entry },
  }
}
