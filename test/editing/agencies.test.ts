// Agencies and what they answer for.
import { describe, expect, it } from 'vitest'
import { agencyConsequences, agencyConsequenceWords } from '../../src/editing/agencyRules.ts'
import { addAgency } from '../../src/editing/commands/addAgency.ts'
import { assignIndicator } from '../../src/editing/commands/assignIndicator.ts'
import { deleteAgency } from '../../src/editing/commands/deleteAgency.ts'
import { editAgency } from '../../src/editing/commands/editAgency.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { getRow } from '../../src/model/table.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const instrument = DEFAULT_INSTRUMENT

describe('agencies', () => {
  it('are added and changed', () => {
    const agency = { id: 'dinkes', name: 'Dinas Kesehatan', short: 'Dinkes' }
    const { after, label } = edited(smallBlueprint, addAgency, { agency })
    expect(after.agencies.dinkes).toEqual(agency)
    expect(label?.id).toBe('Tambah perangkat daerah “Dinkes”')
    const changed = edited(after, editAgency, { id: 'dinkes', set: { short: 'DKK', role: 'opd-sektor' } }).after
    expect(changed.agencies.dinkes).toEqual({ ...agency, short: 'DKK', role: 'opd-sektor' })
    expect(edited(changed, editAgency, { id: 'dinkes', set: { role: null } }).after.agencies.dinkes).toEqual({
      ...agency,
      short: 'DKK',
    })
  })

  it('need a name and an abbreviation of at most 24 characters', () => {
    const agency = { id: 'dinkes', name: 'Dinas Kesehatan', short: 'Dinkes' }
    expect(refused(smallBlueprint, addAgency, { agency: { ...agency, short: '' } }).code).toBe('empty')
    expect(refused(smallBlueprint, addAgency, { agency: { ...agency, short: 'x'.repeat(25) } }).code).toBe('too-long')
    expect(refused(smallBlueprint, addAgency, { agency: { ...agency, id: 'bkad' } }).code).toBe('id-taken')
    expect(refused(smallBlueprint, editAgency, { id: 'hilang', set: { name: 'x' } }).code).toBe('no-agency')
  })

  it('tell beforehand what names them', () => {
    const consequences = agencyConsequences(smallBlueprint, 'bkad')
    expect(consequences).toEqual({ elements: 1, items: 2, indicators: 2, assessments: 1 })
    expect(agencyConsequenceWords(consequences)?.id).toBe('1 elemen, 2 kegiatan peta rencana, 2 indikator, 1 penilaian')
  })

  it('are cleared from everything that named them when deleted, and nothing else goes', () => {
    const { after } = edited(smallBlueprint, deleteAgency, { id: 'bkad' })
    expect(Object.keys(after.agencies)).toEqual(['kominfo'])
    expect(getRow(after.elements, 'simda')).not.toHaveProperty('owner')
    expect(after.roadmap.pedoman).not.toHaveProperty('owner')
    expect(after.roadmap.audit?.support).toEqual({})
    expect(after.responsibilities[instrument]).toEqual({ 1: { owner: 'kominfo', support: {} }, 24: { support: {} } })
    expect(after.assessments.dinas).not.toHaveProperty('agency')
    expect(after.evidence.sk).not.toHaveProperty('agency')
    expect(after.comments.k1).not.toHaveProperty('agency')
    expect(after.scenarios.hemat?.capacity).toEqual({ kominfo: { 2026: 3 } })
    expect(JSON.stringify(after)).not.toContain('"bkad"')
  })

  it('are cleared from unit attributes too', () => {
    const { after } = edited(smallBlueprint, deleteAgency, { id: 'kominfo' })
    expect(getRow(after.elements, 'simda')?.attributes).toEqual({ catatan: 'lama' })
  })
})

describe('who answers for an indicator', () => {
  it('is set with its supporters, among whom the owner never is', () => {
    const args = { instrument, indicator: '29', owner: 'kominfo', support: ['bkad', 'kominfo'] }
    const { after, label } = edited(smallBlueprint, assignIndicator, args)
    expect(after.responsibilities[instrument]?.['29']).toEqual({ owner: 'kominfo', support: { bkad: true } })
    expect(label?.id).toMatch(/^Ubah penanggung jawab indikator 29 /)
  })

  it('leaves no empty record behind when nobody answers any more', () => {
    const one = edited(smallBlueprint, assignIndicator, { instrument, indicator: '1', owner: null, support: [] }).after
    expect(Object.keys(one.responsibilities[instrument] ?? {})).toEqual(['24'])
    const none = edited(one, assignIndicator, { instrument, indicator: '24', owner: null, support: [] }).after
    expect(none.responsibilities).toEqual({})
  })

  it('refuses unknown indicators and agencies', () => {
    const args = { instrument, indicator: '29', owner: 'kominfo', support: [] }
    expect(refused(smallBlueprint, assignIndicator, { ...args, indicator: '48' }).message.id).toBe(
      'PermenPANRB 59/2020 tidak memiliki indikator “48”.',
    )
    expect(refused(smallBlueprint, assignIndicator, { ...args, instrument: 'lain' }).code).toBe('no-instrument')
    expect(refused(smallBlueprint, assignIndicator, { ...args, owner: 'hilang' }).code).toBe('no-agency')
    expect(refused(smallBlueprint, assignIndicator, { ...args, support: ['hilang'] }).code).toBe('no-agency')
  })
})
