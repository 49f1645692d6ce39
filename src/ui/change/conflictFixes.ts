// The ways out of a conflict of lifetimes: extend what goes, end what needs it, or name a successor; each one step. A trial
// tells what would be left before anything is done. Must not touch the page.

import type { LifecycleConflict } from '../../checks/lifecycleConflicts.ts'
import { addItem } from '../../editing/commands/addItem.ts'
import { editElement } from '../../editing/commands/editElement.ts'
import { keepElement } from '../../editing/commands/keepElement.ts'
import { setChange } from '../../editing/commands/setChange.ts'
import { createStore } from '../../editing/createStore.ts'
import type { Outcome, Store } from '../../editing/store.ts'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { architectureAt } from '../../roadmap/architectureAt.ts'
import { itemForGaps } from '../../roadmap/itemForGaps.ts'
import { conflictsOf } from './conflictMarks.ts'

export type Fix =
  | { readonly kind: 'keep' }
  | { readonly kind: 'end' }
  /** `item` is the id of an item to be made where none retires the element, `name` what it is called. */
  | { readonly kind: 'successor'; readonly by: Id; readonly item: Id; readonly name: string }

/** The kinds of fixes that fit a conflict, the least invasive first. */
export function fixKinds(conflict: LifecycleConflict): readonly Fix['kind'][] {
  return conflict.kind === 'outlived' ? ['keep', 'end', 'successor'] : ['keep']
}

/** Runs a fix as one step. */
export function runFix(store: Store, conflict: LifecycleConflict, fix: Fix): Outcome {
  const { element: id } = conflict
  switch (fix.kind) {
    case 'keep': {
      const until = conflict.kind === 'outlived' ? conflict.until : conflict.comes
      return store.run(keepElement, { id, until: until ?? null })
    }
    case 'end':
      return store.run(editElement, {
        id: conflict.kind === 'outlived' ? conflict.dependent : id,
        set: { end: conflict.goes },
      })
    case 'successor': {
      const blueprint = store.getBlueprint()
      for (const item of conflict.items) {
        const change = Object.values(blueprint.roadmap[item]?.changes ?? {}).find(
          ({ element, kind }) => element === id && kind === 'retire',
        )
        if (change) return store.run(setChange, { item, change: { ...change, kind: 'replace', by: fix.by } })
      }
      const gap = { kind: 'replace' as const, element: id, by: fix.by }
      return store.run(addItem, {
        item: itemForGaps(blueprint, [gap], { id: fix.item, name: fix.name, month: conflict.goes }),
      })
    }
  }
}

export type Trial =
  | { readonly ok: false; readonly refusal: { readonly id: string; readonly en: string } }
  | { readonly ok: true; readonly before: number; readonly after: number; readonly resolved: boolean }

/** What a fix would leave; nothing changes. */
export function tryFix(blueprint: Blueprint, conflict: LifecycleConflict, fix: Fix): Trial {
  const trial = createStore({ blueprint, now: () => 0 })
  const outcome = runFix(trial, conflict, fix)
  if (!outcome.ok) return { ok: false, refusal: outcome.refusal.message }
  const before = conflictsOf(blueprint).length
  const left = conflictsOf(trial.getBlueprint())
  return { ok: true, before, after: left.length, resolved: !left.some((other) => keyOf(other) === keyOf(conflict)) }
}

/** Tells conflicts apart, whatever their months. */
export function keyOf(conflict: LifecycleConflict): string {
  const other = conflict.kind === 'outlived' ? `${conflict.dependent} ${conflict.relation}` : conflict.by
  return `${conflict.kind} ${conflict.element} ${other}`
}

/** Elements of the same kind that stand in the month it goes, by name. */
export function successorChoices(blueprint: Blueprint, { element: id, goes }: LifecycleConflict): readonly Element[] {
  const kind = getRow(blueprint.elements, id)?.kind
  const standings = architectureAt(blueprint, { month: goes, view: 'planned' })
  return rowsOf(blueprint.elements)
    .filter((each) => each.kind === kind && each.id !== id && standings.get(each.id)?.presence === 'present')
    .sort((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1))
}
