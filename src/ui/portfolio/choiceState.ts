// The form of the best choice as it was left, kept while the page is open: leaving the tab loses nothing. One form for each
// blueprint; never part of a blueprint.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { useBlueprint } from '../karta.ts'
import { useOpenScenario } from '../scenario/openScenario.ts'
import { type ChoiceDraft, freshDraft, startingFrom } from './choiceDraft.ts'

interface Kept {
  readonly blueprint: Id
  readonly draft: ChoiceDraft
}

const kept = createExternalStore<Kept | null>(null)
const idOf = ({ id }: Blueprint) => id
const planOf = ({ plan }: Blueprint) => plan

/** The form and how to change some of it; untouched, it starts from the open scenario. */
export function useChoiceDraft(): readonly [ChoiceDraft, (change: Partial<ChoiceDraft>) => void] {
  const blueprint = useBlueprint(idOf)
  const plan = useBlueprint(planOf)
  const now = useExternalStore(kept)
  const open = useOpenScenario()
  const draft = now?.blueprint === blueprint ? now.draft : startingFrom(freshDraft({ plan }), open ?? null)
  return [draft, (change) => kept.set({ blueprint, draft: { ...draft, ...change } })]
}
