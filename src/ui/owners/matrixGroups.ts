// The rows of the matrix: indicators nobody answers for first, the others under their aspect in the order of the pack. Pure.

import type { IndicatorId } from '../../model/blueprint.ts'
import type { Aspect, Indicator, Instrument, InstrumentDomain } from '../../model/instrument.ts'

export type MatrixGroup =
  | { readonly kind: 'ownerless'; readonly rows: readonly Indicator[] }
  | {
      readonly kind: 'aspect'
      readonly aspect: Aspect
      readonly domain: InstrumentDomain | undefined
      readonly rows: readonly Indicator[]
    }

/** Every indicator once; groups without rows are left out. `first` are the indicators of the first group. */
export function matrixGroups(instrument: Instrument, first: ReadonlySet<IndicatorId>): readonly MatrixGroup[] {
  const ownerless: MatrixGroup = { kind: 'ownerless', rows: instrument.indicators.filter(({ id }) => first.has(id)) }
  const aspects = instrument.aspects.map(
    (aspect): MatrixGroup => ({
      kind: 'aspect',
      aspect,
      domain: instrument.domains.find(({ id }) => id === aspect.domain),
      rows: instrument.indicators.filter((indicator) => indicator.aspect === aspect.id && !first.has(indicator.id)),
    }),
  )
  return [ownerless, ...aspects].filter(({ rows }) => rows.length > 0)
}
