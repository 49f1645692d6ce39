// The title page and the plan.
import { describe, expect, it } from 'vitest'
import { editBlueprint } from '../../src/editing/commands/editBlueprint.ts'
import { editPlan, type PlanPatch } from '../../src/editing/commands/editPlan.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

describe('the title page', () => {
  it('changes title, government and notice, and takes the notice away', () => {
    const set = { title: 'Kota Besar', government: { name: 'Kota Besar', kind: 'kota' as const } }
    const { after, label } = edited(smallBlueprint, editBlueprint, { set })
    expect(after).toMatchObject(set)
    expect(label?.id).toBe('Ubah judul cetak biru')
    const noticed = edited(after, editBlueprint, { set: { notice: { id: 'Contoh', en: 'Example' } } }).after
    expect(noticed.notice).toEqual({ id: 'Contoh', en: 'Example' })
    expect(edited(noticed, editBlueprint, { set: { notice: null } }).after).not.toHaveProperty('notice')
  })

  it('refuses an empty title and a notice in one language only', () => {
    expect(refused(smallBlueprint, editBlueprint, { set: { title: ' ' } }).code).toBe('empty')
    expect(refused(smallBlueprint, editBlueprint, { set: { notice: { id: 'Contoh', en: '' } } }).code).toBe('empty')
    const nameless = { government: { name: '', kind: 'kota' as const } }
    expect(refused(smallBlueprint, editBlueprint, { set: nameless }).code).toBe('empty')
  })
})

describe('the plan', () => {
  const code = (set: PlanPatch): string => refused(smallBlueprint, editPlan, { set }).code

  it('merges targets by year and removes one with null', () => {
    const { after, label } = edited(smallBlueprint, editPlan, { set: { targets: { 2026: null, 2028: 42000 } } })
    expect(after.plan.targets).toEqual({ 2027: 35000, 2028: 42000 })
    expect(after.plan.cutoff).toBe(8)
    expect(label?.id).toBe('Ubah target indeks')
  })

  it('refuses years in the wrong order, a cut-off that is no month and targets off the scale', () => {
    expect(code({ from: 2030 })).toBe('years-order')
    expect(code({ from: 12 })).toBe('bad-year')
    expect(code({ cutoff: 0 })).toBe('bad-cutoff')
    expect(code({ cutoff: 13 })).toBe('bad-cutoff')
    expect(code({ cutoff: 8.5 })).toBe('bad-cutoff')
    expect(code({ targets: { 2026: 50001 } })).toBe('bad-target')
    expect(code({ targets: { 2026: 9999 } })).toBe('bad-target')
    expect(code({ targets: { abad: 30000 } })).toBe('bad-year')
    expect(refused(smallBlueprint, editPlan, { set: { targets: { 2026: 60000 } } }).message.id).toBe(
      'Target 2026 harus antara 1,00 dan 5,00, sesuai skala PermenPANRB 59/2020.',
    )
  })

  it('refuses an unknown instrument and a baseline that is not there', () => {
    expect(code({ instrument: 'permenpanrb-1-1900' })).toBe('no-instrument')
    expect(code({ baseline: 'hilang' })).toBe('no-assessment')
  })

  it('refuses a baseline of another instrument', () => {
    const other = {
      ...smallBlueprint,
      assessments: {
        lama: { id: 'lama', name: 'Lama 2019', instrument: 'lain', year: 2019, kind: 'external' as const, answers: {} },
      },
    }
    const { code, message } = refused(other, editPlan, { set: { baseline: 'lama' } })
    expect(code).toBe('other-instrument')
    expect(message.id).toBe('“Lama 2019” memakai lain, sedangkan rencana memakai PermenPANRB 59/2020.')
  })

  it('lets the baseline go when the new instrument is not that of the baseline', () => {
    const foreign = {
      ...smallBlueprint,
      plan: { ...smallBlueprint.plan, instrument: 'lain', baseline: 'lama' },
      assessments: {
        ...smallBlueprint.assessments,
        lama: { id: 'lama', name: 'Lama', instrument: 'lain', year: 2019, kind: 'external' as const, answers: {} },
      },
    }
    const set = { instrument: smallBlueprint.plan.instrument }
    expect(edited(foreign, editPlan, { set }).after.plan).not.toHaveProperty('baseline')
    expect(edited(foreign, editPlan, { set: { ...set, baseline: 'mandiri' } }).after.plan.baseline).toBe('mandiri')
    expect(edited(smallBlueprint, editPlan, { set: { baseline: null } }).after.plan).not.toHaveProperty('baseline')
  })
})
