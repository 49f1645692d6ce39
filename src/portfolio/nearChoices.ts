// Choices that differ from one by a single exchange: one item less (with what waits for it), one set more, or both. They keep
// every demand of the question. A neighbourhood, not all there is: nothing better in it proves nothing.
import { choiceEvaluator } from './choiceEvaluator.ts'
import { closedSets } from './closedSets.ts'
import { newDraft } from './draft.ts'
import { missingAfterFailure, shortfall } from './keepsDemands.ts'
import type { Choice, SelectionModel } from './selection.ts'

/** At most `count` of them, the highest index first; `robust`: targets hold whichever single item fails. */
export function nearChoices(model: SelectionModel, choice: Choice, count: number, robust: boolean): readonly Choice[] {
  const draft = newDraft(model)
  if (!draft) return []
  const evaluator = choiceEvaluator(model)
  const sets = closedSets(model)
  const found = new Map<string, { readonly choice: Choice; readonly value: number }>()
  const own = choice.join(' ')

  const look = (): void => {
    const key = draft.choice.join(' ')
    if (key === own || found.has(key)) return
    evaluator.evaluate(draft.choice)
    if (shortfall(model, evaluator) > 0) return
    const value = evaluator.values[model.horizon] as number
    if (robust && missingAfterFailure(model, evaluator, draft.choice) > 0) return
    found.set(key, { choice: draft.choice.slice(), value })
  }

  const chosen = [...choice.keys()].filter((item) => (choice[item] as number) >= 0)
  for (const out of [-1, ...chosen]) {
    draft.reset(choice)
    if (out >= 0 && draft.remove(out).length === 0) continue
    const less = draft.choice.slice()
    look()
    for (const set of sets) {
      if (set.items.includes(out) || !draft.add(set.items)) continue
      look()
      draft.reset(less)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map((each) => each.choice)
}
