// The life of a roadmap item as a state machine (semantics §4): which event leads from which status to which.
// Holds no blueprint and no guard that needs one: those are in lifecycle.ts. Used through pure transitions only.
import { setup, transition } from 'xstate'
import type { ItemEvent, ItemStatus } from '../model/blueprint.ts'

/** planned → in-progress → done, with a way back that needs a reason. */
export const lifecycleMachine = setup({ types: { events: {} as { type: ItemEvent } } }).createMachine({
  id: 'lifecycle',
  initial: 'planned',
  states: {
    planned: { on: { START: 'in-progress' } },
    'in-progress': { on: { COMPLETE: 'done', PAUSE: 'planned' } },
    done: { on: { REOPEN: 'in-progress' } },
  },
})

const asked = new Map<string, ItemStatus | undefined>()

/**
 * The status an event leads to, or undefined when the machine does not know the event in this status. The machine is
 * asked once for each pair (0.2 ms): a board asks for every item it shows.
 */
export function nextStatus(status: ItemStatus, event: ItemEvent): ItemStatus | undefined {
  const pair = `${status} ${event}`
  if (!asked.has(pair)) {
    const here = lifecycleMachine.resolveState({ value: status })
    const known = here.can({ type: event })
    asked.set(pair, known ? transition(lifecycleMachine, here, { type: event })[0].value : undefined)
  }
  return asked.get(pair)
}

/** The events a status knows, in the order they are offered. */
export function eventsFrom(status: ItemStatus): readonly ItemEvent[] {
  return (lifecycleMachine.states[status]?.ownEvents ?? []) as readonly ItemEvent[]
}
