// The rungs that keep an index from rising because nothing on the roadmap would prove them.
import type { UncoveredRung } from './answer.ts'
import type { SelectionModel } from './selection.ts'

/** The rungs above the assessment that no item which may be chosen covers by the cut-off of a year, in the order of the instrument. */
export function uncoveredRungs(model: SelectionModel, year: number): readonly UncoveredRung[] {
  const { simulation, moments, options, optionStart } = model
  const { table, effectStart, effectRungs, needStart, needs, lag, valid, instrument } = simulation
  const moment = moments.find((each) => each.year === year) as (typeof moments)[number]
  const counts = (effect: number): boolean =>
    [...needs.subarray(needStart[effect], needStart[effect + 1])].every((item) =>
      options.slice(optionStart[item] ?? 0, optionStart[item + 1] ?? 0).some(({ delivered }) => {
        const since = delivered + (lag[effect] as number)
        return since <= moment.month && moment.month - since < (valid[effect] as number)
      }),
    )
  return table.answers.flatMap((indicator, position) => {
    let covered = moment.base[position] as number
    for (let e = effectStart[position] as number; e < (effectStart[position + 1] as number); e++) {
      if (counts(e)) covered |= effectRungs[e] as number
    }
    const rungs = Array.from(
      { length: instrument.levels.max - instrument.levels.min },
      (_, nth) => instrument.levels.min + 1 + nth,
    )
    return rungs.filter((rung) => !(covered & (1 << rung))).map((rung) => ({ indicator, rung }))
  })
}
