// What a command is: the one way a blueprint changes. Deterministic (ids and times come in the arguments); its
// consequences belong to it. Screens ask `refuse` before they offer it, `run` asks again.

import type { Draft } from 'immer'
import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'

/** Why a command may not run now. */
export interface Refusal {
  readonly code: string
  readonly message: Words
}

export interface Command<Args> {
  readonly name: string
  /** What the step is called in the undo menu and the live region: "Pindahkan 3 elemen". */
  label(args: Args, blueprint: Blueprint): Words
  /** Steps with the same key within 600 ms become one. */
  mergeKey?(args: Args): string
  refuse?(blueprint: Blueprint, args: Args): Refusal | undefined
  /** Scans `blueprint`, writes `draft`; never scans the draft (slow). */
  apply(draft: Draft<Blueprint>, args: Args, blueprint: Blueprint): void
}
