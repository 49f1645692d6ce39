// English plurals for catalogues; Bahasa Indonesia has none.

import { numberEn } from '../../model/numberText.ts'

/** "1 view", "2 views", "1,204 views"; the count may be formatted already. */
export function plural(count: number | string, one: string, many = `${one}s`): string {
  return `${typeof count === 'number' ? numberEn(count) : count} ${String(count) === '1' ? one : many}`
}
