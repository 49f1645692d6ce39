// Leads a file of an older version up to this program's, step by step. Must not know what any step does.
import type { JsonObject, Migration } from './migration.ts'

export type MigrateResult =
  | { readonly ok: true; readonly file: JsonObject }
  /** `at`: the version no step led on from; `missing`: there is no such step, else it failed on this file. */
  | { readonly ok: false; readonly at: number; readonly missing: boolean }

/** The file at version `to`. A version below `to` without a step, or a step that throws, stops it; the input is not changed. */
export function migrate(file: JsonObject, from: number, to: number, steps: readonly Migration[]): MigrateResult {
  let current = file
  for (let version = from; version < to; version++) {
    const step = steps.find((each) => each.from === version)
    if (!step) return { ok: false, at: version, missing: true }
    try {
      current = { ...step.up(current), formatVersion: version + 1 }
    } catch {
      // Whatever a step stumbles over, the file was not what its version promises.
      return { ok: false, at: version, missing: false }
    }
  }
  return { ok: true, file: current }
}
