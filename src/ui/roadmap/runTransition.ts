// Runs a lifecycle event on an item and says what became of it, the new index included. Asks for details first where the
// event needs them: every first start, completing, pausing, reopening.

import type { Refusal } from '../../editing/command.ts'
import { transitionItem } from '../../editing/commands/transitionItem.ts'
import type { Blueprint, Id, ItemEvent, Proof } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import type { Words } from '../../model/words.ts'
import { mayTransition } from '../../roadmap/lifecycle.ts'
import { formatIn } from '../format.ts'
import type { Karta } from '../karta.ts'
import { preferences } from '../preferences.ts'
import { indexChange } from './indexChange.ts'
import { pendingQuestion } from './roadmapState.ts'

/** What the person tells with the event. */
export interface TransitionAnswers {
  readonly month?: Month
  readonly by?: string
  readonly agency?: Id
  readonly note?: string
  readonly proofs?: { readonly [rung: string]: Proof }
}

const SOMEBODY: Words = { id: 'Perencana', en: 'Planner' }

/** Who acts when the reader gave no name in the settings. */
export function actingName(): string {
  const { author, language } = preferences.get()
  return author.trim() || SOMEBODY[language]
}

/** Why the event may not happen now, or undefined. */
export function obstacleTo(blueprint: Blueprint, item: Id, event: ItemEvent): Words | undefined {
  return mayTransition(blueprint, item, event)?.message
}

/** Asks for the details; an item that had started before goes on at once. What is not allowed now is announced. */
export function askTransition(karta: Karta, item: Id, event: ItemEvent): void {
  const blueprint = karta.store.getBlueprint()
  const obstacle = obstacleTo(blueprint, item, event)
  const startedBefore = blueprint.roadmap[item]?.actualStart !== undefined
  if (obstacle) karta.announce(obstacle)
  else if (event === 'START' && startedBefore) runTransition(karta, item, event, {})
  else pendingQuestion.set({ kind: 'transition', item, event })
}

/** Runs the event; gives the refusal, if any, and announces the change of status and index. */
export function runTransition(
  karta: Karta,
  item: Id,
  event: ItemEvent,
  answers: TransitionAnswers,
): Refusal | undefined {
  const before = karta.store.getBlueprint()
  const today = karta.thisMonth()
  const outcome = karta.store.run(transitionItem, {
    ...answers,
    id: item,
    event,
    at: karta.nowIso(),
    by: answers.by?.trim() || actingName(),
    historyId: karta.newId('history'),
    ...(event === 'START' && answers.month === undefined ? { month: today } : {}),
  })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return outcome.refusal
  }
  const after = karta.store.getBlueprint()
  const status = statusSentence(after, item, event)
  if (event === 'START') {
    const month = after.roadmap[item]?.actualStart ?? today
    karta.announce({
      id: `${status.id} Bulan mulai dicatat ${formatIn('id').month(month)}.`,
      en: `${status.en} Recorded as started in ${formatIn('en').month(month)}.`,
    })
    return undefined
  }
  if (event === 'PAUSE') {
    karta.announce(status)
    return undefined
  }
  const finish = (event === 'COMPLETE' ? after : before).roadmap[item]?.actualFinish
  const change = indexChange(before, after, finish !== undefined && finish > today ? finish : today)
  karta.announce({ id: `${status.id} ${change.id}`, en: `${status.en} ${change.en}` })
  return undefined
}

const DONE: Readonly<Record<ItemEvent, Words>> = {
  START: { id: 'dimulai', en: 'started' },
  COMPLETE: { id: 'selesai', en: 'done' },
  PAUSE: { id: 'ditunda', en: 'paused' },
  REOPEN: { id: 'dibuka kembali', en: 'reopened' },
}

function statusSentence(blueprint: Blueprint, id: Id, event: ItemEvent): Words {
  const item = blueprint.roadmap[id]
  const name = item?.code || item?.name || id
  return { id: `${name} ${DONE[event].id}.`, en: `${name} ${DONE[event].en}.` }
}
