// Every instrument pack is whole: its shape, its sums, its references; and it says what the collected facts say.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Indicator, Instrument } from '../../src/model/instrument.ts'
import { instrumentSchema } from '../../src/model/instrumentSchema.ts'
import { DEFAULT_INSTRUMENT, indicatorIndex, instruments, programInstrument } from '../../src/model/instruments.ts'
import { packFaults } from '../../src/model/soundness/packFaults.ts'
import { type Named, readReference, referenceExists, wordsOf } from './packReference.ts'

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

describe.each(Object.entries(instruments))('the pack %s', (id, instrument) => {
  const indicatorIds = instrument.indicators.map((indicator) => indicator.id)

  it('has the shape of an instrument and is filed under its own id', () => {
    expect(instrumentSchema.safeParse(instrument).error).toBeUndefined()
    expect(instrument.id).toBe(id)
  })

  it('holds together: sums, references, levels, bands, gates and terms', () => {
    expect(packFaults(instrument)).toEqual([])
  })

  it('numbers its indicators from 1 without a gap, each id once', () => {
    expect(instrument.indicators.map((indicator) => indicator.number)).toEqual(indicatorIds.map((_, i) => i + 1))
    expect(unique(indicatorIds)).toBe(true)
    expect(indicatorIds).toEqual(instrument.indicators.map((indicator) => String(indicator.number)))
  })
})

describe('PermenPANRB 59/2020', () => {
  const instrument = programInstrument('permenpanrb-59-2020') as Instrument

  it('has 47 indicators with five criteria and at least one evidence hint each', () => {
    expect(instrument.indicators).toHaveLength(47)
    for (const { id, criteria, evidenceHints } of instrument.indicators) {
      expect(criteria, id).toHaveLength(5)
      expect(new Set(criteria.map(({ text }) => text.id)).size, id).toBe(5)
      expect(new Set(criteria.map(({ text }) => text.en)).size, id).toBe(5)
      expect(evidenceHints.length, id).toBeGreaterThan(0)
    }
  })

  it('weighs 130 ×10, 250 ×10, 150 ×11, 275 ×10, 300 ×6', () => {
    const counts = new Map<number, number>()
    for (const { weight } of instrument.indicators) counts.set(weight, (counts.get(weight) ?? 0) + 1)
    expect([...counts]).toEqual([
      [130, 10],
      [250, 10],
      [150, 11],
      [275, 10],
      [300, 6],
    ])
  })

  it('gates rung 2 of 21 to 31 on level 2 of the roadmap (12) and nothing else', () => {
    expect(instrument.gates.map(({ indicator, rung, requires }) => [indicator, rung, requires])).toEqual(
      Array.from({ length: 11 }, (_, i) => [String(21 + i), 2, { indicator: '12', level: 2 }]),
    )
  })

  it('has a short name of its own for every indicator in both languages', () => {
    expect(unique(instrument.indicators.map(({ shortName }) => shortName.id))).toBe(true)
    expect(unique(instrument.indicators.map(({ shortName }) => shortName.en))).toBe(true)
    for (const { shortName } of instrument.indicators) expect(shortName.en.length).toBeLessThanOrEqual(35)
  })

  it('lets audit evidence lapse at rungs 3 and 4 and review evidence at the rung that asks for the review', () => {
    const scope = (id: string) => instrument.timeRules.find((rule) => rule.id === id)?.scope
    expect(scope('audit-cycle')).toEqual([
      { indicators: ['29', '30', '31'], rung: 3 },
      { indicators: ['29', '30', '31'], rung: 4 },
    ])
    const reviews = new Map((scope('review-age') ?? []).flatMap((s) => s.indicators.map((id) => [id, s.rung])))
    for (const { id, reviewRequiredFromLevel } of instrument.indicators) {
      expect(reviews.get(id), id).toBe(reviewRequiredFromLevel)
    }
  })
})

describe('the door', () => {
  it('knows the default instrument and refuses inherited names', () => {
    expect(programInstrument(DEFAULT_INSTRUMENT)?.id).toBe(DEFAULT_INSTRUMENT)
    for (const id of ['__proto__', 'constructor', 'toString', '', 'permenpanrb-1-1900']) {
      expect(programInstrument(id)).toBeUndefined()
    }
  })

  it('offers every file of models/instruments', () => {
    const files = readdirSync(new URL('../../models/instruments/', import.meta.url))
    const packs = files.filter((name) => name.endsWith('.json') && !name.startsWith('crosswalk'))
    expect(packs.map((name) => name.replace('.json', '')).sort()).toEqual(Object.keys(instruments).sort())
  })

  it('indexes indicators once for each instrument', () => {
    for (const instrument of Object.values(instruments)) {
      const index = indicatorIndex(instrument)
      expect(indicatorIndex(instrument)).toBe(index)
      expect([...index]).toEqual(instrument.indicators.map((indicator, position) => [indicator.id, position]))
    }
  })
})

