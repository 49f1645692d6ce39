// Short ways to write a refusal. A refusal names things by their name and says what is in the way, in both languages.

import type { Refusal } from './command.ts'

/** A refusal with its sentence in Bahasa Indonesia and in English. */
export function refusal(code: string, id: string, en: string): Refusal {
  return { code, message: { id, en } }
}

/** The first of several checks that refuses; each is asked only when those before it agreed. */
export function firstRefusal(...checks: ReadonlyArray<() => Refusal | undefined>): Refusal | undefined {
  for (const check of checks) {
    const refused = check()
    if (refused) return refused
  }
  return undefined
}
