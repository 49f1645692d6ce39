// Whether an item may change its status now, and why not: the guards of semantics §4 over the lifecycle machine.
// Must not change anything: transitioned.ts makes the changed item.

import type { Blueprint, Id, ItemEvent, ItemStatus, Proof, RoadmapItem } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import { monthWords } from '../model/monthWords.ts'
import type { Words } from '../model/words.ts'
import { nextStatus } from './lifecycleMachine.ts'
import { promisedRungs } from './promisedRungs.ts'

/** Why a transition may not happen now. */
export interface Obstacle {
  readonly code:
    | 'unknown-item'
    | 'wrong-status'
    | 'still-proposed'
    | 'predecessors-not-started'
    | 'predecessors-not-done'
    | 'no-finish-month'
    | 'finish-before-start'
    | 'no-proof'
    | 'no-reason'
  readonly message: Words
  /** What is missing: ids of predecessors, or keys of promised rungs. */
  readonly missing?: readonly string[]
}

/** What the person tells with a transition. */
export interface TransitionDetails {
  /** START: actual first month; COMPLETE: actual last month. */
  readonly month?: Month
  /** Needed for PAUSE and REOPEN. */
  readonly reason?: string
  /** COMPLETE: evidence or a reason by promised rung. */
  readonly proofs?: { readonly [rung: string]: Proof }
}

/**
 * Undefined when the event may happen. Without details only what they cannot mend is asked (status, predecessors): so a
 * button knows whether to open its form. With details all guards of §4 are asked.
 */
export function mayTransition(
  blueprint: Blueprint,
  itemId: Id,
  event: ItemEvent,
  details?: TransitionDetails,
): Obstacle | undefined {
  const item = blueprint.roadmap[itemId]
  if (!item) {
    return { code: 'unknown-item', message: { id: 'Kegiatan ini tidak ada lagi.', en: 'This item no longer exists.' } }
  }
  if (!nextStatus(item.status, event)) return wrongStatus(item, event)
  if (item.proposed && event === 'START') return stillProposed(item)
  const waiting = waitingPredecessors(blueprint, item, event)
  if (waiting.length > 0) return predecessorObstacle(item, event, waiting)
  if (!details) return undefined
  switch (event) {
    case 'START':
      return undefined
    case 'COMPLETE':
      return finishObstacle(item, details.month) ?? proofObstacle(item, details.proofs)
    case 'PAUSE':
    case 'REOPEN':
      return details.reason?.trim() ? undefined : reasonObstacle(item, event)
  }
}

/** Predecessors that hold the event back, by name; a predecessor that no longer exists holds nothing. */
function waitingPredecessors(blueprint: Blueprint, item: RoadmapItem, event: ItemEvent): readonly RoadmapItem[] {
  if (event !== 'START' && event !== 'COMPLETE') return []
  return Object.keys(item.predecessors)
    .flatMap((id) => blueprint.roadmap[id] ?? [])
    .filter(({ status }) => (event === 'START' ? status === 'planned' : status !== 'done'))
    .sort((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1))
}

function predecessorObstacle(item: RoadmapItem, event: ItemEvent, waiting: readonly RoadmapItem[]): Obstacle {
  const names = waiting.map(quoted).join(', ')
  const missing = waiting.map(({ id }) => id)
  return event === 'START'
    ? {
        code: 'predecessors-not-started',
        missing,
        message: {
          id: `${quoted(item)} belum dapat dimulai: ${names} harus dimulai dahulu.`,
          en: `${quoted(item)} cannot start yet: ${names} must be started first.`,
        },
      }
    : {
        code: 'predecessors-not-done',
        missing,
        message: {
          id: `${quoted(item)} belum dapat diselesaikan: ${names} harus selesai dahulu.`,
          en: `${quoted(item)} cannot be completed yet: ${names} must be done first.`,
        },
      }
}

function finishObstacle(item: RoadmapItem, month: Month | undefined): Obstacle | undefined {
  if (!month) {
    return {
      code: 'no-finish-month',
      message: {
        id: `Isi bulan selesai ${quoted(item)} yang sebenarnya.`,
        en: `Give the month in which ${quoted(item)} was really finished.`,
      },
    }
  }
  if (item.actualStart === undefined || month >= item.actualStart) return undefined
  const [finish, start] = [monthWords(month), monthWords(item.actualStart)]
  return {
    code: 'finish-before-start',
    message: {
      id: `${quoted(item)} tidak mungkin selesai ${finish.id}, sebelum dimulai ${start.id}.`,
      en: `${quoted(item)} cannot be finished in ${finish.en}, before its start in ${start.en}.`,
    },
  }
}

function proofObstacle(item: RoadmapItem, proofs: TransitionDetails['proofs']): Obstacle | undefined {
  const open = promisedRungs(item).filter(({ key }) => !isProof(proofs?.[key]))
  if (open.length === 0) return undefined
  const rungs = (word: string) => open.map(({ indicator, rung }) => `I${indicator} ${word} ${rung}`).join(', ')
  return {
    code: 'no-proof',
    missing: open.map(({ key }) => key),
    message: {
      id: `Sebutkan bukti, atau alasan tidak ada bukti, untuk ${rungs('tingkat')}.`,
      en: `Name the evidence, or the reason why there is none, for ${rungs('level')}.`,
    },
  }
}

function isProof(proof: Proof | undefined): boolean {
  return Boolean(proof?.evidence || proof?.named?.trim() || proof?.reason?.trim())
}

function reasonObstacle(item: RoadmapItem, event: 'PAUSE' | 'REOPEN'): Obstacle {
  const message =
    event === 'PAUSE'
      ? { id: `Tulis alasan ${quoted(item)} ditunda.`, en: `Write why ${quoted(item)} is paused.` }
      : { id: `Tulis alasan ${quoted(item)} dibuka kembali.`, en: `Write why ${quoted(item)} is reopened.` }
  return { code: 'no-reason', message }
}

const STATUS_WORDS: { readonly [S in ItemStatus]: Words } = {
  planned: { id: 'masih direncanakan', en: 'still planned' },
  'in-progress': { id: 'sedang berjalan', en: 'in progress' },
  done: { id: 'sudah selesai', en: 'already done' },
}

const EVENT_WORDS: { readonly [E in ItemEvent]: Words } = {
  START: { id: 'dimulai', en: 'started' },
  COMPLETE: { id: 'diselesaikan', en: 'completed' },
  PAUSE: { id: 'ditunda', en: 'paused' },
  REOPEN: { id: 'dibuka kembali', en: 'reopened' },
}

function wrongStatus(item: RoadmapItem, event: ItemEvent): Obstacle {
  const status = STATUS_WORDS[item.status]
  const wanted = EVENT_WORDS[event]
  return {
    code: 'wrong-status',
    message: {
      id: `${quoted(item)} ${status.id}, jadi tidak dapat ${wanted.id}.`,
      en: `${quoted(item)} is ${status.en}, so it cannot be ${wanted.en}.`,
    },
  }
}

function stillProposed(item: RoadmapItem): Obstacle {
  return {
    code: 'still-proposed',
    message: {
      id: `${quoted(item)} baru usulan: masukkan ke rencana dahulu, baru dapat dimulai.`,
      en: `${quoted(item)} is only proposed: take it into the plan first, then it can start.`,
    },
  }
}

function quoted({ name }: RoadmapItem): string {
  return `“${name}”`
}
