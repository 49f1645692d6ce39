// Assessments and their answers.
import { describe, expect, it } from 'vitest'
import { addAssessment } from '../../src/editing/commands/addAssessment.ts'
import { type AnswerPatch, answerIndicator } from '../../src/editing/commands/answerIndicator.ts'
import { deleteAssessment } from '../../src/editing/commands/deleteAssessment.ts'
import { editAssessment } from '../../src/editing/commands/editAssessment.ts'
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

  it('can be locked, and while locked only be unlocked', () => {
    const locked = edited(smallBlueprint, editAssessment, { id: 'mandiri', set: { locked: true } })
    expect(locked.label?.id).toBe('Kunci penilaian “Mandiri 2024”')
    const { after } = locked
    expect(refused(after, editAssessment, { id: 'mandiri', set: { name: 'x' } }).code).toBe('locked')
    expect(refused(after, answerIndicator, { assessment: 'mandiri', indicator: '1', set: { level: 1 } }).code).toBe(
      'locked',
    )
    expect(refused(after, deleteAssessment, { id: 'mandiri' }).message.id).toBe(
      '“Mandiri 2024” terkunci. Buka kuncinya dahulu untuk mengubahnya.',
    )
    const open = edited(after, editAssessment, { id: 'mandiri', set: { locked: null } }).after
    expect(open.assessments.mandiri).toEqual(smallBlueprint.assessments.mandiri)
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
    expect(code({ validUntil: { 9: '2026-01' } })).toBe('bad-level')
    expect(code({ criteria: { 3: { status: 'met', evidence: { hilang: true } } } })).toBe('no-evidence')
    const missing = { assessment: 'hilang', indicator: '1', set: { level: 3 } }
    expect(refused(smallBlueprint, answerIndicator, missing).code).toBe('no-assessment')
  })
})
