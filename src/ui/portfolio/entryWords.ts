// What would bring an item in, in a sentence.

import type { EntryBudget } from '../../portfolio/entryBudget.ts'
import type { Question } from '../../portfolio/question.ts'
import type { Format } from '../format.ts'
import type { portfolioText } from '../text/portfolio.ts'

type Text = (typeof portfolioText)['id'] | (typeof portfolioText)['en']

/** "Baru masuk bila pagu ≥ Rp3.100.000.000"; in full, because a rounded budget might not do. */
export function entryWords(entry: EntryBudget, { budget = 0 }: Question, text: Text, format: Format): string {
  if (entry.kind === 'never') return text.entryNever
  if (entry.kind === 'open') return text.entryOpen
  return entry.budget <= budget ? text.entryEqual : text.entry(format.money(entry.budget))
}
