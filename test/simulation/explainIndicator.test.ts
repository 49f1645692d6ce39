import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { explainIndicator } from '../../src/simulation/explainIndicator.ts'
import { explainSentence } from '../../src/simulation/explainSentence.ts'
import type { Explanation } from '../../src/simulation/result.ts'
import { type BlueprintPart, buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const AGENCIES = {
  inspektorat: { id: 'inspektorat', name: 'Inspektorat', short: 'Inspektorat' },
  diskominfo: { id: 'diskominfo', name: 'Diskominfo', short: 'Diskominfo' },
}

const audit: Blueprint = {
  ...buildBlueprint({
    base: 1,
    items: [
      buildItem('guide', {
        name: 'Pedoman audit TIK',
        owner: 'inspektorat',
        status: 'done',
        finish: '2027-02',
        actualFinish: '2027-03',
        effects: [{ indicator: 29, from: 1, to: 2 }],
      }),
      buildItem('internal', {
        name: 'Pelaksanaan audit internal',
        owner: 'diskominfo',
        finish: '2027-11',
        effects: [{ indicator: 29, from: 2, to: 3, with: ['guide'] }],
      }),
      buildItem('external', {
        name: 'Audit eksternal',
        finish: '2027-01',
        effects: [{ indicator: 29, from: 3, to: 4 }],
      }),
    ],
  }),
  agencies: AGENCIES,
}

function explain(blueprint: Blueprint, indicator: number, month: string): Explanation {
  const explanation = explainIndicator(blueprint, { indicator: String(indicator), month, view: 'planned' })
  if (!explanation) throw new Error('unknown indicator')
  return explanation
}

const rung = (part: BlueprintPart, indicator: number, month: string, nth: number) =>
  explain(buildBlueprint(part), indicator, month).rungs.find((each) => each.rung === nth)

describe('an explanation', () => {
  it('names the proof of every rung, the blocking rung, what is banked and what was gained', () => {
    const found = explain(audit, 29, '2027-08')
    expect(found.level).toEqual({ min: 2, max: 2 })
    expect([found.base, found.blocking, found.banked]).toEqual([1, 3, [4]])
    expect([exactText(found.pointsPerLevel), exactText(found.gained)]).toEqual(['0.015', '0.015'])
    expect(found.rungs).toEqual([
      { rung: 1, holds: true, by: [{ kind: 'base' }], missing: [] },
      {
        rung: 2,
        holds: true,
        by: [{ kind: 'effect', item: 'guide', effect: 'guide-e1', items: ['guide'], since: '2027-03' }],
        missing: [],
      },
      {
        rung: 3,
        holds: false,
        by: [],
        missing: [{ kind: 'items', item: 'internal', effect: 'internal-e1', items: ['internal'] }],
      },
      {
        rung: 4,
        holds: true,
        by: [{ kind: 'effect', item: 'external', effect: 'external-e1', items: ['external'], since: '2027-01' }],
        missing: [],
      },
      { rung: 5, holds: false, by: [], missing: [{ kind: 'uncovered' }] },
    ])
  })

  it('reads as the sample of the semantics does', () => {
    const words = explainSentence(explain(audit, 29, '2027-08'), audit, INSTRUMENT)
    expect(words.id).toBe(
      'I29 Audit Infrastruktur: tingkat 2 pada 2027. Tangga 2 dipenuhi oleh “Pedoman audit TIK” (Inspektorat, selesai 03/2027). ' +
        'Terhalang di tangga 3: perlu “Pelaksanaan audit internal” (Diskominfo), belum dimulai. ' +
        'Bukti tingkat 4 (“Audit eksternal” (rencana selesai 01/2027)) belum dihitung. ' +
        'Naik 0,015 dari penilaian awal. Satu tingkat bernilai +0,015 pada indeks.',
    )
    expect(words.en).toMatch(
      /^I29 .+: level 2 in 2027\. Rung 2 met by “Pedoman audit TIK” \(Inspektorat, finished 03\/2027\)\./,
    )
  })

  it('tells neighbouring rungs of the assessment together, and the month when it is not the cut-off', () => {
    const blueprint = buildBlueprint({ base: 5 })
    const words = explainSentence(explain(blueprint, 1, '2026-02'), blueprint, INSTRUMENT)
    expect(words.id).toMatch(/: tingkat 5 pada 02\/2026\. Tangga 2–5 dipenuhi oleh penilaian “Evaluasi 2025”\.$/)
  })

  it('tells joint proof with the month in which it is complete, and a lag apart', () => {
    const items = [
      buildItem('a', { finish: '2026-02' }),
      buildItem('b', { finish: '2026-04', effects: [{ indicator: 1, from: 1, to: 2, with: ['a'], lagMonths: 2 }] }),
    ]
    const blueprint = buildBlueprint({ base: 1, items })
    const words = explainSentence(explain(blueprint, 1, '2026-08'), blueprint, INSTRUMENT)
    expect(words.id).toContain('“Kegiatan b” dan “Kegiatan a”, lengkap 04/2026, dihitung sejak 06/2026.')
  })

  it('says that a base level is unknown, as a range', () => {
    const blueprint = buildBlueprint({ base: {} })
    const found = explain(blueprint, 1, '2026-08')
    expect([found.base, found.level, found.blocking]).toEqual([null, { min: 1, max: 5 }, 2])
    expect(found.rungs[1]?.missing).toEqual([{ kind: 'unknown' }])
    expect(explainSentence(found, blueprint, INSTRUMENT).id).toContain(
      'tingkat 1–5 pada 2026. Terhalang di tangga 2: tingkat awalnya belum dinilai.',
    )
  })

  it('says which evidence lapsed and since when', () => {
    const part = {
      base: { 29: { level: 3, validUntil: { '3': '2026-05' } } },
      items: [buildItem('a', { finish: '2025-03', effects: [{ indicator: 29, from: 2, to: 3, validMonths: 12 }] })],
    }
    expect(rung(part, 29, '2026-07', 3)?.missing).toEqual([
      { kind: 'lapsed', since: '2026-06' },
      { kind: 'lapsed', item: 'a', since: '2026-03' },
    ])
    const blueprint = buildBlueprint(part)
    expect(explainSentence(explain(blueprint, 29, '2026-08'), blueprint, INSTRUMENT).id).toContain(
      'bukti dari penilaian “Evaluasi 2025” tidak berlaku lagi sejak 06/2026; atau bukti dari “Kegiatan a” tidak berlaku lagi sejak 03/2026',
    )
  })

  it('says which gate is closed, and by which rule when it is the instrument’s', () => {
    const gate = { indicator: '2', level: 4 }
    const items = [buildItem('a', { effects: [{ indicator: 21, from: 1, to: 2, gate }] })]
    const part = { base: 1, items, plan: { packGates: true } }
    expect(rung(part, 21, '2026-08', 2)?.missing).toEqual([
      { kind: 'gate', item: 'a', effect: 'a-e1', indicator: '2', level: 4, pack: false },
      { kind: 'gate', item: 'a', effect: 'a-e1', indicator: '12', level: 2, pack: true },
    ])
    const blueprint = buildBlueprint(part)
    expect(explainSentence(explain(blueprint, 21, '2026-08'), blueprint, INSTRUMENT).id).toMatch(
      /baru dihitung bila I12 .+ mencapai tingkat 2 \(PedomanMenPANRB 3\/2024\)/,
    )
  })

  it('counts the ways beyond three instead of telling them all', () => {
    const items = Array.from({ length: 5 }, (_, at) =>
      buildItem(`i${at}`, { finish: '2029-01', effects: [{ indicator: 1, from: 1, to: 2 }] }),
    )
    const blueprint = buildBlueprint({ base: 1, items })
    expect(explainSentence(explain(blueprint, 1, '2026-08'), blueprint, INSTRUMENT).id).toContain(
      '; atau 2 jalan lain.',
    )
  })

  it('is not given for an indicator the instrument does not know', () => {
    expect(explainIndicator(audit, { indicator: '999', month: '2027-08', view: 'planned' })).toBeUndefined()
  })
})
