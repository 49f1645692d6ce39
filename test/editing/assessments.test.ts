// Assessments and their answers.
import { describe, expect, it } from 'vitest'
import { addAssessment } from '../../src/editing/commands/addAssessment.ts'
import { type AnswerPatch, answerIndicator } from '../../src/editing/commands/answerIndicator.ts'
import { chooseBaseline } from '../../src/editing/commands/chooseBaseline.ts'
import { deleteAssessment } from '../../src/editing/commands/deleteAssessment.ts'
import { editAssessment } from '../../src/editing/commands/editAssessment.ts'
import { lockAssessment } from '../../src/editing/commands/lockAssessment.ts'
import { unlockAssessment } from '../../src/editing/commands/unlockAssessment.ts'
import type { Assessment } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const assessment = {
  id: 'baru',
  name: 'Mandiri 2026',
  instrument: DEFAULT_INSTRUMENT,
  year: 2026,
  kind: 'internal' as const,
  answers: { 1: { level: 4 } },
}

describe('assessments', () => {
  it('name a level of hundredths with the comma of the language', () => {
    const pemdi = { ...assessment, instrument: 'pemdi-8-2026', answers: {} }
    const { after } = edited(smallBlueprint, addAssessment, { assessment: pemdi })
    const args = { assessment: 'baru', indicator: '5', set: { level: 325 } }
    const { label } = edited(after, answerIndicator, args)
    expect(label?.id).toMatch(/: tingkat 3,25$/)
    expect(label?.en).toMatch(/: level 3\.25$/)
  })

  it('are added with their answers, and refused with answers off the scale', () => {
    const { after, label } = edited(smallBlueprint, addAssessment, { assessment })
    expect(after.assessments.baru).toEqual(assessment)
    expect(label?.id).toBe('Tambah penilaian “Mandiri 2026”')
    const code = (more: object): string =>
      refused(smallBlueprint, addAssessment, { assessment: { ...assessment, ...more } }).code
    expect(code({ answers: { 1: { level: 6 } } })).toBe('bad-level')
    expect(code({ answers: { 77: { level: 3 } } })).toBe('no-indicator')
    expect(code({ instrument: 'lain', answers: {} })).toBe('no-instrument')
    expect(code({ agency: 'hilang' })).toBe('no-agency')
    expect(code({ year: 26 })).toBe('bad-year')
  })

  it('can be locked, and while locked only be unlocked, with a reason', () => {
    const lock = { id: 'mandiri', historyId: 'kunci-1', at: '2026-03-31T08:00:00Z', by: 'Sekda' }
    const locked = edited(smallBlueprint, lockAssessment, lock)
    expect(locked.label?.id).toBe('Kunci penilaian “Mandiri 2024”')
    const { after } = locked
    expect(after.assessments.mandiri).toMatchObject({
      locked: true,
      history: { 'kunci-1': { id: 'kunci-1', step: 1, event: 'LOCK', at: lock.at, by: 'Sekda' } },
    })
    expect(refused(after, editAssessment, { id: 'mandiri', set: { name: 'x' } }).code).toBe('locked')
    expect(refused(after, answerIndicator, { assessment: 'mandiri', indicator: '1', set: { level: 1 } }).code).toBe(
      'locked',
    )
    expect(refused(after, lockAssessment, { ...lock, historyId: 'kunci-2' }).code).toBe('locked')
    expect(refused(after, deleteAssessment, { id: 'mandiri' }).message.id).toBe(
      '“Mandiri 2024” terkunci. Buka kuncinya dahulu untuk mengubahnya.',
    )
    const unlock = { ...lock, historyId: 'kunci-2', at: '2026-04-01T08:00:00Z' }
    expect(refused(after, unlockAssessment, { ...unlock, reason: '  ' }).code).toBe('needs-reason')
    expect(refused(smallBlueprint, unlockAssessment, { ...unlock, reason: 'x' }).code).toBe('not-locked')
    const open = edited(after, unlockAssessment, { ...unlock, reason: ' Bukti baru ' })
    expect(open.label?.id).toBe('Buka kunci penilaian “Mandiri 2024”')
    const { mandiri } = open.after.assessments
    expect(mandiri).toEqual({ ...smallBlueprint.assessments.mandiri, history: mandiri?.history })
    expect(mandiri?.history?.['kunci-2']).toEqual({
      id: 'kunci-2',
      step: 2,
      event: 'UNLOCK',
      at: unlock.at,
      by: 'Sekda',
      reason: 'Bukti baru',
    })
  })

  it('keep no entry of a lock whose time, id or author could not be read again', () => {
    const lock = { id: 'mandiri', historyId: 'kunci-1', at: '2026-03-31T08:00:00Z', by: 'Sekda' }
    const code = (more: object): string => refused(smallBlueprint, lockAssessment, { ...lock, ...more }).code
    expect(code({ at: 'kemarin' })).toBe('bad-time')
    expect(code({ historyId: 'Kunci 1' })).toBe('bad-id')
    expect(code({ by: 'x'.repeat(5001) })).toBe('too-long')
    expect(code({ id: 'hilang' })).toBe('no-assessment')
  })

  it('become the baseline by choice, but not those of another instrument', () => {
    const other = { ...assessment, id: 'lama', name: 'Lama', instrument: 'permenpanrb-5-2018', answers: {} }
    const with2018 = edited(smallBlueprint, addAssessment, { assessment: other }).after
    const { after } = edited(with2018, addAssessment, { assessment })
    const chosen = edited(after, chooseBaseline, { assessment: 'baru' })
    expect(chosen.label?.id).toBe('Jadikan “Mandiri 2026” dasar simulasi')
    expect(chosen.after.plan.baseline).toBe('baru')
    expect(refused(after, chooseBaseline, { assessment: 'lama' }).message.id).toBe(
      '“Lama” memakai PermenPANRB 5/2018, sedangkan rencana memakai PermenPANRB 59/2020.',
    )
    expect(refused(after, chooseBaseline, { assessment: 'hilang' }).code).toBe('no-assessment')
  })

  it('keep their instrument once they hold answers or carry the plan', () => {
    const other = { instrument: 'lain' }
    expect(refused(smallBlueprint, editAssessment, { id: 'dinas', set: other }).code).toBe('no-instrument')
    const holding = (mandiri: Assessment) => ({
      ...smallBlueprint,
      assessments: { ...smallBlueprint.assessments, mandiri },
    })
    const args = { id: 'mandiri', set: { instrument: DEFAULT_INSTRUMENT } }
    const filled = { ...assessment, id: 'mandiri', instrument: 'lain' }
    expect(refused(holding(filled), editAssessment, args).code).toBe('has-answers')
    expect(refused(holding({ ...filled, answers: {} }), editAssessment, args).code).toBe('is-baseline')
  })

  it('are let go by the plan when deleted', () => {
    const { after } = edited(smallBlueprint, deleteAssessment, { id: 'mandiri' })
    expect(after.assessments).not.toHaveProperty('mandiri')
    expect(after.plan).not.toHaveProperty('baseline')
  })
})

