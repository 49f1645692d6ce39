// An instrument laid out for adding up: the index as Σ weight × stored level / per over positions. Both ways of averaging
// (weights of indicators, or the plain mean of an aspect's answers) become such weights, so that one loop scores all packs.
import type { IndicatorId } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Levels } from './score.ts'

/** A domain or an aspect: its positions, and what Σ weight × stored level is divided by. */
export interface TablePart {
  readonly id: string
  readonly positions: readonly number[]
  readonly per: number
}

export interface ScoreTable {
  readonly instrument: Instrument
  /** Every indicator in the order of the pack, then the further answers that were given ("35-2"). */
  readonly answers: readonly IndicatorId[]
  readonly positions: ReadonlyMap<IndicatorId, number>
  /** Index units of one stored unit of level, by position. */
  readonly weights: readonly number[]
  /** Index = Σ weight × stored level / per. 10,000 for 59/2020. */
  readonly per: number
  /** Lowest and highest stored level. */
  readonly lowest: number
  readonly highest: number
  readonly domains: readonly TablePart[]
  readonly aspects: readonly TablePart[]
}

/** Further answers of an indicator that may be given for several services: "35-2", "35-3". They count only when given. */
export function furtherAnswers(instrument: Instrument): IndicatorId[] {
  return instrument.indicators.flatMap(({ id, answers = 1 }) =>
    Array.from({ length: answers - 1 }, (_, further) => `${id}-${further + 2}`),
  )
}

const tables = new WeakMap<Instrument, Map<string, ScoreTable>>()

/** The table for these levels: which further answers are given decides the weights. The same table for the same answers. */
export function scoreTable(instrument: Instrument, levels: Levels): ScoreTable {
  const given = furtherAnswers(instrument).filter((id) => (levels[id] ?? null) !== null)
  const key = given.join(' ')
  const known = tables.get(instrument) ?? new Map<string, ScoreTable>()
  tables.set(instrument, known)
  const table = known.get(key) ?? buildTable(instrument, given)
  known.set(key, table)
  return table
}

function buildTable(instrument: Instrument, given: readonly IndicatorId[]): ScoreTable {
  const { min, max, denominator } = instrument.levels
  const indicators = new Map(instrument.indicators.map((indicator) => [indicator.id, indicator]))
  const answers = [...indicators.keys(), ...given]
  const base = answers.map((id) => indicators.get(id) ?? indicators.get(id.slice(0, id.lastIndexOf('-')))!)
  const positionsIn = (belongs: (position: number) => boolean) => answers.map((_, at) => at).filter(belongs)
  const byAspect = new Map(instrument.aspects.map(({ id }) => [id, positionsIn((at) => base[at]?.aspect === id)]))
  const counts = instrument.aspects.flatMap(({ id, mean }) => (mean === 'plain' ? [byAspect.get(id)?.length || 1] : []))
  const common = counts.reduce((product, count) => product * count, 1)
  const weights = base.map(({ weight }) => weight * common)
  for (const { id, mean, weight } of instrument.aspects) {
    const positions = byAspect.get(id) ?? []
    if (mean === 'plain') for (const at of positions) weights[at] = (weight * common) / positions.length
  }
  const part = (id: string, positions: readonly number[]): TablePart => ({
    id,
    positions,
    per: denominator * positions.reduce((sum, at) => sum + (weights[at] ?? 0), 0),
  })
  const domainOf = new Map(instrument.aspects.map(({ id, domain }) => [id, domain]))
  const inDomain = (id: string) =>
    positionsIn((at) => (base[at]?.domain ?? domainOf.get(base[at]?.aspect ?? '')) === id)
  const counted = ({ per }: TablePart) => per > 0
  return {
    instrument,
    answers,
    positions: new Map(answers.map((id, at) => [id, at])),
    weights,
    per: 10_000 * denominator * common,
    lowest: min * denominator,
    highest: max * denominator,
    domains: instrument.domains.map(({ id }) => part(id, inDomain(id))).filter(counted),
    aspects: instrument.aspects.map(({ id }) => part(id, byAspect.get(id) ?? [])).filter(counted),
  }
}
