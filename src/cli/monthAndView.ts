// The options that say when and how to count: `--at YYYY-MM` and `--view`. Anything else is refused in both languages.
import { MONTH_PATTERN, type Month } from '../model/month.ts'
import type { DeliveryView } from '../roadmap/delivery.ts'
import { UsageError } from './verb.ts'

const VIEWS: readonly DeliveryView[] = ['realised', 'committed', 'planned']

/** The month of an option. */
export function monthOption(name: string, typed: string): Month {
  if (MONTH_PATTERN.test(typed)) return typed
  throw new UsageError(
    `--${name}: perlu bulan YYYY-MM, bukan “${typed}” / --${name}: a month YYYY-MM is needed, not “${typed}”`,
  )
}

/** The view of `--view`. */
export function viewOption(typed: string): DeliveryView {
  const view = VIEWS.find((each) => each === typed)
  if (view) return view
  throw new UsageError(
    `--view: pilih realised, committed, atau planned, bukan “${typed}” / --view: choose realised, committed or planned, not “${typed}”`,
  )
}