describe('the shape', () => {
  const base = programInstrument(DEFAULT_INSTRUMENT) as Instrument
  const first = base.indicators[0] as Indicator
  const { domain: _domain, ...withoutDomain } = first

  it('fits an instrument with levels from 0 and an indicator answered for three services', () => {
    const older: Instrument = {
      ...base,
      levels: { min: 0, max: 5, denominator: 1 },
      aspects: [{ id: 'a7', domain: 'd3', name: first.name, weight: 2000, mean: 'plain' }],
      indicators: [{ ...first, id: '35', number: 35, criteria: [], evidenceHints: [], answers: 3 }],
    }
    expect(instrumentSchema.safeParse(older).error).toBeUndefined()
  })

  it('fits a provisional instrument without domains and with fractional levels', () => {
    const { from: _from, revokedBy: _revokedBy, ...status } = base.status
    const newer: Instrument = {
      ...base,
      status: { ...status, kind: 'provisional' },
      levels: { min: 1, max: 5, denominator: 100 },
      domains: [],
      aspects: [{ id: 'a3', name: first.name, weight: 1500 }],
      indicators: [{ ...withoutDomain, criteria: [], fractional: true }],
      confidence: 'low',
    }
    expect(instrumentSchema.safeParse(newer).error).toBeUndefined()
  })

  it('refuses unknown fields, empty words and weights that are not whole', () => {
    const broken: readonly unknown[] = [
      { ...base, colour: 'red' },
      { ...base, title: { id: 'Judul', en: ' ' } },
      { ...base, indicators: [{ ...first, weight: 1.3 }] },
      { ...base, indicators: [{ ...first, domain: undefined }] },
    ]
    for (const pack of broken) expect(instrumentSchema.safeParse(pack).success).toBe(false)
  })
})

type ReferenceIndicator = Named & {
  number: number
  shortNameId: string
  weight: number
  scale: string
  aspect: number
  domain: number
  levels: { level: number; criteriaId: string; criteriaEn: string }[]
  evidenceId: string[]
  defaultOwnerRole: string
  reviewRequiredFromLevel?: number | null
  notes: { id: string; en: string }[]
}
type Reference = {
  domains: (Named & { id: number; weight: number })[]
  aspects: (Named & { id: number; domain: number; weight: number })[]
  predicates: (Named & { min: number })[]
  indicators: ReferenceIndicator[]
  dependencies: { indicator: number; level: number | null; requires: { minLevel?: number | null }; basis: string }[]
  policyPracticePairs: { policyIndicator: number; practiceIndicators: number[] }[]
  timingRules: { id: string; ruleEn: string; basis: string }[]
  sources: string[]
}

