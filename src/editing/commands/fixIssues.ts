// Puts several findings right in one step. Each fix sees what the ones before it left; one that may no longer run is left out.

import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import type { FixCommand } from '../../checks/fix.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { withFix } from '../fixCommand.ts'
import { counted } from '../nameOf.ts'
import { refusal } from '../refusal.ts'

enablePatches()

export interface FixIssuesArgs {
  readonly fixes: readonly FixCommand[]
}

/** Runs fixes one after another. Refuses when none of them may run; a single one says itself why not. */
export const fixIssues: Command<FixIssuesArgs> = {
  name: 'fixIssues',
  label: ({ fixes }, blueprint) => {
    const [first] = fixes
    if (fixes.length === 1 && first) return withFix(first, (command, args) => command.label(args, blueprint))
    const findings = counted(fixes.length, 'temuan', 'finding')
    return { id: `Perbaiki ${findings.id}`, en: `Fix ${findings.en}` }
  },
  refuse: (blueprint, { fixes }) => {
    const refused = fixes.map((fix) => withFix(fix, (command, args) => command.refuse?.(blueprint, args)))
    if (refused.some((each) => each === undefined)) return undefined
    return refused[0] ?? refusal('nothing-to-fix', 'Tidak ada yang perlu diperbaiki.', 'There is nothing to fix.')
  },
  apply: (draft, { fixes }, blueprint) => {
    let current = blueprint
    for (const fix of fixes) {
      const [next, patches] = fixed(current, fix)
      if (patches.length > 0) applyPatches(draft, patches as Patch[])
      current = next
    }
  },
}

function fixed(blueprint: Blueprint, fix: FixCommand): readonly [Blueprint, readonly Patch[]] {
  return withFix(fix, (command, args): readonly [Blueprint, readonly Patch[]] => {
    if (command.refuse?.(blueprint, args)) return [blueprint, []]
    const [next, patches] = produceWithPatches(blueprint, (draft) => {
      command.apply(draft, args, blueprint)
    })
    return [next, patches]
  })
}
