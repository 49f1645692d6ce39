// Random assessments of the default instrument: unknown answers, evidence that lapses and criteria included.
import fc from 'fast-check'
import type { Answer, Assessment } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT, instruments } from '../../src/model/instruments.ts'
import { monthOf } from '../../src/model/month.ts'
import { arbitraryMonth, arbitraryName } from './arbitraryArchitecture.ts'
import { compact, maybe, pick, setOf } from './compact.ts'

const indicators = (instruments[DEFAULT_INSTRUMENT]?.indicators ?? []).map(({ id }) => id)

const STATUSES = ['met', 'partly', 'not', 'unknown'] as const

const answerRow = fc.record({
  level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 }),
  note: maybe(arbitraryName),
  validUntil: fc.option(fc.tuple(fc.integer({ min: 2, max: 5 }), arbitraryMonth), { nil: undefined, freq: 2 }),
  claimReason: fc.option(fc.constantFrom('Asesor menerima', ' '), { nil: undefined, freq: 3 }),
  /** Mostly a ladder met up to some level, sometimes with anything above. */
  criteria: maybe(
    fc.record({
      met: fc.integer({ min: 1, max: 5 }),
      above: fc.array(fc.constantFrom(...STATUSES), { maxLength: 4 }),
      evidence: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
  ),
})

/** A row to be made an assessment by `buildAssessment`; not every indicator is answered. */
export const assessmentRow = fc.record({
  name: arbitraryName,
  year: fc.integer({ min: 2022, max: 2025 }),
  kind: fc.constantFrom('claim' as const, 'internal' as const, 'external' as const),
  locked: fc.boolean(),
  rest: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 3 }),
  answers: fc.array(fc.tuple(fc.nat(), answerRow), { minLength: 4, maxLength: 16, size: 'max' }),
})

type Row = typeof assessmentRow extends fc.Arbitrary<infer T> ? T : never

/** The assessment of a drawn row; criteria name evidence from `evidence` when there is any. */
export function buildAssessment(row: Row, id: string, evidence: readonly string[]): Assessment {
  const answers: Record<string, Answer> = {}
  if (row.rest !== null) for (const indicator of indicators) answers[indicator] = { level: row.rest }
  for (const [nth, { level, note, validUntil, claimReason, criteria }] of row.answers) {
    answers[pick(indicators, nth)] = compact({
      level,
      note,
      validUntil: validUntil && { [validUntil[0]]: monthOf(validUntil[1]) },
      claimReason,
      criteria: criteria && ladder(criteria, evidence),
    })
  }
  return compact({
    id,
    name: row.name,
    instrument: DEFAULT_INSTRUMENT,
    year: row.year,
    kind: row.kind,
    locked: row.locked ? (true as const) : undefined,
    history: row.locked
      ? { 'kunci-1': { id: 'kunci-1', step: 1, event: 'LOCK' as const, at: '2026-03-31T08:00:00Z', by: 'Sekda' } }
      : undefined,
    answers,
  })
}

/** Criteria of levels 2 and up: met as far as drawn, then what was drawn; each with one or two pieces of evidence or none. */
function ladder(
  { met, above, evidence: drawn }: NonNullable<Row['answers'][number][1]['criteria']>,
  evidence: readonly string[],
) {
  const statuses = [...Array.from({ length: met - 1 }, () => 'met' as const), ...above].slice(0, 4)
  return Object.fromEntries(
    statuses.map((status, at) => {
      const first = pick(drawn, at)
      const some = evidence.length === 0 || first % 3 === 0 ? [] : [first, first + 1].slice(0, 1 + (first % 2))
      return [at + 2, { status, evidence: setOf(some.map((number) => pick(evidence, number))) }] as const
    }),
  )
}