describe('the collected facts', () => {
  const reference = readReference<Reference>('permenpanrb-59-2020.json')

  it('are what the pack of 59/2020 says, where they lie beside the repository', () => {
    if (!reference) {
      expect(referenceExists).toBe(false)
      return
    }
    const pack = programInstrument('permenpanrb-59-2020') as Instrument
    const weight = (percent: number): number => Math.round(percent * 100)
    expect(pack.domains).toEqual(
      reference.domains.map((x) => ({ id: `d${x.id}`, name: wordsOf(x), weight: weight(x.weight) })),
    )
    expect(pack.aspects).toEqual(
      reference.aspects.map((x) => ({
        id: `a${x.id}`,
        domain: `d${x.domain}`,
        name: wordsOf(x),
        weight: weight(x.weight),
      })),
    )
    expect(pack.predicates).toEqual(
      reference.predicates.map((x) => ({ min: Math.round(x.min * 10_000), name: wordsOf(x) })),
    )
    expect(
      pack.indicators.map(({ shortName, evidenceHints, ...rest }) => ({
        ...rest,
        shortNameId: shortName.id,
        evidenceId: evidenceHints.map((hint) => hint.id),
      })),
    ).toEqual(
      reference.indicators.map((x) => ({
        id: String(x.number),
        number: x.number,
        name: wordsOf(x),
        shortNameId: x.shortNameId,
        domain: `d${x.domain}`,
        aspect: `a${x.aspect}`,
        weight: weight(x.weight),
        scale: x.scale,
        criteria: x.levels.map((l) => ({ level: l.level, text: { id: l.criteriaId, en: l.criteriaEn } })),
        evidenceId: x.evidenceId,
        defaultOwnerRole: x.defaultOwnerRole,
        ...(x.reviewRequiredFromLevel ? { reviewRequiredFromLevel: x.reviewRequiredFromLevel } : {}),
        notes: x.notes,
      })),
    )
    const asKey = (x: { indicator: string | number; rung?: number | null; basis: string }): string =>
      `${x.indicator}/${x.rung ?? ''}/${x.basis}`
    expect([...pack.gates, ...pack.dependencies].map(asKey)).toEqual(
      reference.dependencies.map((x) => asKey({ indicator: x.indicator, rung: x.level, basis: x.basis })),
    )
    expect(pack.gates).toHaveLength(reference.dependencies.filter((x) => x.requires.minLevel != null).length)
    expect(pack.pairs.map(({ policy, practices }) => [policy, practices])).toEqual(
      reference.policyPracticePairs.map((x) => [String(x.policyIndicator), x.practiceIndicators.map(String)]),
    )
    expect(pack.timeRules.map((rule) => [rule.id, rule.rule.en, rule.basis])).toEqual(
      reference.timingRules.map((x) => [x.id, x.ruleEn, x.basis]),
    )
    expect(pack.sources).toEqual(reference.sources)
  })
})

type OtherReference = {
  levels?: Reference['predicates']
  predicates: { min: number; nameId: string }[]
  domains?: (Named & { id: number; weight: number })[]
  aspects: { id: number; nameId: string; weight: number; domain?: number }[]
  indicators: {
    number: number
    nameId: string
    aspect: number
    weight: number
    scale?: string
    externalScore?: boolean
  }[]
  sources: string[]
}

describe.each(['permenpanrb-5-2018', 'pemdi-8-2026'])('the collected facts of %s', (id) => {
  const reference = readReference<OtherReference>(`${id}.json`)
  const pack = programInstrument(id) as Instrument

  it('are what the pack says, where they lie beside the repository', () => {
    if (!reference) {
      expect(referenceExists).toBe(false)
      return
    }
    expect(
      pack.indicators.map(({ id: own, name, aspect, weight, fractional }) => [
        own,
        name.id,
        aspect,
        weight,
        fractional ?? false,
      ]),
    ).toEqual(
      reference.indicators.map((x) => [
        String(x.number),
        x.nameId,
        `a${x.aspect}`,
        x.weight * 100,
        x.externalScore ?? false,
      ]),
    )
    expect(pack.aspects.map(({ id: own, name, weight }) => [own, name.id, weight])).toEqual(
      reference.aspects.map((x) => [`a${x.id}`, x.nameId, x.weight * 100]),
    )
    expect(pack.domains.map(({ id: own, name, weight }) => [own, name.id, weight])).toEqual(
      (reference.domains ?? []).map((x) => [`d${x.id}`, x.nameId, x.weight * 100]),
    )
    expect(pack.predicates.map(({ min, name }) => [min, name.id])).toEqual(
      reference.predicates.map((x) => [Math.round(x.min * 10_000), x.nameId]),
    )
    expect(pack.sources).toEqual(reference.sources)
  })
})

describe('the other two packs', () => {
  it('say how far they can be trusted', () => {
    const older = programInstrument('permenpanrb-5-2018') as Instrument
    const newer = programInstrument('pemdi-8-2026') as Instrument
    expect([older.status.kind, older.confidence, older.levels]).toEqual([
      'revoked',
      'medium',
      { min: 0, max: 5, denominator: 1 },
    ])
    expect([newer.status.kind, newer.confidence, newer.levels]).toEqual([
      'provisional',
      'low',
      { min: 1, max: 5, denominator: 100 },
    ])
    expect(older.indicators.find(({ id }) => id === '35')?.answers).toBe(3)
    expect(older.aspects.filter(({ mean }) => mean === 'plain').map(({ id }) => id)).toEqual(['a7'])
    expect(newer.indicators.filter(({ fractional }) => fractional).map(({ id }) => id)).toEqual(['5', '6', '7', '18'])
  })
})
