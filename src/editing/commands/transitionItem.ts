// Lets a roadmap item start, complete, pause or reopen. The rules are those of the lifecycle in `roadmap/`; here the
// result is written field by field, so that undo takes back exactly that.

import type { Blueprint, Id, ItemEvent, Proof } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import type { Words } from '../../model/words.ts'
import { mayTransition } from '../../roadmap/lifecycle.ts'
import { type TransitionRecord, transitioned } from '../../roadmap/transitioned.ts'
import type { Command, Refusal } from '../command.ts'
import { agenciesRefusal } from '../existence.ts'
import { applyFields } from '../fieldPatch.ts'
import { fieldsRefusal, newIdRefusal } from '../fieldRules.ts'
import { itemName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'
import { timeRefusal } from '../timeRules.ts'

export interface TransitionItemArgs {
  readonly id: Id
  readonly event: ItemEvent
  /** ISO time of the act "2026-03-31T08:00:00Z". */
  readonly at: string
  /** Role or name of who does it. */
  readonly by: string
  readonly agency?: Id
  /** Id of the new entry of the item's history. */
  readonly historyId: Id
  /** START: actual first month (absent: that of `at`); COMPLETE: actual last month. */
  readonly month?: Month
  /** The reason, for PAUSE and REOPEN. */
  readonly note?: string
  /** COMPLETE: evidence, or the reason why there is none, by promised rung "29-3". */
  readonly proofs?: { readonly [rung: string]: Proof }
}

const VERBS: Readonly<Record<ItemEvent, Words>> = {
  START: { id: 'Mulai', en: 'Start' },
  COMPLETE: { id: 'Selesaikan', en: 'Complete' },
  PAUSE: { id: 'Tunda', en: 'Pause' },
  REOPEN: { id: 'Buka kembali', en: 'Reopen' },
}

/** Changes the status of an item and records it: "Mulai “Audit internal”". Refuses what the lifecycle does not allow. */
export const transitionItem: Command<TransitionItemArgs> = {
  name: 'transitionItem',
  label: ({ id, event }, blueprint) => {
    const [name, verb] = [itemName(blueprint, id), VERBS[event]]
    return { id: `${verb.id} ${name}`, en: `${verb.en} ${name}` }
  },
  refuse: (blueprint, args) =>
    firstRefusal(
      () => mayTransition(blueprint, args.id, args.event, recordOf(args)),
      () => newIdRefusal(args.historyId, blueprint.roadmap[args.id]?.history[args.historyId] !== undefined),
      () => agenciesRefusal(blueprint, [args.agency]),
      () => fieldsRefusal(args, { month: 'month', note: 'text' }),
      () => timeRefusal(args.at),
      () => proofsRefusal(blueprint, args),
    ),
  apply: (draft, args, blueprint) => {
    const [before, item] = [blueprint.roadmap[args.id], draft.roadmap[args.id]]
    if (!before || !item) return
    const after = transitioned(blueprint, before, args.event, recordOf(args))
    const { status, actualStart = null, actualFinish = null } = after
    applyFields(item, { status, actualStart, actualFinish })
    const entry = after.history[args.historyId]
    if (entry) item.history[args.historyId] = entry
  },
}

/** The arguments in the words of the lifecycle: for PAUSE and REOPEN the note is the reason. */
function recordOf({ event, at, by, agency, historyId, month, note, proofs }: TransitionItemArgs): TransitionRecord {
  const needsReason = event === 'PAUSE' || event === 'REOPEN'
  return {
    entry: historyId,
    at,
    by,
    ...(agency === undefined ? {} : { agency }),
    ...(month === undefined ? {} : { month }),
    ...(note === undefined ? {} : needsReason ? { reason: note } : { note }),
    ...(proofs === undefined ? {} : { proofs }),
  }
}

function proofsRefusal(blueprint: Blueprint, { id, proofs }: TransitionItemArgs): Refusal | undefined {
  for (const proof of Object.values(proofs ?? {})) {
    const refused = fieldsRefusal(proof, { named: 'text', reason: 'text' })
    if (refused) return refused
    if (proof.evidence === undefined || blueprint.evidence[proof.evidence]) continue
    return refusal(
      'no-evidence',
      `Bukti yang disebut untuk ${itemName(blueprint, id)} sudah tidak ada.`,
      `Evidence named for ${itemName(blueprint, id)} is no longer there.`,
    )
  }
  return undefined
}
