// What the planner settled for the report of a blueprint: which choices, which one the team picks, the decision in own words.
// Kept in this browser by blueprint; never part of a blueprint. Reasons for a scenario are its own notes instead.

import type { ChoiceId } from '../../simulation/onePage.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'

export interface ReportDraft {
  readonly year?: number
  /** Absent = those the data suggests. */
  readonly choices?: readonly ChoiceId[]
  /** The team's choice; absent = none yet. */
  readonly team?: ChoiceId
  /** Why the plan itself is the team's choice. */
  readonly planReason?: string
  readonly decision?: string
  readonly signer?: string
}

/** New values; undefined takes an entry away. */
export type ReportDraftChange = { readonly [K in keyof ReportDraft]?: ReportDraft[K] | undefined }

const NOTHING: ReportDraft = {}
const keyOf = (blueprint: string): string => `karta.report.${blueprint}`

/** Drafts read so far, by blueprint. */
const drafts = createExternalStore<{ readonly [blueprint: string]: ReportDraft }>({})

/** The draft of a blueprint and how to change it. */
export function useReportDraft(blueprint: string): readonly [ReportDraft, (change: ReportDraftChange) => void] {
  const known = useExternalStore(drafts)[blueprint]
  const draft = known ?? load(blueprint)
  const change = (next: ReportDraftChange) => {
    const merged = sound({ ...draft, ...next })
    drafts.set({ ...drafts.get(), [blueprint]: merged })
    try {
      localStorage.setItem(keyOf(blueprint), JSON.stringify(merged))
    } catch {
      // No storage: the draft lasts as long as the tab.
    }
  }
  return [draft, change]
}

const loaded = new Map<string, ReportDraft>()

function load(blueprint: string): ReportDraft {
  const known = loaded.get(blueprint)
  if (known) return known
  const draft = read(blueprint)
  loaded.set(blueprint, draft)
  return draft
}

/** Whatever lies in the storage: only what has the right shape is taken. */
function read(blueprint: string): ReportDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(blueprint)) ?? '{}')
    return typeof kept === 'object' && kept !== null ? sound(kept as { readonly [key: string]: unknown }) : NOTHING
  } catch {
    return NOTHING
  }
}

const isChoice = (value: unknown): value is ChoiceId => value === null || typeof value === 'string'

/** The entries of the right shape. */
export function sound(kept: { readonly [key: string]: unknown }): ReportDraft {
  const text = (key: string) => (typeof kept[key] === 'string' ? { [key]: (kept[key] as string).slice(0, 5000) } : {})
  const { year, choices, team } = kept
  return {
    ...(Number.isInteger(year) && { year: year as number }),
    ...(Array.isArray(choices) && choices.every(isChoice) && { choices: choices.slice(0, 3) }),
    ...(isChoice(team) && { team }),
    ...text('planReason'),
    ...text('decision'),
    ...text('signer'),
  }
}
