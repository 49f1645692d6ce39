// Several indicators in few words, for sentences and cards.
import type { IndicatorId } from '../model/blueprint.ts'

/** "I30–31, I40": neighbours in the instrument's order of numbers are told as one. */
export function indicatorList(ids: readonly IndicatorId[]): string {
  const runs: string[][] = []
  for (const id of ids) {
    const run = runs.at(-1)
    if (run && Number(run.at(-1)) + 1 === Number(id)) run.push(id)
    else runs.push([id])
  }
  return runs.map((run) => (run.length > 1 ? `I${run[0]}–${run.at(-1)}` : `I${run[0]}`)).join(', ')
}