describe('answering an indicator', () => {
  const answer = (set: AnswerPatch, indicator = '1') => {
    const { after, label } = edited(smallBlueprint, answerIndicator, { assessment: 'mandiri', indicator, set })
    return { answer: after.assessments.mandiri?.answers[indicator], label: label?.id }
  }
  const code = (set: AnswerPatch, indicator = '1'): string =>
    refused(smallBlueprint, answerIndicator, { assessment: 'mandiri', indicator, set }).code

  it('sets the level and keeps the note', () => {
    expect(answer({ level: 5 })).toEqual({
      answer: { level: 5, note: 'Perwali' },
      label: 'Indikator 1 Kebijakan Arsitektur SPBE: tingkat 5',
    })
    expect(answer({ level: 4 }, '29').answer).toEqual({ level: 4 })
  })

  it('keeps unknown apart from any level: a note alone is an answer, nothing at all is none', () => {
    expect(answer({ level: null }).answer).toEqual({ level: null, note: 'Perwali' })
    expect(answer({ level: null, note: null }).answer).toBeUndefined()
    expect(answer({ level: null }, '2').answer).toBeUndefined()
    expect(answer({ note: 'Dicari' }, '29').answer).toEqual({ level: null, note: 'Dicari' })
  })

  it('merges validity and criteria by rung', () => {
    const set = {
      validUntil: { 3: '2026-12' },
      criteria: {
        2: { status: 'met' as const, evidence: {} },
        3: { status: 'met' as const, evidence: { sk: true as const } },
      },
    }
    const { after } = edited(smallBlueprint, answerIndicator, { assessment: 'mandiri', indicator: '1', set })
    expect(after.assessments.mandiri?.answers['1']).toEqual({ level: 3, note: 'Perwali', ...set })
    const again = edited(after, answerIndicator, {
      assessment: 'mandiri',
      indicator: '1',
      set: { validUntil: { 2: '2026-06', 3: null }, criteria: { 2: null, 3: null } },
    }).after
    expect(again.assessments.mandiri?.answers['1']).toEqual({ level: 3, note: 'Perwali', validUntil: { 2: '2026-06' } })
  })

  it('makes no step when the answer stays the same', () => {
    expect(answer({ level: 3 }).label).toBeUndefined()
    expect(answer({ level: null }, '29').label).toBeUndefined()
  })

  it('refuses levels off the scale, unknown indicators, months that are none and missing evidence', () => {
    expect(code({ level: 0 })).toBe('bad-level')
    expect(code({ level: 6 })).toBe('bad-level')
    expect(code({ level: 2.5 })).toBe('bad-level')
    expect(code({ level: 3 }, '48')).toBe('no-indicator')
    expect(code({ validUntil: { 3: '2026' } })).toBe('bad-month')
    expect(code({ validUntil: { 3: '2023-12' } })).toBe('ends-before-assessment')
    expect(code({ validUntil: { 9: '2026-01' } })).toBe('bad-level')
    expect(code({ criteria: { 3: { status: 'met', evidence: { hilang: true } } } })).toBe('no-evidence')
    const missing = { assessment: 'hilang', indicator: '1', set: { level: 3 } }
    expect(refused(smallBlueprint, answerIndicator, missing).code).toBe('no-assessment')
  })
})
