// What changed from one blueprint to the next, as small parts that a worker with a copy of its own is told: a copy of 5,000
// elements costs 100 ms at every edit, the bucket that an edit touched costs nothing. Blueprints share what an edit leaves alone.

import type { Blueprint } from '../../model/blueprint.ts'

/** The value at a path of keys; without `value` there is nothing any more. */
export interface Change {
  readonly path: readonly string[]
  readonly value?: unknown
}

type Tree = { readonly [key: string]: unknown }

/** How deep tables are told apart: a bucket of elements is told whole, in a view each bucket of its placements. */
const DEPTHS: { readonly [key in keyof Blueprint]?: number } = { views: 3 }
const DEPTH = 1

/** So many values at most are told at once: copying them keeps the page for less than a frame. */
const AT_ONCE = 10_000

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What makes `after` of `before`; all of it where there is nothing before. Linear in what is not shared. */
export function changesBetween(before: Blueprint | undefined, after: Blueprint): readonly Change[] {
  const changes: Change[] = []
  const told: Tree = before ? { ...before } : {}
  const keys = Object.keys(after) as (keyof Blueprint)[]
  for (const key of keys) collect(changes, [key], told[key], after[key], DEPTHS[key] ?? DEPTH)
  for (const key of Object.keys(told)) if (!Object.hasOwn(after, key)) changes.push({ path: [key] })
  return changes
}

function collect(changes: Change[], path: readonly string[], before: unknown, after: unknown, depth: number): void {
  if (before === after) return
  if (depth === 0 || !isTree(after)) return void changes.push({ path, value: after })
  if (!isTree(before)) changes.push({ path, value: {} })
  const old = isTree(before) ? before : {}
  for (const key of Object.keys(after)) collect(changes, [...path, key], old[key], after[key], depth - 1)
  for (const key of Object.keys(old)) if (!Object.hasOwn(after, key)) changes.push({ path: [...path, key] })
}

/** The changes in order, in parts that are small enough to be told one at a time; never an empty part. Each is made when it is asked for. */
export function* inParts(changes: readonly Change[]): Generator<readonly Change[]> {
  let [part, weight]: [Change[], number] = [[], 0]
  for (const change of changes) {
    const weighs = valuesIn(change.value, 3)
    if (part.length > 0 && weight + weighs > AT_ONCE) {
      yield part
      part = []
      weight = 0
    }
    part.push(change)
    weight += weighs
  }
  if (part.length > 0) yield part
}

/** How many values there are, those `depth` levels down counted for one each. */
function valuesIn(value: unknown, depth: number): number {
  if (depth === 0 || !isTree(value)) return 1
  let count = 1
  for (const key of Object.keys(value)) count += valuesIn(value[key], depth - 1)
  return count
}

/** A tree with the changes made; what they leave alone is shared with it, so that what was worked out from that still holds. */
export function withChanges(tree: Tree, changes: readonly Change[]): Tree {
  const fresh = new Set<Tree>()
  const copied = (of: unknown): Record<string, unknown> => {
    if (isTree(of) && fresh.has(of)) return of
    const copy: Record<string, unknown> = isTree(of) ? { ...of } : {}
    fresh.add(copy)
    return copy
  }
  const whole = copied(tree)
  for (const change of changes) {
    let at = whole
    for (const key of change.path.slice(0, -1)) {
      const next = copied(at[key])
      at[key] = next
      at = next
    }
    const last = change.path.at(-1) ?? ''
    if (Object.hasOwn(change, 'value')) at[last] = change.value
    else delete at[last]
  }
  return whole
}
