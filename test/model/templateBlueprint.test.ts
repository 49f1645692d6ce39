// What a planner starts from.
import { describe, expect, it } from 'vitest'
import { toFile } from '../../src/files/toFile.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT, programInstrument } from '../../src/model/instruments.ts'
import { parseBlueprintFile } from '../../src/model/parseBlueprintFile.ts'
import { soundnessFindings } from '../../src/model/soundness/findings.ts'
import { type TemplateOptions, templateBlueprint } from '../../src/model/templateBlueprint.ts'

const options: TemplateOptions = {
  id: 'kota',
  title: 'Arsitektur SPBE Kota Bandung',
  governmentName: 'Kota Bandung',
  kind: 'kota',
  from: 2025,
  to: 2029,
  targets: { 2029: 45000 },
  newId: (prefix) => `${prefix}-1`,
}

describe('the template', () => {
  const blueprint = templateBlueprint(options)

  it('is sound and can be saved', () => {
    expect(soundnessFindings(blueprint)).toEqual([])
    expect(parseBlueprintFile({ ...toFile(blueprint) }).ok).toBe(true)
  })

  it('names an owner for every indicator, all of them among its agencies', () => {
    const responsibilities = blueprint.responsibilities[DEFAULT_INSTRUMENT] ?? {}
    expect(Object.keys(responsibilities)).toHaveLength(programInstrument(DEFAULT_INSTRUMENT)?.indicators.length ?? 0)
    for (const { owner } of Object.values(responsibilities)) expect(blueprint.agencies).toHaveProperty(owner ?? '')
  })

  it('calls agencies as people do', () => {
    const shorts = Object.values(blueprint.agencies).map(({ short }) => short)
    expect(shorts).toContain('Diskominfo')
    expect(shorts).toContain('Bappelitbang')
    expect(new Set(shorts).size).toBe(shorts.length)
    expect(blueprint.agencies['opd-setda-hukum']?.name).toBe('Bagian Hukum Sekretariat Daerah')
  })

  it('speaks of bureaus in a province', () => {
    const province = templateBlueprint({ ...options, kind: 'provinsi' })
    expect(province.agencies['opd-setda-hukum']).toMatchObject({
      name: 'Biro Hukum Sekretariat Daerah',
      short: 'Biro Hukum',
    })
  })

  it('has one empty view and one empty assessment, which is the baseline', () => {
    expect(Object.values(blueprint.views).map(({ name }) => name)).toEqual(['Arsitektur'])
    expect(Object.values(blueprint.assessments)).toMatchObject([
      { id: blueprint.plan.baseline, kind: 'claim', answers: {} },
    ])
  })

  it('is the same for the same options', () => {
    expect(templateBlueprint(options)).toEqual(blueprint)
  })
})

describe('an empty blueprint', () => {
  it('can be saved', () => {
    const { government, plan } = templateBlueprint(options)
    const { baseline: _, ...rest } = plan
    const blueprint = emptyBlueprint({ id: 'kosong', title: 'Kosong', government, plan: rest })
    expect(parseBlueprintFile({ ...toFile(blueprint) }).ok).toBe(true)
  })
})
